/**
 * The delivery tree below a portfolio: {@link org.pmokit.core.delivery.Programme}s and
 * {@link org.pmokit.core.delivery.Project}s. Both are {@link org.pmokit.core.delivery.DeliveryComponent}s: they have
 * dates, money, milestones, tolerances and the judgements of people. A child names its parent by id, and either may have
 * none, so that a PMO can be built from the bottom.
 */
@PmoValue
@NullMarked
package org.pmokit.core.delivery;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
