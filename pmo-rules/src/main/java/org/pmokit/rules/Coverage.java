package org.pmokit.rules;

import java.util.Optional;
import org.pmokit.core.money.Ratio;

/**
 * How much could be judged. A question is one rule on one component to which it applies.
 *
 * @param satisfied questions answered with yes
 * @param breached questions answered with no
 * @param unknown questions that lacked facts
 * @param failed questions on which the rule itself broke
 * @param notApplicable rules that had nothing to say on a component; not questions
 * @param projects open projects
 * @param judgedProjects open projects whose colour is known, that is green, amber or red
 * @param judgedSpend share of the money of open projects with a known size that lies in judged ones; empty when no size is
 *     known
 */
public record Coverage(
        int satisfied,
        int breached,
        int unknown,
        int failed,
        int notApplicable,
        int projects,
        int judgedProjects,
        Optional<Ratio> judgedSpend) {

    /** Questions asked. */
    public int questions() {
        return satisfied + breached + unknown + failed;
    }

    /** Share of the questions that were answered; empty when none was asked. */
    public Optional<Ratio> judged() {
        return Ratio.of((long) satisfied + breached, questions());
    }
}
