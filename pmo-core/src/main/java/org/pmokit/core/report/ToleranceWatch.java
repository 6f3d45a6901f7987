package org.pmokit.core.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.review.Judgement;
import org.pmokit.core.review.ReviewOutcome;
import org.pmokit.core.review.ReviewPass;
import org.pmokit.core.tolerance.Escalation;
import org.pmokit.core.tolerance.ToleranceDimension;
import org.pmokit.core.tolerance.ToleranceReading;

/**
 * Every band of a component, of its stages and of their work packages, as of a day.
 *
 * @param component a programme or project
 * @param day the status date
 * @param readings the component first, then stages, then work packages; of each in the order of its bands
 */
public record ToleranceWatch(ComponentRef component, LocalDate day, List<ToleranceReading> readings) {

    /** Working days after which an exception should have been told; a house default. */
    public static final int WORKING_DAYS_TO_ESCALATE = 5;

    /** Copies. */
    public ToleranceWatch {
        readings = List.copyOf(readings);
    }

    /**
     * Reads the bands. Time and cost of a programme, project or stage are also read from its own dates and figures; all
     * other deviations are those that were told.
     *
     * @param portfolio any
     * @param component a programme, project, stage or work package
     * @param day the status date
     */
    public static ToleranceWatch of(Portfolio portfolio, ComponentRef component, LocalDate day) {
        return new ToleranceWatch(component, day, new ToleranceReadings(portfolio.knownOn(day), day).of(component));
    }

    /** Those that are outside their bands: who has to be told, and why. */
    public List<Escalation> escalations() {
        return readings.stream().flatMap(each -> each.escalation().stream()).toList();
    }

    /** The dimensions in which one of the bands of the component itself is outside, in their order. */
    public List<ToleranceDimension> breached() {
        return readings.stream()
                .filter(each -> each.band().component().equals(component) && each.isOutside())
                .map(ToleranceReading::dimension)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The exceptions that no exception report tells of, although they are older than so many working days. One without a
     * date counts as old.
     *
     * @param portfolio whose working days and exception reports count
     * @param workingDays such as {@link #WORKING_DAYS_TO_ESCALATE}
     */
    public List<ReportFinding> notEscalated(Portfolio portfolio, int workingDays) {
        return escalations().stream()
                .filter(each -> each.since()
                        .filter(since -> portfolio.calendar().daysBetween(since, day) <= workingDays)
                        .isEmpty())
                .filter(each -> portfolio.about(each.band().component(), ExceptionReport.class).stream()
                        .noneMatch(report -> tells(report, each)))
                .map(each -> new ReportFinding(
                        ReportCheck.EXCEPTION_NOT_ESCALATED,
                        each.band().component(),
                        each.reason(),
                        "raise an exception report; " + workingDays + " working days have passed."))
                .toList();
    }

    /**
     * Whether exceptions were told: looks at whatever is outside a band.
     *
     * @param portfolio whose working days and exception reports count
     * @param workingDays such as {@link #WORKING_DAYS_TO_ESCALATE}
     */
    public ReviewOutcome outcome(Portfolio portfolio, int workingDays) {
        return ReviewOutcome.asking(ReportCheck.EXCEPTION_NOT_ESCALATED)
                .lookedAt(
                        escalations().stream()
                                .map(each -> each.band().component())
                                .toList(),
                        ReportCheck.EXCEPTION_NOT_ESCALATED)
                .found(notEscalated(portfolio, workingDays))
                .build();
    }

    /**
     * Whether the exception reports about the component are complete: two options or more, one of them to do nothing; one of
     * them recommended; and, until it is decided on, every dimension that is outside its band.
     *
     * @param portfolio whose exception reports count
     */
    public ReviewOutcome reportOutcome(Portfolio portfolio) {
        ReviewPass<ReportFinding> pass = ReviewPass.asking(ReportCheck.EXCEPTION_INCOMPLETE);
        portfolio.about(component, ExceptionReport.class).stream()
                .filter(report -> !report.raisedOn().isAfter(day))
                .forEach(report -> pass.judge(ReportCheck.EXCEPTION_INCOMPLETE, report.id(), complete(report)));
        return pass.outcome();
    }

    private Judgement<ReportFinding> complete(ExceptionReport report) {
        List<ExceptionGap> gaps = report.gaps(report.outcome().isPresent() ? List.of() : breached());
        return Judgement.amissIf(
                !gaps.isEmpty(),
                () -> new ReportFinding(
                        ReportCheck.EXCEPTION_INCOMPLETE,
                        report.id(),
                        "The exception report " + report.named() + " "
                                + gaps.stream().map(ExceptionGap::words).collect(Collectors.joining(", ")) + ".",
                        "complete it before it is decided on."));
    }

    private boolean tells(ExceptionReport report, Escalation exception) {
        return !report.raisedOn().isAfter(day)
                && report.dimensions().contains(exception.band().tolerance().dimension())
                && exception
                        .since()
                        .filter(since -> isSettledBefore(report, since))
                        .isEmpty();
    }

    /** A report that was decided on before tells of an earlier exception; an undecided one is still open. */
    private static boolean isSettledBefore(ExceptionReport report, LocalDate since) {
        return report.outcome().isPresent()
                && report.decidedOn().orElse(report.raisedOn()).isBefore(since);
    }
}
