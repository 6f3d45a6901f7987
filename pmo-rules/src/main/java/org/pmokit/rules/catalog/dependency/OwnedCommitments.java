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

/** PMO-DEP-004: somebody answers on both sides for what the component waits for. */
public final class OwnedCommitments {

    /** How many may be so. */
    public static final Threshold COUNT = Threshold.houseDefault("PMO-DEP-004/count", "0", MeasureUnit.COUNT);

    /** Needed within so many days from the status date, what the receiver cannot do without is red. */
    public static final Threshold SOON =
            Threshold.houseDefault("PMO-DEP-004/soon", "30", MeasureUnit.DAYS).stricterWhenGreater();

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-DEP-004", DeliveryComponent.class)
            .group(RuleGroup.DEPENDENCY)
            .name("owned-commitments")
            .title("Somebody answers on both sides for what the component waits for")
            .because("what nobody answers for on one side is found missing on the day it is needed")
            .measuredAs(
                    "incoming dependencies that were not delivered and for which somebody answers on one side only; where nobody is on record on either side it is not known")
            .remedy("Name who answers for it on the other side.")
            .source("Dependency management: a commitment has two sides")
            .askedOf(Role.PROGRAMME_MANAGER)
            .thresholds(COUNT, SOON)
            .appliesWhen("it is open", (component, context) -> component.isOpenOn(context.asOf()))
            .check(OwnedCommitments::judge);

    private OwnedCommitments() {}

    private static Verdict judge(DeliveryComponent component, RuleContext context) {
        Commitments commitments = new Commitments(context, SOON);
        Commitments.openTo(component, context).forEach(dependency -> look(dependency, commitments));
        return commitments.verdict(COUNT);
    }

    private static void look(Dependency dependency, Commitments commitments) {
        boolean given = dependency.giverOwner().isPresent();
        boolean received = dependency.receiverOwner().isPresent();
        if (given && received) {
            commitments.inOrder();
        } else if (given || received) {
            commitments.lacks(dependency, "nobody answers for it on the " + (given ? "receiver" : "giver") + "'s side");
        } else {
            commitments.unknown("who answers for a dependency");
        }
    }
}
