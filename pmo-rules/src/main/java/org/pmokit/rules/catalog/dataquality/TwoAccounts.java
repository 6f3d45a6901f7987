package org.pmokit.rules.catalog.dataquality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.pmokit.core.delivery.DatedProgress;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.earnedvalue.PerformancePeriod;
import org.pmokit.core.earnedvalue.PeriodResult;
import org.pmokit.core.earnedvalue.ProjectPerformance;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.role.Role;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rule.Limits;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Sight;
import org.pmokit.rules.rule.Tally;
import org.pmokit.rules.rule.Threshold;

/** PMO-DAT-010: registers tell the same of one day. */
public final class TwoAccounts {

    /** Above it amber. */
    public static final Threshold AMBER = Threshold.houseDefault("PMO-DAT-010/amber", "0.02", MeasureUnit.RATIO);
    /** Above it red. */
    public static final Threshold RED = Threshold.houseDefault("PMO-DAT-010/red", "0.10", MeasureUnit.RATIO);

    /** The rule. */
    public static final Rule<Project> RULE = Rule.of("PMO-DAT-010", Project.class)
            .group(RuleGroup.DATA_QUALITY)
            .name("two-accounts")
            .title("Registers tell the same of one day")
            .because("two answers to one question mean that nobody knows which of them decisions rest on")
            .measuredAs(
                    "for each day that both tell: difference of the actual cost of the period from the cost to date of the"
                            + " project, as a share of the greater, and of EV / BAC from the progress of the project")
            .remedy("Agree on one source of the figure, and take it from there.")
            .source("Data-quality checks on registers: single source of truth")
            .askedOf(Role.PROJECT_OFFICER)
            .looksAt(Sight.SURROUNDINGS)
            .measure(Limits.above(AMBER, RED), TwoAccounts::tell);

    private TwoAccounts() {}

    private static void tell(Project project, RuleContext context, Tally tally) {
        ProjectPerformance.of(
                        project.id(),
                        context.surroundings().about(PerformancePeriod.class),
                        project.actualStart().or(project::start))
                .periods()
                .forEach(period -> {
                    compareCost(project, period, tally);
                    compareProgress(project, period, tally);
                });
    }

    private static void compareCost(Project project, PeriodResult period, Tally tally) {
        LocalDate day = period.period().periodEnd();
        Optional<Money> reported = project.finance().actual().figures().stream()
                .filter(figure -> figure.asOf().filter(day::equals).isPresent())
                .map(Figure::amount)
                .findFirst();
        if (reported.isEmpty() || period.value().actual().isEmpty()) {
            return;
        }
        BigDecimal one = reported.get().amount();
        BigDecimal other = period.value().actual().get().amount();
        Ratio apart =
                Ratio.of(one.subtract(other).abs(), one.abs().max(other.abs())).orElse(Ratio.ZERO);
        tally.measure(
                "cost " + day,
                apart.value(),
                new Evidence.Remark("cost to date at " + day + ": " + reported.get() + " by the project, "
                        + period.value().actual().get() + " by the period"));
    }

    private static void compareProgress(Project project, PeriodResult period, Tally tally) {
        LocalDate day = period.period().periodEnd();
        Optional<Ratio> reported = project.progress().stream()
                .filter(progress -> progress.asOf().equals(day))
                .map(DatedProgress::complete)
                .findFirst();
        period.value()
                .complete()
                .peek(earned -> reported.ifPresent(told -> tally.measure(
                        "progress " + day,
                        told.value().subtract(earned.value()).abs(),
                        new Evidence.Remark("done at " + day + ": " + told.asPercent(1) + " by the project, "
                                + earned.asPercent(1) + " by the period"))));
    }
}
