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

/** PMO-DEP-003: what the component waits for is agreed by both sides. */
public final class AgreedCommitments {

    /** How many may be so. */
    public static final Threshold COUNT = Threshold.houseDefault("PMO-DEP-003/count", "0", MeasureUnit.COUNT);

    /** Needed within so many days from the status date, what the receiver cannot do without is red. */
    public static final Threshold SOON =
            Threshold.houseDefault("PMO-DEP-003/soon", "30", MeasureUnit.DAYS).stricterWhenGreater();

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-DEP-003", DeliveryComponent.class)
            .group(RuleGroup.DEPENDENCY)
            .name("agreed-commitments")
            .title("What the component waits for is agreed by both sides")
            .because("a promise that one side only believes in is a wish")
            .measuredAs("incoming dependencies that were not delivered and that one side at least does not agree to")
            .remedy("Bring giver and receiver together, and record what both agree to.")
            .source("Dependency management: a commitment has two sides")
            .askedOf(Role.PROGRAMME_MANAGER)
            .thresholds(COUNT, SOON)
            .appliesWhen("it is open", (component, context) -> component.isOpenOn(context.asOf()))
            .check(AgreedCommitments::judge);

    private AgreedCommitments() {}

    private static Verdict judge(DeliveryComponent component, RuleContext context) {
        Commitments commitments = new Commitments(context, SOON);
        Commitments.openTo(component, context).forEach(dependency -> look(dependency, commitments));
        return commitments.verdict(COUNT);
    }

    private static void look(Dependency dependency, Commitments commitments) {
        if (dependency.agreed().isEmpty()) {
            commitments.unknown("whether both sides agree to a dependency");
        } else if (dependency.agreed().get()) {
            commitments.inOrder();
        } else {
            commitments.lacks(dependency, "not agreed by both sides");
        }
    }
}
