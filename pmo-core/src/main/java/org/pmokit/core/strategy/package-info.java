/**
 * What the organisation wants, what it is worth, and what changes about it.
 *
 * <p>An {@link org.pmokit.core.strategy.Objective} belongs to a portfolio or programme and may be part of a larger one, up
 * to the vision. Projects and programmes name the objectives they contribute to; a
 * {@link org.pmokit.core.strategy.Contribution} says how strongly, and also that something works against an objective.
 * {@link org.pmokit.core.strategy.PerformanceMeasure}s tell how far it is reached,
 * {@link org.pmokit.core.strategy.ObjectiveForecast}s how far it is going to be, and the
 * {@link org.pmokit.core.strategy.ViabilityTest} whether it can still be met. A
 * {@link org.pmokit.core.strategy.StrategyChange} is on record with the {@link org.pmokit.core.strategy.StrategyNotice}s of
 * those who were told; {@link org.pmokit.core.strategy.StrategyDifference} finds the changes between two versions.
 */
@PmoValue
@NullMarked
package org.pmokit.core.strategy;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
