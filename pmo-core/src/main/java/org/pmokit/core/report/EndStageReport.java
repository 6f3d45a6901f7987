package org.pmokit.core.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.Portfolio;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.StageId;
import org.pmokit.core.quality.QualityMetrics;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.stage.Stage;
import org.pmokit.core.tolerance.ToleranceReading;

/**
 * What a project manager tells the board when a stage is over, collated from the registers.
 *
 * @param head stage, day and the days of the stage
 * @param stage dates, plan version and bands
 * @param tolerances the bands of the stage and its work packages
 * @param workPackages those of the stage
 * @param products those that its work packages deliver
 * @param quality what quality amounted to
 * @param followUps the actions of quality activities that are still open
 * @param risks the open ones of the programme or project
 * @param issues the open ones of the programme or project
 * @param next the stage that comes next; empty when this is the last
 * @param entries all other registers with entries about the stage
 */
public record EndStageReport(
        ReportHead head,
        Stage stage,
        List<ToleranceReading> tolerances,
        List<WorkPackageLine> workPackages,
        List<ProductLine> products,
        QualityMetrics quality,
        List<ActionLine> followUps,
        List<Risk> risks,
        List<Issue> issues,
        Optional<Stage> next,
        List<EntrySection> entries) {

    /** Copies. */
    public EndStageReport {
        tolerances = List.copyOf(tolerances);
        workPackages = List.copyOf(workPackages);
        products = List.copyOf(products);
        followUps = List.copyOf(followUps);
        risks = List.copyOf(risks);
        issues = List.copyOf(issues);
        entries = List.copyOf(entries);
    }

    /**
     * Collates it.
     *
     * @param portfolio that has the stage
     * @param id which
     * @param day the status date
     * @throws IllegalArgumentException if the portfolio does not have it
     */
    public static EndStageReport of(Portfolio portfolio, StageId id, LocalDate day) {
        Collation now = new Collation(portfolio, id, day);
        Stage stage = now.stages().stream()
                .findFirst()
                .map(each -> each.knownOn(day))
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no " + id.asText() + " to report on.\nMaybe add it to the portfolio."));
        Collation whole = new Collation(portfolio, stage.component(), day);
        DateRange period = DateRange.between(stage.actualStart().or(stage::start), Optional.of(day));
        return new EndStageReport(
                now.head(ReportKind.END_STAGE, period),
                stage,
                now.readings(),
                now.past(period).workPackages(),
                now.lines(each -> true),
                QualityMetrics.of(now.products(), now.activities(), day),
                now.actions(each -> each.isOpenOn(day)),
                whole.openRisks(),
                whole.openIssues(),
                whole.stages().stream()
                        .filter(each -> each.number() > stage.number())
                        .findFirst(),
                now.entries(period));
    }

    /** As plain text; what is missing is said to be missing. */
    public String asText() {
        return new ReportText(head)
                .heading("stage")
                .fact(
                        "planned",
                        Optional.of(ReportText.known(stage.start()) + " to " + ReportText.known(stage.finish())))
                .fact("started", stage.actualStart())
                .fact("finished", stage.actualFinish())
                .fact("plan version", stage.planVersion())
                .fact("first-time pass rate", quality.firstTimePassRate())
                .fact("next stage", next.map(ReportText::of))
                .tolerances(tolerances)
                .list("work packages", workPackages, ReportText::of)
                .list("products", products, ReportText::of)
                .list(
                        "follow-ups",
                        followUps,
                        each -> each.activity().value() + " " + each.action().code() + " "
                                + each.action().text())
                .list("open risks", risks, ReportText::of)
                .list("open issues", issues, ReportText::of)
                .entries(entries)
                .toString();
    }
}
