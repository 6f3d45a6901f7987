package org.pmokit.core.knowledge;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why an idea may not take a step.
 *
 * @param cause what is wrong with the step
 * @param move wished for
 * @param from where the idea stands
 * @param since the day it came there; empty when not known
 */
public record RefusedMove(Cause cause, IdeaMove move, IdeaStage from, Optional<LocalDate> since) {

    /** What can be wrong with a step. */
    public enum Cause {
        /** It skips a stage, goes back, or leaves an end. */
        OUT_OF_ORDER,
        /** An exit without a reason. */
        WITHOUT_REASON,
        /** An exit without an answer to whoever handed the idea in. */
        WITHOUT_FEEDBACK,
        /** It is dated before the last one. */
        BACK_IN_TIME
    }

    /** Why not, in a sentence that names the values. */
    public String message() {
        String to = move.to().code();
        return switch (cause) {
            case OUT_OF_ORDER -> "An idea at stage " + from.code() + " cannot go to " + to + ".";
            case WITHOUT_REASON -> "An idea cannot go to " + to + " on " + move.on() + " without a reason.";
            case WITHOUT_FEEDBACK ->
                "An idea cannot go to " + to + " on " + move.on() + " without an answer to whoever handed it in.";
            case BACK_IN_TIME ->
                "An idea cannot go to " + to + " on " + move.on() + ", before it came to " + from.code() + " on "
                        + since.map(LocalDate::toString).orElse("a day that is not known") + ".";
        };
    }

    /** The way out, a sentence without the leading "Maybe". */
    public String advice() {
        return switch (cause) {
            case OUT_OF_ORDER ->
                from.next().isEmpty()
                        ? "hand in a new idea."
                        : "next comes "
                                + from.next().stream().map(IdeaStage::code).collect(Collectors.joining(" or ")) + ".";
            case WITHOUT_REASON -> "say in a sentence why.";
            case WITHOUT_FEEDBACK -> "tell them, and write down what they were told.";
            case BACK_IN_TIME -> "one of the two days is mistaken.";
        };
    }
}
