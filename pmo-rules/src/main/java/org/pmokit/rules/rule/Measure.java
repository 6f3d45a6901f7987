package org.pmokit.rules.rule;

/**
 * The logic of a rule that only measures: tells a tally what it sees. A pure function otherwise. May be implemented; a
 * lambda or method reference will do.
 *
 * @param <S> the type of subject
 */
@FunctionalInterface
public interface Measure<S> {

    /**
     * Measures one subject.
     *
     * @param subject to measure
     * @param context the portfolio around it, the status date and the thresholds
     * @param tally takes every value with its evidence, and every missing fact
     */
    void tell(S subject, RuleContext context, Tally tally);
}
