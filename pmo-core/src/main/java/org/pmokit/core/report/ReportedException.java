package org.pmokit.core.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.pmokit.core.Portfolio;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.tolerance.Escalation;

/**
 * An exception report beside what the registers say is outside its band.
 *
 * @param report as it was raised
 * @param escalations what is outside, of the component that the report is about
 * @param gaps what the report lacks
 */
public record ReportedException(ExceptionReport report, List<Escalation> escalations, List<ExceptionGap> gaps) {

    /** Copies. */
    public ReportedException {
        escalations = List.copyOf(escalations);
        gaps = List.copyOf(gaps);
    }

    /**
     * Puts the two together.
     *
     * @param portfolio any
     * @param report about a component of it
     * @param day the status date
     */
    public static ReportedException of(Portfolio portfolio, ExceptionReport report, LocalDate day) {
        ToleranceWatch watch = ToleranceWatch.of(portfolio, report.component(), day);
        List<Escalation> own = watch.escalations().stream()
                .filter(each -> each.band().component().equals(report.component()))
                .toList();
        return new ReportedException(report, own, report.gaps(watch.breached()));
    }

    /** As plain text; what is missing is said to be missing. */
    public String asText() {
        ReportHead head = new ReportHead(
                ReportKind.EXCEPTION,
                report.component(),
                report.title(),
                report.raisedOn(),
                DateRange.ofClosed(report.raisedOn(), report.raisedOn()));
        return new ReportText(head)
                .list("outside tolerance", escalations, Escalation::reason)
                .heading("exception")
                .fact("cause", report.cause())
                .fact("consequences", report.consequences())
                .fact("consequences above", report.consequencesAbove())
                .list(
                        "options",
                        report.options(),
                        each -> each.code() + " " + each.text()
                                + "; business case: " + ReportText.known(each.onBusinessCase())
                                + "; risks: " + ReportText.known(each.onRisks())
                                + "; tolerances: " + ReportText.known(each.onTolerances()))
                .heading("decision")
                .fact("recommendation", report.recommendation())
                .fact("reason", report.reason())
                .fact("outcome", report.outcome().map(BoardOutcome::code))
                .list(
                        "lacking",
                        gaps,
                        each -> each.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                                + each.dimension()
                                        .map(dimension -> " " + dimension.code())
                                        .orElse(""))
                .toString();
    }
}
