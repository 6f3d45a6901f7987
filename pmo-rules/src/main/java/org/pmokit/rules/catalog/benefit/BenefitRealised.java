package org.pmokit.rules.catalog.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.pmokit.core.benefit.Benefit;
import org.pmokit.core.benefit.BenefitPoint;
import org.pmokit.core.benefit.Realisation;
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

/** PMO-BEN-021: a benefit arises as planned. */
public final class BenefitRealised {

    /** Below it amber. */
    public static final Threshold AMBER = Threshold.houseDefault("PMO-BEN-021/amber", "0.95", MeasureUnit.RATIO)
            .stricterWhenGreater();
    /** Below it red. */
    public static final Threshold RED =
            Threshold.houseDefault("PMO-BEN-021/red", "0.80", MeasureUnit.RATIO).stricterWhenGreater();

    /** The rule. */
    public static final Rule<Benefit> RULE = Rule.of("PMO-BEN-021", Benefit.class)
            .group(RuleGroup.BENEFIT)
            .name("realised-as-planned")
            .title("A benefit arises as planned")
            .because("benefits are why the money was spent, and they lag, so that only their own plan can tell")
            .measuredAs(
                    "newest measurement since the plan began, as a share of what was planned by the day of the measurement")
            .remedy("Ask the owner what keeps it from arising, and correct the change, the plan or the business case.")
            .source("Benefits realisation against profile")
            .askedOf(Role.BUSINESS_CHANGE_MANAGER)
            .appliesWhen("more of it is better", benefit -> !benefit.isDisBenefit())
            .appliesWhen("some of it is planned by now", (benefit, context) -> isDue(benefit, context.asOf()))
            .looksAt(Sight.SUBJECT)
            .measure(Limits.below(AMBER, RED), BenefitRealised::tell);

    private BenefitRealised() {}

    private static boolean isDue(Benefit benefit, LocalDate day) {
        return benefit.planned()
                .on(day)
                .map(BenefitPoint::cumulative)
                .map(BigDecimal::signum)
                .filter(sign -> sign > 0)
                .isPresent();
    }

    private static void tell(Benefit benefit, RuleContext context, Tally tally) {
        Optional<Realisation> measured = benefit.realisationOn(context.asOf());
        measured.flatMap(Realisation::rate)
                .ifPresentOrElse(
                        rate -> tally.measure("", rate.value(), evidence(measured.orElseThrow())),
                        () -> tally.miss(MissingFact.of("measurement since the benefit was to arise")));
    }

    private static Evidence evidence(Realisation measured) {
        return new Evidence.Remark("measured " + measured.actual().toPlainString() + " of "
                + measured.planned().toPlainString() + " planned by " + measured.measuredOn());
    }
}
