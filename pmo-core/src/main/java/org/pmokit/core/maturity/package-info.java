/**
 * How well an organisation manages its change: maturity after P3M3. A
 * {@link org.pmokit.core.maturity.MaturityAssessment} scores one {@link org.pmokit.core.maturity.SubModel} in the seven
 * {@link org.pmokit.core.maturity.Perspective}s on five {@link org.pmokit.core.maturity.MaturityLevel}s. The three
 * sub-models are independent: an office that chooses projects well may still run them badly. A portfolio keeps
 * every assessment, so that a {@link org.pmokit.core.maturity.MaturityTrend} can be asked. There is no one overall
 * score by nature; {@link org.pmokit.core.maturity.MaturityAggregation} names the ways in which people make one. A
 * perspective that nobody assessed is never taken for a good one: there is no overall score then, and its gap is the
 * whole way to the target.
 */
@PmoValue
@NullMarked
package org.pmokit.core.maturity;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
