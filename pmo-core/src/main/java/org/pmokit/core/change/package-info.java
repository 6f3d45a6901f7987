/**
 * What was agreed and how it may change. A {@link org.pmokit.core.change.ChangeRequest} goes from captured to implemented by
 * guarded steps; {@link org.pmokit.core.change.DelegatedTolerances} say which level has to decide it, a
 * {@link org.pmokit.core.change.ChangeAuthority} decides within its {@link org.pmokit.core.change.ChangeBudget}. A
 * {@link org.pmokit.core.change.ConfigurationItem} is a thing under version control: what is approved is never edited, a
 * change makes a new version. {@link org.pmokit.core.change.ChangeReview} and
 * {@link org.pmokit.core.change.ConfigurationReview} look both over; {@link org.pmokit.core.change.ChangeMetrics} count.
 *
 * <p>How people are brought along is a {@link org.pmokit.core.change.ChangeManagementStrategy}, and how much is asked of
 * them at a time a {@link org.pmokit.core.change.ChangeLoad}.
 */
@PmoValue
@NullMarked
package org.pmokit.core.change;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
