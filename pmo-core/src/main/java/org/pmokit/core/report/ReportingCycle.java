package org.pmokit.core.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.Portfolio;
import org.pmokit.core.review.ReviewOutcome;

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
        List<ReportFinding> found = new ArrayList<>();
        for (ReportDefinition definition : definitions) {
            overdue(definition, day, graceDays, found);
            stale(definition, day, found);
        }
        cycles.forEach(cycle -> notUpdated(cycle, day, graceDays, found));
        return List.copyOf(found);
    }

    /**
     * What is amiss, and what each check looked at: components of which something is owed by that day.
     *
     * @param day the status date
     * @param graceDays calendar days after a due day on which nobody is reminded yet, 0 or more
     */
    public ReviewOutcome outcomeOn(LocalDate day, int graceDays) {
        LocalDate limit = day.minusDays(graceDays + 1L);
        return ReviewOutcome.asking(ReportCheck.values())
                .lookedAt(
                        definitions.stream()
                                .filter(each -> each.lastDueOn(limit).isPresent())
                                .map(ReportDefinition::component)
                                .toList(),
                        ReportCheck.REPORT_OVERDUE)
                .lookedAt(
                        definitions.stream()
                                .filter(each -> latest(each, day).isPresent())
                                .map(ReportDefinition::component)
                                .toList(),
                        ReportCheck.REPORT_STALE)
                .lookedAt(
                        cycles.stream()
                                .filter(each -> !limit.isBefore(each.firstDue()))
                                .map(UpdateCycle::component)
                                .toList(),
                        ReportCheck.UPDATE_OVERDUE)
                .found(findingsOn(day, graceDays))
                .build();
    }

    /**
     * The newest report handed in for a definition by a day; empty when there is none.
     *
     * @param definition which
     * @param day inclusive
     */
    public Optional<SubmittedReport> latest(ReportDefinition definition, LocalDate day) {
        return reports.stream()
                .filter(report ->
                        report.serves(definition) && !report.submittedOn().isAfter(day))
                .max(Comparator.comparing(SubmittedReport::submittedOn));
    }

    private void overdue(ReportDefinition definition, LocalDate day, int graceDays, List<ReportFinding> found) {
        Optional<LocalDate> owed = definition.lastDueOn(day.minusDays(graceDays + 1L));
        owed.filter(due -> latest(definition, day)
                        .map(SubmittedReport::submittedOn)
                        .filter(definition.frequency().dueBefore(definition.firstDue(), due)::isBefore)
                        .isEmpty())
                .ifPresent(due -> found.add(new ReportFinding(
                        ReportCheck.REPORT_OVERDUE,
                        definition.component(),
                        "The " + definition.kind().code() + " report on "
                                + definition.component().asText() + " was due on " + due + ".",
                        "ask "
                                + definition
                                        .preparedBy()
                                        .map(role -> "the " + role.title())
                                        .orElse("its author")
                                + " for it.")));
    }

    private void stale(ReportDefinition definition, LocalDate day, List<ReportFinding> found) {
        Optional<SubmittedReport> newest = latest(definition, day);
        boolean fresh = newest.isEmpty()
                || newest.flatMap(SubmittedReport::asOf)
                        .filter(asOf -> !definition.frequency().after(asOf, 1).isBefore(day))
                        .isPresent();
        if (!fresh) {
            found.add(new ReportFinding(
                    ReportCheck.REPORT_STALE,
                    definition.component(),
                    "The newest " + definition.kind().code() + " report on "
                            + definition.component().asText()
                            + newest.flatMap(SubmittedReport::asOf)
                                    .map(asOf -> " has figures as of " + asOf + ".")
                                    .orElse(" does not say as of when its figures are."),
                    "report figures of this cycle."));
        }
    }

    private void notUpdated(UpdateCycle cycle, LocalDate day, int graceDays, List<ReportFinding> found) {
        LocalDate limit = day.minusDays(graceDays + 1L);
        if (limit.isBefore(cycle.firstDue())) {
            return;
        }
        LocalDate due =
                cycle.frequency().after(cycle.firstDue(), cycle.frequency().cyclesBetween(cycle.firstDue(), limit));
        LocalDate before = cycle.frequency().dueBefore(cycle.firstDue(), due);
        boolean done = updates.stream()
                .anyMatch(update -> update.component().equals(cycle.component())
                        && update.subject() == cycle.subject()
                        && update.on().isAfter(before)
                        && !update.on().isAfter(day));
        if (!done) {
            found.add(new ReportFinding(
                    ReportCheck.UPDATE_OVERDUE,
                    cycle.component(),
                    "The " + cycle.subject().code() + " of " + cycle.component().asText() + " was due for an update by "
                            + due + ".",
                    "collect it, if only to record that nothing changed."));
        }
    }
}
