package org.pmokit.core.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.Portfolio;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.assurance.StatusAssessment;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.tolerance.ToleranceReading;

/**
 * What a project manager tells the board at regular times, collated from the registers.
 *
 * @param head component, day and period
 * @param summary the newest statement on the status; empty when nobody made one
 * @param statuses each aspect at the end of the last period and now: overall as judged, dimensions by their bands
 * @param thisPeriod what was done
 * @param nextPeriod what comes, over as many days
 * @param tolerances the bands of the component, its stages and their work packages
 * @param risks the open ones
 * @param issues the open ones
 * @param entries all other registers with entries about the component, such as changes and lessons
 */
public record HighlightReport(
        ReportHead head,
        Optional<String> summary,
        List<StatusLine> statuses,
        PeriodAccount thisPeriod,
        PeriodAccount nextPeriod,
        List<ToleranceReading> tolerances,
        List<Risk> risks,
        List<Issue> issues,
        List<EntrySection> entries) {

    /** Copies. */
    public HighlightReport {
        statuses = List.copyOf(statuses);
        tolerances = List.copyOf(tolerances);
        risks = List.copyOf(risks);
        issues = List.copyOf(issues);
        entries = List.copyOf(entries);
    }

    /**
     * Collates it as of the last day of the period.
     *
     * @param portfolio any
     * @param component a programme or project
     * @param period the days to report on; both sides known
     */
    public static HighlightReport of(Portfolio portfolio, ComponentRef component, DateRange period) {
        LocalDate day = period.lastDay().orElseThrow(() -> open(period));
        LocalDate before = period.firstDay().orElseThrow(() -> open(period)).minusDays(1);
        Collation now = new Collation(portfolio, component, day);
        DateRange next = DateRange.of(period.end(), period.end().plusDays(period.days()));
        return new HighlightReport(
                now.head(ReportKind.HIGHLIGHT, period),
                statement(now.portfolio(), component),
                statuses(new Collation(portfolio, component, before), now, component),
                now.past(period),
                now.ahead(next),
                now.readings(),
                now.openRisks(),
                now.openIssues(),
                now.entries(period));
    }

    private static IllegalArgumentException open(DateRange period) {
        return new IllegalArgumentException(
                "A report cannot cover " + period + ".\nMaybe say the first and the last day of the period.");
    }

    private static Optional<String> statement(Portfolio portfolio, ComponentRef component) {
        return portfolio.component(component).stream()
                .flatMap(held -> held.assessments().stream())
                .filter(each -> each.statement().isPresent())
                .max(Comparator.comparing(each -> each.asOf().orElse(LocalDate.MIN)))
                .flatMap(StatusAssessment::statement);
    }

    private static List<StatusLine> statuses(Collation before, Collation now, ComponentRef component) {
        List<StatusLine> lines = new ArrayList<>();
        lines.add(new StatusLine("overall", rating(before, component), rating(now, component)));
        for (ToleranceReading reading : now.readings()) {
            if (reading.band().component().equals(component)) {
                Optional<String> last = before.readings().stream()
                        .filter(each -> each.band().equals(reading.band()))
                        .findFirst()
                        .flatMap(ToleranceReading::status)
                        .map(ReportText::words);
                lines.add(new StatusLine(
                        reading.dimension().code(), last, reading.status().map(ReportText::words)));
            }
        }
        return lines;
    }

    private static Optional<String> rating(Collation collation, ComponentRef component) {
        return collation.portfolio().component(component).stream()
                .flatMap(held -> held.assessments().stream())
                .filter(each -> each.asOf().filter(collation.day()::isBefore).isEmpty())
                .filter(each -> each.rating().isPresent())
                .max(Comparator.comparing(each -> each.asOf().orElse(LocalDate.MIN)))
                .flatMap(StatusAssessment::rating)
                .map(DeliveryConfidence::code);
    }

    /** As plain text; what is missing is said to be missing. */
    public String asText() {
        return new ReportText(head)
                .heading("status")
                .fact("summary", summary)
                .list(
                        "status, last period and now",
                        statuses,
                        each -> each.aspect() + ": " + ReportText.known(each.before()) + ", "
                                + ReportText.known(each.now()))
                .account("this period", thisPeriod)
                .account("next period", nextPeriod)
                .tolerances(tolerances)
                .list("open risks", risks, ReportText::of)
                .list("open issues", issues, ReportText::of)
                .entries(entries)
                .toString();
    }
}
