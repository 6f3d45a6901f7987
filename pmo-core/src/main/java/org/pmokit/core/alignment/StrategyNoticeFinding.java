package org.pmokit.core.alignment;

import java.util.List;
import java.util.stream.Stream;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.StrategyChangeId;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewFinding;

/**
 * One thing about telling people of a change of strategy that is amiss. Its texts name no person.
 *
 * @param check which found it
 * @param changes that were to be told, in the order of the register; never empty
 * @param component that is affected
 * @param message what is amiss, a sentence with its values
 * @param advice the way out, without the leading "Maybe"
 */
public record StrategyNoticeFinding(
        StrategyNoticeCheck check,
        List<StrategyChangeId> changes,
        ComponentRef component,
        String message,
        String advice)
        implements ReviewFinding {

    /** Copies the changes. */
    public StrategyNoticeFinding {
        changes = List.copyOf(changes);
    }

    @Override
    public List<ComponentRef> subjects() {
        return Stream.concat(Stream.of(component), changes.stream()).toList();
    }

    @Override
    public ReviewCheck asked() {
        return check;
    }
}
