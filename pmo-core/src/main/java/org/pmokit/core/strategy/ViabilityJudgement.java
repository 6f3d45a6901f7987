package org.pmokit.core.strategy;

import java.util.List;
import org.pmokit.core.identifier.ObjectiveId;

/**
 * Whether an objective can still be met, and why that is thought.
 *
 * @param objective judged
 * @param verdict the answer
 * @param reasons what led to it, in the order of {@link ViabilityReason}; never empty
 */
public record ViabilityJudgement(ObjectiveId objective, ObjectiveViability verdict, List<ViabilityReason> reasons) {

    /** Copies the reasons. */
    public ViabilityJudgement {
        reasons = List.copyOf(reasons);
    }

    /**
     * Whether the answer differs from that of another judgement of the same objective, as after a change request.
     *
     * @param before the other judgement
     */
    public boolean differsFrom(ViabilityJudgement before) {
        return verdict != before.verdict;
    }
}
