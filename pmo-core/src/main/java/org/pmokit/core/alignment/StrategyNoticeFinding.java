package org.pmokit.core.alignment;

import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.StrategyChangeId;

/**
 * One thing about telling people of a change of strategy that is amiss. Its texts name no person.
 *
 * @param check which found it
 * @param change that was to be told
 * @param component that is affected
 * @param message what is amiss, a sentence with its values
 * @param advice the way out, without the leading "Maybe"
 */
public record StrategyNoticeFinding(
        StrategyNoticeCheck check, StrategyChangeId change, ComponentRef component, String message, String advice) {}
