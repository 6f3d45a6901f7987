package org.pmokit.core.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.review.Judgement;
import org.pmokit.core.review.ReviewOutcome;
import org.pmokit.core.review.ReviewPass;

/**
 * What is owed at regular times and what came.
 *
 * @param definitions the reports owed
 * @param reports those handed in
 * @param cycles what has to be brought up to date
 * @param updates those that were collected
 */
public record ReportingCycle(
        List<ReportDefinition> definitions,
        List<SubmittedReport> reports,
        List<UpdateCycle> cycles,
        List<CollectedUpdate> updates) {

    /** Copies. */
    public ReportingCycle {
        definitions = List.copyOf(definitions);
        reports = List.copyOf(reports);
        cycles = List.copyOf(cycles);
        updates = List.copyOf(updates);
    }

    /**
     * Everything of a portfolio.
     *
     * @param portfolio any
     */
    public static ReportingCycle of(Portfolio portfolio) {
        return new ReportingCycle(
                portfolio.all(ReportDefinition.class),
                portfolio.all(SubmittedReport.class),
                portfolio.all(UpdateCycle.class),
                portfolio.all(CollectedUpdate.class));
    }

    /**
     * What is amiss on that day, in the order given: reports first, then updates; empty when nothing is.
     *
     * @param day the status date
     * @param graceDays calendar days after a due day on which nobody is reminded yet, 0 or more
     */
    public List<ReportFinding> findingsOn(LocalDate day, int graceDays) {
        return passOn(day, graceDays).findings();
    }

    /**
     * What is amiss, and what each check looked at: components of which something is owed by that day.
     *
     * @param day the status date
     * @param graceDays calendar days after a due day on which nobody is reminded yet, 0 or more
     */
    public ReviewOutcome outcomeOn(LocalDate day, int graceDays) {
        return passOn(day, graceDays).outcome();
    }

    private ReviewPass<ReportFinding> passOn(LocalDate day, int graceDays) {
        LocalDate limit = day.minusDays(graceDays + 1L);
        Map<ComponentRef, List<SubmittedReport>> handedIn =
                reports.stream().collect(Collectors.groupingBy(SubmittedReport::component));
        Map<ComponentRef, List<CollectedUpdate>> collected =
                updates.stream().collect(Collectors.groupingBy(CollectedUpdate::component));
        ReviewPass<ReportFinding> pass = ReviewPass.asking(ReportCheck.values());
        for (ReportDefinition definition : definitions) {
            ComponentRef component = definition.component();
            Optional<SubmittedReport> newest = newest(definition, handedIn.getOrDefault(component, List.of()), day);
            pass.judge(ReportCheck.REPORT_OVERDUE, component, handedIn(definition, newest, limit))
                    .judge(ReportCheck.REPORT_STALE, component, fresh(definition, newest, day));
        }
        cycles.forEach(cycle -> pass.judge(
                ReportCheck.UPDATE_OVERDUE,
                cycle.component(),
                upToDate(cycle, collected.getOrDefault(cycle.component(), List.of()), limit, day)));
        return pass;
    }

    /**
     * The newest report handed in for a definition by a day; empty when there is none.
     *
     * @param definition which
     * @param day inclusive
     */
    public Optional<SubmittedReport> latest(ReportDefinition definition, LocalDate day) {
        return newest(definition, reports, day);
    }

    private static Optional<SubmittedReport> newest(
            ReportDefinition definition, List<SubmittedReport> among, LocalDate day) {
        return among.stream()
                .filter(report ->
                        report.serves(definition) && !report.submittedOn().isAfter(day))
                .max(Comparator.comparing(SubmittedReport::submittedOn));
    }

    private static Judgement<ReportFinding> handedIn(
            ReportDefinition definition, Optional<SubmittedReport> newest, LocalDate limit) {
        Optional<LocalDate> owed = definition.lastDueOn(limit);
        if (owed.isEmpty()) {
            return Judgement.notApplicable();
        }
        LocalDate due = owed.get();
        return Judgement.amissIf(
                newest.map(SubmittedReport::submittedOn)
                        .filter(definition.frequency().dueBefore(definition.firstDue(), due)::isBefore)
                        .isEmpty(),
                () -> new ReportFinding(
                        ReportCheck.REPORT_OVERDUE,
                        definition.component(),
                        "The " + definition.kind().code() + " report on "
                                + definition.component().asText() + " was due on " + due + ".",
                        "ask "
                                + definition
                                        .preparedBy()
                                        .map(role -> "the " + role.title())
                                        .orElse("its author")
                                + " for it."));
    }

    private static Judgement<ReportFinding> fresh(
            ReportDefinition definition, Optional<SubmittedReport> newest, LocalDate day) {
        if (newest.isEmpty()) {
            return Judgement.notApplicable();
        }
        Optional<LocalDate> asOf = newest.flatMap(SubmittedReport::asOf);
        return Judgement.amissIf(
                asOf.filter(known -> !definition.frequency().after(known, 1).isBefore(day))
                        .isEmpty(),
                () -> new ReportFinding(
                        ReportCheck.REPORT_STALE,
                        definition.component(),
                        "The newest " + definition.kind().code() + " report on "
                                + definition.component().asText()
                                + asOf.map(known -> " has figures as of " + known + ".")
                                        .orElse(" does not say as of when its figures are."),
                        "report figures of this cycle."));
    }

    private static Judgement<ReportFinding> upToDate(
            UpdateCycle cycle, List<CollectedUpdate> collected, LocalDate limit, LocalDate day) {
        if (limit.isBefore(cycle.firstDue())) {
            return Judgement.notApplicable();
        }
        LocalDate due =
                cycle.frequency().after(cycle.firstDue(), cycle.frequency().cyclesBetween(cycle.firstDue(), limit));
        LocalDate before = cycle.frequency().dueBefore(cycle.firstDue(), due);
        boolean done = collected.stream()
                .anyMatch(update -> update.subject() == cycle.subject()
                        && update.on().isAfter(before)
                        && !update.on().isAfter(day));
        return Judgement.amissIf(
                !done,
                () -> new ReportFinding(
                        ReportCheck.UPDATE_OVERDUE,
                        cycle.component(),
                        "The " + cycle.subject().code() + " of "
                                + cycle.component().asText() + " was due for an update by " + due + ".",
                        "collect it, if only to record that nothing changed."));
    }
}
