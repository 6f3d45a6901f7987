package org.pmokit.rules.catalog.finance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.finance.PeriodCost;
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

/** PMO-FIN-002: the forecast of the newest period stays near the period's budget, in both directions. */
public final class PeriodVariance {

    /** Above it a variance in either direction is amber. */
    public static final Threshold AMBER = Threshold.published(
            "PMO-FIN-002/amber",
            "0.05",
            MeasureUnit.RATIO,
            "UK Government Major Projects Portfolio return: variance above 5 % is to be explained");
    /** From it on a variance in either direction is red. */
    public static final Threshold RED = Threshold.houseDefault("PMO-FIN-002/red", "0.20", MeasureUnit.RATIO);

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-FIN-002", DeliveryComponent.class)
            .group(RuleGroup.FINANCE)
            .name("period-variance")
            .title("The forecast of the period stays near the period's budget")
            .because("spending far below plan is late work as surely as spending above it is cost")
            .measuredAs(
                    "absolute difference of forecast and budget of the newest period that has begun, as a share of the budget")
            .remedy("Explain the variance; move money between periods or projects while that is still possible.")
            .source("UK Government Major Projects Portfolio return")
            .askedOf(Role.PROJECT_MANAGER)
            .thresholds(AMBER, RED)
            .appliesWhen(
                    "it has a budget by period",
                    component -> !component.finance().periods().isEmpty())
            .looksAt(Sight.SUBJECT)
            .check(PeriodVariance::judge);

    private PeriodVariance() {}

    private static Verdict judge(DeliveryComponent component, RuleContext context) {
        PeriodCost newest = newest(component.finance().periods(), context.asOf());
        Tally tally = new Tally(Limits.reaching(AMBER, RED).in(context));
        if (newest.budget().isEmpty()) {
            tally.miss(MissingFact.of(component, "period-budget", "budget of the period"));
        }
        if (newest.forecast().isEmpty()) {
            tally.miss(MissingFact.of(component, "period-forecast", "forecast of the period"));
        }
        newest.budget()
                .ifPresent(budget -> newest.forecast()
                        .ifPresent(forecast -> measure(newest.period().label(), budget, forecast, tally)));
        return tally.verdict("the period has a budget");
    }

    /** Of those that have begun; the first one where none has. */
    private static PeriodCost newest(List<PeriodCost> periods, LocalDate asOf) {
        return periods.stream()
                .filter(period -> !begin(period).isAfter(asOf))
                .max(Comparator.comparing(PeriodVariance::begin))
                .or(() -> periods.stream().min(Comparator.comparing(PeriodVariance::begin)))
                .orElseThrow();
    }

    private static LocalDate begin(PeriodCost period) {
        return period.period().range().start();
    }

    private static void measure(String period, Money budget, Money forecast, Tally tally) {
        Share.of(forecast.minus(budget), budget)
                .ifPresentOrElse(
                        share -> tally.measure(
                                period,
                                share.value().abs(),
                                new Evidence.PeriodVariance(period, budget, forecast, share)),
                        () -> tally.miss(MissingFact.of("budget of the period above zero")));
    }
}
