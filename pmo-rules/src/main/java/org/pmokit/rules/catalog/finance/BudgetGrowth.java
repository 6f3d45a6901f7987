package org.pmokit.rules.catalog.finance;

import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.money.Money;
import org.pmokit.core.role.Role;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rule.Limits;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Sight;
import org.pmokit.rules.rule.Tally;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** PMO-FIN-005: the budget stays near the one that was approved first. */
public final class BudgetGrowth {

    /** Above it the growth is amber. */
    public static final Threshold AMBER = Threshold.houseDefault("PMO-FIN-005/amber", "0.10", MeasureUnit.RATIO);
    /** From it on the growth is red. */
    public static final Threshold RED = Threshold.houseDefault("PMO-FIN-005/red", "0.20", MeasureUnit.RATIO);

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-FIN-005", DeliveryComponent.class)
            .group(RuleGroup.FINANCE)
            .name("budget-growth")
            .title("The budget stays near the one that was approved first")
            .because("a budget that follows the cost never shows an overrun")
            .measuredAs(
                    "newest budget less first budget on record, as a share of the first; a smaller budget is in order")
            .remedy(
                    "Show the approval and the scope behind each increase; test the business case against the newest budget.")
            .source("House rule on re-baselining")
            .askedOf(Role.SENIOR_RESPONSIBLE_OWNER)
            .thresholds(AMBER, RED)
            .appliesWhen("it is open", (component, context) -> component.isOpenOn(context.asOf()))
            .appliesWhen(
                    "it has had more than one budget",
                    component -> component.finance().budget().figures().size() > 1)
            .looksAt(Sight.SUBJECT)
            .check(BudgetGrowth::judge);

    private BudgetGrowth() {}

    private static Verdict judge(DeliveryComponent component, RuleContext context) {
        Money first = component.finance().budget().first().orElseThrow();
        Money newest = component.finance().budget().latest().orElseThrow();
        Tally tally = new Tally(Limits.reaching(AMBER, RED).in(context));
        Share.of(newest.minus(first), first)
                .ifPresentOrElse(
                        share -> tally.measure("", share.value(), new Evidence.BudgetGrowth(first, newest, share)),
                        () -> tally.miss(MissingFact.of("first budget above zero")));
        return tally.verdict("it has had more than one budget");
    }
}
