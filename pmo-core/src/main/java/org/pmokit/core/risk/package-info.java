/**
 * What may happen and what has happened: the {@link org.pmokit.core.risk.Risk} and {@link org.pmokit.core.risk.Issue}
 * registers. Both are dated, so that an assessment of an earlier day sees what was open then.
 */
@PmoValue
@NullMarked
package org.pmokit.core.risk;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
