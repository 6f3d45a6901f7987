/**
 * Delegated bands around a target. A level manages inside its {@link org.pmokit.core.tolerance.Tolerance}; when a target
 * is forecast to leave the band, the level that delegated decides. The limit itself is still inside.
 *
 * <p>{@link org.pmokit.core.tolerance.DelegatedTolerance} says whose band it is,
 * {@link org.pmokit.core.tolerance.DatedDeviation} what was told of it over time,
 * {@link org.pmokit.core.tolerance.ToleranceReading} where it stands on a day and
 * {@link org.pmokit.core.tolerance.Escalation} who has to be told and why.
 */
@PmoValue
@NullMarked
package org.pmokit.core.tolerance;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
