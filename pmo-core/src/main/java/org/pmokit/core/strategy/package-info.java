/**
 * What the organisation wants. An {@link org.pmokit.core.strategy.Objective} belongs to a portfolio or programme and may
 * be part of a larger one; projects name the objectives they contribute to.
 */
@PmoValue
@NullMarked
package org.pmokit.core.strategy;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
