package org.pmokit.core.knowledge;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A step of an idea through the funnel, taken or wished for.
 *
 * @param to the stage it leads to
 * @param on the day
 * @param reason why; empty when not said, which no exit allows
 * @param feedback what whoever handed the idea in was told; empty when nothing, which no exit allows
 */
public record IdeaMove(IdeaStage to, LocalDate on, Optional<String> reason, Optional<String> feedback) {

    /** Blank texts count as none. */
    public IdeaMove {
        reason = reason.filter(text -> !text.isBlank());
        feedback = feedback.filter(text -> !text.isBlank());
    }

    /**
     * A step onwards.
     *
     * @param to the stage it leads to
     * @param on the day
     */
    public static IdeaMove of(IdeaStage to, LocalDate on) {
        return new IdeaMove(to, on, Optional.empty(), Optional.empty());
    }

    /**
     * A step out of the funnel.
     *
     * @param to approved, parked or rejected
     * @param on the day
     * @param reason why
     * @param feedback what whoever handed the idea in was told
     */
    public static IdeaMove of(IdeaStage to, LocalDate on, String reason, String feedback) {
        return new IdeaMove(to, on, Optional.of(reason), Optional.of(feedback));
    }
}
