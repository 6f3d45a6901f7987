package org.pmokit.rules.catalog.dependency;

import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.role.Role;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** PMO-DEP-005: what the component cannot do without is promised by a day. */
public final class PromisedCommitments {

    /** How many may be so. */
    public static final Threshold COUNT = Threshold.houseDefault("PMO-DEP-005/count", "0", MeasureUnit.COUNT);

    /** Needed within so many days from the status date, what the receiver cannot do without is red. */
    public static final Threshold SOON =
            Threshold.houseDefault("PMO-DEP-005/soon", "30", MeasureUnit.DAYS).stricterWhenGreater();

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-DEP-005", DeliveryComponent.class)
            .group(RuleGroup.DEPENDENCY)
            .name("promised-commitments")
            .title("What the component cannot do without is promised by a day")
            .because("what is needed and not promised by a day cannot be planned with")
            .measuredAs(
                    "incoming dependencies that were not delivered, are not discretionary, and for which the giver promises no day")
            .remedy("Ask the giver for a day, or look for another source.")
            .source("Dependency management: a commitment has two sides")
            .askedOf(Role.PROJECT_MANAGER)
            .thresholds(COUNT, SOON)
            .appliesWhen("it is open", (component, context) -> component.isOpenOn(context.asOf()))
            .check(PromisedCommitments::judge);

    private PromisedCommitments() {}

    private static Verdict judge(DeliveryComponent component, RuleContext context) {
        Commitments commitments = new Commitments(context, SOON);
        Commitments.openTo(component, context).forEach(dependency -> look(dependency, commitments));
        return commitments.verdict(COUNT);
    }

    private static void look(Dependency dependency, Commitments commitments) {
        if (dependency.isDiscretionary() || dependency.promisedBy().isPresent()) {
            commitments.inOrder();
        } else {
            commitments.lacks(dependency, "no promised date");
        }
    }
}
