/**
 * Choices that were made, by whom and why. A {@link org.pmokit.core.decision.Decision} points to what it settles; a
 * {@link org.pmokit.core.decision.DecisionLog} answers which decisions still hold and says where one lacks a reason, a
 * decider or evidence. A {@link org.pmokit.core.tolerance.ManagementLevel} says how far up something has to go.
 */
@PmoValue
@NullMarked
package org.pmokit.core.decision;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
