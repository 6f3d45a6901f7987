package org.pmokit.core.stage;

import java.util.Optional;
import org.pmokit.core.identifier.GateId;

/**
 * Why a {@link GateSequence} does not take a review.
 *
 * @param reason in short
 * @param review the one refused
 * @param gate the gate that stands in the way; empty when there is none
 */
public record RefusedReview(Reason reason, GateReview review, Optional<GateId> gate) {

    /** Why not. */
    public enum Reason {
        /** The gate is not one of them. */
        UNKNOWN_GATE,
        /** An earlier gate is not passed. */
        TOO_EARLY,
        /** The work was stopped. */
        STOPPED,
        /** It was held before the last one. */
        BACK_IN_TIME
    }

    /** What is amiss, a sentence with its values. */
    public String message() {
        String other = gate.map(GateId::value).orElse("");
        return "The review of gate " + review.gate().value() + " on " + review.heldOn()
                + switch (reason) {
                    case UNKNOWN_GATE -> " is of a gate that is not one of these.";
                    case TOO_EARLY -> " comes before gate " + other + " is passed.";
                    case STOPPED -> " comes after the work was stopped at gate " + other + ".";
                    case BACK_IN_TIME -> " is earlier than the last one, of gate " + other + ".";
                };
    }

    /** The way out, without the leading "Maybe". */
    public String advice() {
        return switch (reason) {
            case UNKNOWN_GATE -> "add the gate first.";
            case TOO_EARLY ->
                "hold the review of gate " + gate.map(GateId::value).orElse("") + " first.";
            case STOPPED -> "propose the work anew.";
            case BACK_IN_TIME -> "take reviews in the order in which they were held.";
        };
    }
}
