package org.pmokit.core.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a check says of one thing: that it does not apply, that a fact is missing, or what is amiss, which may be nothing.
 * All three are told in one place, so that what a check looks at can never differ from what it finds.
 *
 * @param <F> the findings of the review
 */
public sealed interface Judgement<F extends ReviewFinding> {

    /**
     * The check has nothing to say of it.
     *
     * @param <F> the findings of the review
     */
    record NotApplicable<F extends ReviewFinding>() implements Judgement<F> {}

    /**
     * The check applies and cannot be answered.
     *
     * @param fact that is missing, in words
     * @param told the same as a finding of the review; empty where the review tells no such things
     * @param <F> the findings of the review
     */
    record Lacking<F extends ReviewFinding>(String fact, Optional<F> told) implements Judgement<F> {}

    /**
     * The check was answered.
     *
     * @param findings what is amiss; empty when all is well
     * @param <F> the findings of the review
     */
    record Answered<F extends ReviewFinding>(List<F> findings) implements Judgement<F> {

        /** Copies. */
        public Answered {
            findings = List.copyOf(findings);
        }
    }

    /** The check has nothing to say of it. */
    static <F extends ReviewFinding> Judgement<F> notApplicable() {
        return new NotApplicable<>();
    }

    /**
     * A fact is missing.
     *
     * @param fact in words, such as "day on which a risk was raised"
     */
    static <F extends ReviewFinding> Judgement<F> lacking(String fact) {
        return new Lacking<>(fact, Optional.empty());
    }

    /**
     * A fact is missing.
     *
     * @param fact in words
     * @param told the same as a finding of the review
     */
    static <F extends ReviewFinding> Judgement<F> lacking(String fact, F told) {
        return new Lacking<>(fact, Optional.of(told));
    }

    /** Looked at, every fact is there, and all is well. */
    static <F extends ReviewFinding> Judgement<F> well() {
        return new Answered<>(List.of());
    }

    /**
     * One thing is amiss.
     *
     * @param finding which
     */
    static <F extends ReviewFinding> Judgement<F> amiss(F finding) {
        return new Answered<>(List.of(finding));
    }

    /**
     * What is amiss, if anything is.
     *
     * @param findings empty when all is well
     */
    static <F extends ReviewFinding> Judgement<F> of(List<F> findings) {
        return new Answered<>(findings);
    }

    /**
     * What is amiss, if anything is.
     *
     * @param finding empty when all is well
     */
    static <F extends ReviewFinding> Judgement<F> of(Optional<F> finding) {
        return new Answered<>(finding.stream().toList());
    }

    /**
     * Amiss under a condition, and else well.
     *
     * @param condition when it is amiss
     * @param finding told only then
     */
    static <F extends ReviewFinding> Judgement<F> amissIf(boolean condition, Supplier<F> finding) {
        return condition ? amiss(finding.get()) : well();
    }
}
