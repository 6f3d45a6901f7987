package org.pmokit.rules.rule;

/**
 * The logic of a rule: a pure function. May be implemented; a lambda or method reference will do.
 *
 * @param <S> the type of subject
 */
@FunctionalInterface
public interface Check<S> {

    /**
     * Judges one subject.
     *
     * @param subject to judge
     * @param context the portfolio around it, the status date and the thresholds
     */
    Verdict judge(S subject, RuleContext context);
}
