package org.pmokit.examples.tour;

import io.vavr.control.Either;
import java.io.PrintStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.earnedvalue.EarnedSchedule;
import org.pmokit.core.earnedvalue.EarnedValue;
import org.pmokit.core.earnedvalue.EstimateMethod;
import org.pmokit.core.earnedvalue.PerformancePeriod;
import org.pmokit.core.earnedvalue.PeriodResult;
import org.pmokit.core.earnedvalue.ProjectPerformance;
import org.pmokit.core.earnedvalue.Undefined;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.examples.pmo.page.PerformanceFiles;
import org.pmokit.examples.pmo.page.TextLayout;
import org.pmokit.rules.HealthCheck;
import org.pmokit.rules.HealthReport;
import org.pmokit.rules.evidence.Names;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.RuleGroup;

/** The calls of the guide's chapter on earned value. */
public final class PerformanceTour {

    private static final ProjectId PORTAL = ProjectId.of("PORTAL");
    private static final ProjectId PAYROLL = ProjectId.of("PAY");
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final LocalDate END_OF_MAY = LocalDate.of(2026, 5, 31);

    private PerformanceTour() {}

    /**
     * Runs every part of the chapter.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        value(out);
        schedule(out);
        estimates(out);
        together(out);
        rules(out);
        page(out);
    }

    /** What one moment tells, and what it does not. */
    static void value(PrintStream out) {
        Portfolio portfolio = portfolio();
        // begin: value
        PeriodResult latest = ProjectPerformance.of(portfolio, PORTAL).latest().orElseThrow();
        EarnedValue may = latest.value();
        out.println("CV " + may.costVariance().get() + ", SV "
                + may.scheduleVariance().get());
        out.println("CPI " + told(may.cpi()) + ", SPI " + told(may.spi()) + ", done " + told(may.complete()));

        EarnedValue spent =
                ProjectPerformance.of(portfolio, PAYROLL).latest().orElseThrow().value();
        out.println("TCPI of payroll: " + told(spent.toCompletePerformance()));
        out.println("SPI of payroll: " + told(spent.spi()));
        // end: value
    }

    // begin: told
    private static String told(Either<Undefined, Ratio> index) {
        return index.fold(why -> "none, because " + why.reason(), ratio -> ratio.asPercent(1));
    }
    // end: told

    /** The same in time. */
    static void schedule(PrintStream out) {
        Portfolio portfolio = portfolio();
        // begin: schedule
        EarnedSchedule may = ProjectPerformance.of(portfolio, PORTAL)
                .latest()
                .orElseThrow()
                .schedule()
                .get();
        out.println("ES " + may.earned() + " of " + may.actual() + " months: " + may.variance() + " months, SPI(t) "
                + told(may.index()));
        out.println("all of it takes " + may.estimateAtCompletion().get() + " months at the pace so far, "
                + may.plannedDuration().orElseThrow() + " were planned");
        out.println("the rest needs a pace of " + told(may.toCompleteIndex()));
        // end: schedule
    }

    /** What it will have cost. */
    static void estimates(PrintStream out) {
        Portfolio portfolio = portfolio();
        // begin: estimates
        EarnedValue may =
                ProjectPerformance.of(portfolio, PORTAL).latest().orElseThrow().value();
        for (EstimateMethod method : EstimateMethod.values()) {
            out.println(method + ": "
                    + may.estimateAtCompletion(method)
                            .fold(
                                    why -> "none, because " + why.reason(),
                                    money -> money.amount().setScale(2, RoundingMode.HALF_UP)));
        }
        // end: estimates
    }

    /** Several projects as one. */
    static void together(PrintStream out) {
        Portfolio portfolio = portfolio();
        // begin: together
        List<EarnedValue> all = portfolio.projects().stream()
                .map(project -> ProjectPerformance.of(portfolio, project.id()))
                .flatMap(performance -> performance.latest().stream())
                .map(PeriodResult::value)
                .toList();
        EarnedValue together = EarnedValue.together(all);
        out.println("CPI of both " + told(together.cpi()) + ", SPI of both " + told(together.spi()));
        // end: together
    }

    /** What the catalogue makes of it. */
    static void rules(PrintStream out) {
        Portfolio portfolio = portfolio();
        // begin: rules
        HealthReport report = HealthCheck.standard().assess(portfolio, Assessment.asOf(END_OF_MAY));
        Names names = Names.in(report.portfolio());
        report.findings().stream()
                .filter(finding -> finding.group().equals(RuleGroup.PERFORMANCE))
                .forEach(finding -> out.println(finding.rag() + " " + finding.message(names)));
        // end: rules
    }

    /** What the command prints. */
    static void page(PrintStream out) {
        // begin: page
        out.print(PerformanceFiles.of(portfolio()).page(TextLayout.plain()));
        // end: page
    }

    private static Portfolio portfolio() {
        // begin: facts
        List<Integer> planned = List.of(10, 30, 60, 100, 150, 190, 220, 240);
        List<Integer> earned = List.of(9, 24, 45, 80, 115);
        List<Integer> spent = List.of(10, 26, 50, 86, 120);
        PortfolioDraft draft = PortfolioDraft.named("Change portfolio")
                .add(Project.of(PORTAL, "Citizen portal"))
                .add(Project.of(PAYROLL, "Payroll"));
        for (int month = 0; month < planned.size(); month++) {
            PerformancePeriod.Builder period = PerformancePeriod.builder()
                    .project(PORTAL)
                    .periodEnd(JANUARY.plusMonths(month).atEndOfMonth())
                    .plannedValue(gbp(planned.get(month)))
                    .budgetAtCompletion(gbp(240));
            if (month < earned.size()) {
                period.earnedValue(gbp(earned.get(month))).actualCost(gbp(spent.get(month)));
            }
            draft.add(period.build());
        }
        draft.add(PerformancePeriod.builder()
                .project(PAYROLL)
                .periodEnd(END_OF_MAY)
                .earnedValue(gbp(950))
                .actualCost(gbp(1010))
                .budgetAtCompletion(gbp(1000))
                .build());
        // end: facts
        return draft.resolveOrThrow();
    }

    private static Money gbp(long amount) {
        return Money.of(amount, "GBP");
    }
}
