package org.pmokit.rules.catalog.finance;

import java.math.BigDecimal;
import java.util.Optional;
import org.pmokit.core.delivery.DatedProgress;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
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

/** PMO-FIN-003: contingency is not used up faster than work is done. */
public final class ContingencyUse {

    /** Above it the lead of use over work is amber. */
    public static final Threshold AMBER = Threshold.houseDefault("PMO-FIN-003/amber", "0.10", MeasureUnit.RATIO);
    /** Above it the lead of use over work is red. */
    public static final Threshold RED = Threshold.houseDefault("PMO-FIN-003/red", "0.25", MeasureUnit.RATIO);

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-FIN-003", DeliveryComponent.class)
            .group(RuleGroup.FINANCE)
            .name("contingency-use")
            .title("Contingency is not used up faster than work is done")
            .because("contingency has to last as long as there is something left to go wrong")
            .measuredAs("share of the largest recorded contingency that is gone, less share of the work that is done")
            .remedy("Hold what is left for the named risks; ask for a decision before the next release.")
            .source("House rule on contingency burn")
            .askedOf(Role.SENIOR_RESPONSIBLE_OWNER)
            .thresholds(AMBER, RED)
            .appliesWhen("it is open", (component, context) -> component.isOpenOn(context.asOf()))
            .appliesWhen(
                    "it has a contingency on record",
                    component -> !component.finance().contingency().isEmpty())
            .looksAt(Sight.SUBJECT)
            .check(ContingencyUse::judge);

    private ContingencyUse() {}

    private static Verdict judge(DeliveryComponent component, RuleContext context) {
        Optional<DatedProgress> progress = component.latestProgress();
        if (progress.isEmpty()) {
            return Verdict.unknown(MissingFact.of(component, "progress", "share of the work done"));
        }
        MoneySeries contingency = component.finance().contingency();
        Money left = contingency.latest().orElseThrow();
        Money provided = largest(contingency);
        Ratio complete = progress.get().complete();
        Tally tally = new Tally(Limits.above(AMBER, RED).in(context));
        Share.of(left, provided)
                .ifPresentOrElse(
                        share -> measure(provided, left, share, complete, tally),
                        () -> tally.miss(MissingFact.of("contingency above zero")));
        return tally.verdict("it has a contingency");
    }

    private static void measure(Money provided, Money left, Ratio share, Ratio complete, Tally tally) {
        Ratio used = new Ratio(BigDecimal.ONE.subtract(share.value()));
        tally.measure(
                "",
                used.value().subtract(complete.value()),
                new Evidence.ContingencyUse(provided, left, used, complete));
    }

    private static Money largest(MoneySeries series) {
        return series.figures().stream()
                .map(Figure::amount)
                .reduce((one, other) -> other.isMoreThan(one) ? other : one)
                .orElseThrow();
    }
}
