package org.pmokit.core.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.Portfolio;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.WorkPackageId;
import org.pmokit.core.product.WorkPackage;
import org.pmokit.core.product.WorkPackageState;
import org.pmokit.core.quality.QualityActivity;
import org.pmokit.core.quality.QualityResult;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.tolerance.ToleranceReading;

/**
 * What a team tells the project manager of a work package at regular times, collated from the registers.
 *
 * @param head work package, day and period
 * @param state the one it is in
 * @param followUps the actions of quality activities that are still open
 * @param thisPeriod what was done
 * @param nextPeriod what comes, over as many days
 * @param quality the quality activities that were held in the period
 * @param tolerances the bands of the work package
 * @param risks the open ones about it
 * @param issues the open ones about it
 * @param entries all other registers with entries about it
 */
public record CheckpointReport(
        ReportHead head,
        WorkPackageState state,
        List<ActionLine> followUps,
        PeriodAccount thisPeriod,
        PeriodAccount nextPeriod,
        List<QualityActivity> quality,
        List<ToleranceReading> tolerances,
        List<Risk> risks,
        List<Issue> issues,
        List<EntrySection> entries) {

    /** Copies. */
    public CheckpointReport {
        followUps = List.copyOf(followUps);
        quality = List.copyOf(quality);
        tolerances = List.copyOf(tolerances);
        risks = List.copyOf(risks);
        issues = List.copyOf(issues);
        entries = List.copyOf(entries);
    }

    /**
     * Collates it as of the last day of the period.
     *
     * @param portfolio that has the work package
     * @param workPackage which
     * @param period the days to report on; both sides known
     * @throws IllegalArgumentException if the portfolio does not have it
     */
    public static CheckpointReport of(Portfolio portfolio, WorkPackageId workPackage, DateRange period) {
        LocalDate day = period.end().minusDays(1);
        Collation now = new Collation(portfolio, workPackage, day);
        WorkPackageState state = now.workPackages().stream()
                .findFirst()
                .map(WorkPackage::state)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no " + workPackage.asText() + " to report on.\nMaybe add it to the portfolio."));
        return new CheckpointReport(
                now.head(ReportKind.CHECKPOINT, period),
                state,
                now.actions(each -> each.isOpenOn(day)),
                now.past(period),
                now.ahead(DateRange.of(period.end(), period.end().plusDays(period.days()))),
                now.activities().stream()
                        .filter(each -> each.actual().filter(period::contains).isPresent())
                        .toList(),
                now.readings(),
                now.openRisks(),
                now.openIssues(),
                now.entries(period));
    }

    /** As plain text; what is missing is said to be missing. */
    public String asText() {
        return new ReportText(head)
                .heading("status")
                .fact("state", Optional.of(state.words()))
                .list(
                        "follow-ups",
                        followUps,
                        each -> each.activity().value() + " " + each.action().code() + " "
                                + each.action().text())
                .account("this period", thisPeriod)
                .account("next period", nextPeriod)
                .list(
                        "quality activities",
                        quality,
                        each -> ReportText.of(each) + ": "
                                + ReportText.known(each.result().map(QualityResult::code)))
                .tolerances(tolerances)
                .list("open risks", risks, ReportText::of)
                .list("open issues", issues, ReportText::of)
                .entries(entries)
                .toString();
    }
}
