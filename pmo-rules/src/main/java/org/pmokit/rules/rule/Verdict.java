package org.pmokit.rules.rule;

import java.util.List;
import java.util.function.Function;

/**
 * What a rule says about a subject: exactly one of five. Missing data is {@link Unknown}, never {@link Satisfied}; a rule
 * whose population is empty is {@link NotApplicable}.
 */
public sealed interface Verdict {

    /**
     * The rule holds.
     *
     * @param measurement what was measured
     */
    record Satisfied(Measurement measurement) implements Verdict {
        @Override
        public String code() {
            return "satisfied";
        }
    }

    /**
     * The rule does not hold.
     *
     * @param measurement what was measured on the subject as a whole, usually the worst value
     * @param breaches at least one
     */
    record Breached(Measurement measurement, List<Breach> breaches) implements Verdict {

        /** Copies the breaches. */
        public Breached {
            breaches = List.copyOf(breaches);
            if (breaches.isEmpty()) {
                throw new IllegalArgumentException("A breached verdict has no breach.\nMaybe answer satisfied.");
            }
        }

        @Override
        public String code() {
            return "breached";
        }
    }

    /**
     * The rule has nothing to say here.
     *
     * @param condition what would have to be the case for it to apply
     */
    record NotApplicable(String condition) implements Verdict {
        @Override
        public String code() {
            return "not-applicable";
        }
    }

    /**
     * The rule applies, but facts are missing.
     *
     * @param missing at least one
     */
    record Unknown(List<MissingFact> missing) implements Verdict {

        /** Copies the facts. */
        public Unknown {
            missing = List.copyOf(missing);
            if (missing.isEmpty()) {
                throw new IllegalArgumentException(
                        "An unknown verdict lacks nothing.\nMaybe name the fact, or answer not applicable.");
            }
        }

        @Override
        public String code() {
            return "unknown";
        }
    }

    /**
     * The rule itself broke; a defect of the rule and not of the subject.
     *
     * @param exception class of what it threw
     * @param message of what it threw; empty if it had none
     */
    record Failed(String exception, String message) implements Verdict {
        @Override
        public String code() {
            return "failed";
        }
    }

    /** The name used in files: {@code satisfied}, {@code breached}, {@code not-applicable}, {@code unknown}, {@code failed}. */
    String code();

    /**
     * One answer for each of the five; forgetting one does not compile.
     *
     * @param satisfied for {@link Satisfied}
     * @param breached for {@link Breached}
     * @param notApplicable for {@link NotApplicable}
     * @param unknown for {@link Unknown}
     * @param failed for {@link Failed}
     */
    default <R> R fold(
            Function<Satisfied, R> satisfied,
            Function<Breached, R> breached,
            Function<NotApplicable, R> notApplicable,
            Function<Unknown, R> unknown,
            Function<Failed, R> failed) {
        if (this instanceof Satisfied verdict) {
            return satisfied.apply(verdict);
        }
        if (this instanceof Breached verdict) {
            return breached.apply(verdict);
        }
        if (this instanceof NotApplicable verdict) {
            return notApplicable.apply(verdict);
        }
        return this instanceof Unknown verdict ? unknown.apply(verdict) : failed.apply((Failed) this);
    }

    /**
     * The rule holds.
     *
     * @param measurement what was measured
     */
    static Verdict satisfied(Measurement measurement) {
        return new Satisfied(measurement);
    }

    /**
     * The rule does not hold, in one way.
     *
     * @param breach the way
     */
    static Verdict breached(Breach breach) {
        return new Breached(breach.measurement(), List.of(breach));
    }

    /**
     * The rule has nothing to say here.
     *
     * @param condition what would have to be the case for it to apply
     */
    static Verdict notApplicable(String condition) {
        return new NotApplicable(condition);
    }

    /**
     * Facts are missing.
     *
     * @param missing at least one
     */
    static Verdict unknown(MissingFact... missing) {
        return new Unknown(List.of(missing));
    }
}
