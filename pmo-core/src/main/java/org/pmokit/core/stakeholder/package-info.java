/**
 * Who has a stake in the work, and what they are told. A {@link org.pmokit.core.stakeholder.Stakeholder} is a group with
 * influence, interest and an attitude; a {@link org.pmokit.core.stakeholder.PowerInterestGrid} says what to do with it. A
 * {@link org.pmokit.core.stakeholder.Communication} is a message to some of them; a
 * {@link org.pmokit.core.stakeholder.StakeholderImpact} says whom a change affects, and so who must hear of it.
 *
 * <p>Start at {@link org.pmokit.core.stakeholder.CommunicationStrategy}, which reads the registers as the document of one
 * component, and at {@link org.pmokit.core.stakeholder.StakeholderReview}, which finds who was left out.
 */
@PmoValue
@NullMarked
package org.pmokit.core.stakeholder;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
