/**
 * The offices of a portfolio as one model. {@link org.pmokit.core.p3o.P3oModel} answers for a day who serves whom, who
 * reports to whom and who gathers information from whom ({@link org.pmokit.core.p3o.P3oStructure}), and reviews the
 * structure: every {@link org.pmokit.core.p3o.StructureFinding} says which
 * {@link org.pmokit.core.p3o.StructureCheck} found it, where, and what to do. {@link org.pmokit.core.p3o.P3oModels} has
 * models to start from. What no model can be, such as offices that report in a circle, is refused before, when a draft is
 * resolved.
 */
@PmoValue
@NullMarked
package org.pmokit.core.p3o;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
