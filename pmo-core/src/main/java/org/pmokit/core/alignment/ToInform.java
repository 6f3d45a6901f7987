package org.pmokit.core.alignment;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody who must be told of a change of strategy, once, with every reason.
 *
 * @param recipient who
 * @param reasons why, in the order in which they were found; never empty
 * @param due the last day on which they may hear of it
 */
public record ToInform(Recipient recipient, List<NoticeReason> reasons, LocalDate due) {

    /** Copies the reasons. */
    public ToInform {
        reasons = List.copyOf(reasons);
    }

    /** Whether nobody is there to be told. */
    public boolean isVacant() {
        return recipient instanceof Recipient.Vacancy;
    }
}
