package org.pmokit.rules.rule;

import java.util.List;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;

/**
 * One way in which a subject breaches a rule. A rule may find several on one subject, told apart by their aspect.
 *
 * @param aspect what of the subject, such as a milestone's name; empty for the subject as a whole. Holds no measured
 *     number, so that it stays the same from month to month
 * @param rag amber or red
 * @param measurement value and threshold
 * @param evidence every offender, typed
 */
public record Breach(String aspect, Rag rag, Measurement measurement, List<Evidence> evidence) {

    /** Copies the evidence and checks the colour. */
    public Breach {
        evidence = List.copyOf(evidence);
        if (rag != Rag.AMBER && rag != Rag.RED) {
            throw new IllegalArgumentException(
                    "A breach is amber or red, not " + rag.code() + ".\nMaybe answer satisfied or unknown instead.");
        }
    }

    /**
     * A breach by the subject as a whole.
     *
     * @param rag amber or red
     * @param measurement value and threshold
     * @param evidence at least one piece
     */
    public static Breach of(Rag rag, Measurement measurement, Evidence... evidence) {
        return new Breach("", rag, measurement, List.of(evidence));
    }

    /**
     * The same breach in another colour.
     *
     * @param colour amber or red
     */
    public Breach shown(Rag colour) {
        return new Breach(aspect, colour, measurement, evidence);
    }

    /** The verdict with all its breaches in one colour. */
    static Verdict all(Verdict verdict, Rag colour) {
        return verdict instanceof Verdict.Breached breached
                ? new Verdict.Breached(
                        breached.measurement(),
                        breached.breaches().stream()
                                .map(breach -> breach.shown(colour))
                                .toList())
                : verdict;
    }
}
