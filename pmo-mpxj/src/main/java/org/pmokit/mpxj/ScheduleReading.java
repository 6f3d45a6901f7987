package org.pmokit.mpxj;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.problem.InvalidPortfolioException;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.schedule.Schedule;

/**
 * What came of reading files of planning tools: everything that could be used, the problems of files that could not, and
 * notices about what was lost, assumed or taken otherwise.
 */
public final class ScheduleReading {

    private static final Comparator<ImportedSchedule> BY_TIME = Comparator.comparing((ImportedSchedule update) ->
                    update.schedule().dataDate().or(update::savedAt).orElse(LocalDateTime.MIN))
            .thenComparing(update -> update.savedAt().orElse(LocalDateTime.MIN))
            .thenComparing(ImportedSchedule::file);

    private final List<ImportedSchedule> schedules;
    private final List<Problem> told;

    ScheduleReading(List<ImportedSchedule> schedules, List<Problem> told) {
        this.schedules = List.copyOf(schedules);
        this.told = List.copyOf(told);
    }

    /** Every schedule that could be used, in the order of the files and of the projects in them. */
    public List<ImportedSchedule> schedules() {
        return schedules;
    }

    /** Problems of severity error, which kept a file or a part of it from being used; empty when all could be. */
    public List<Problem> problems() {
        return told.stream().filter(Problem::isError).toList();
    }

    /** Problems of severity warning or notice: what was lost, assumed or taken otherwise. */
    public List<Problem> notices() {
        return told.stream().filter(problem -> !problem.isError()).toList();
    }

    /** The projects with all their updates, in the order in which they were first met. */
    public List<ScheduleHistory> histories() {
        Map<ProjectId, List<ImportedSchedule>> byProject = new LinkedHashMap<>();
        for (ImportedSchedule schedule : schedules) {
            byProject
                    .computeIfAbsent(schedule.project().id(), none -> new ArrayList<>())
                    .add(schedule);
        }
        return byProject.entrySet().stream()
                .map(entry -> new ScheduleHistory(
                        entry.getKey(),
                        entry.getValue().stream().sorted(BY_TIME).toList()))
                .toList();
    }

    /**
     * A draft of a portfolio with the newest update of each project, its schedule and its calendars. The status date is the
     * last data date; the calendar is that of the first project.
     *
     * @param name of the portfolio
     */
    public PortfolioDraft toDraft(String name) {
        List<ImportedSchedule> newest =
                histories().stream().map(ScheduleHistory::newest).toList();
        PortfolioDraft draft = PortfolioDraft.named(name);
        newest.stream().findFirst().ifPresent(first -> draft.calendar(first.standardCalendar()));
        newest.stream()
                .map(ImportedSchedule::schedule)
                .flatMap(schedule -> dataDay(schedule).stream())
                .max(Comparator.naturalOrder())
                .ifPresent(draft::statusDate);
        newest.forEach(one -> addTo(draft, one));
        return draft;
    }

    /**
     * The reading itself, where every file could be used.
     *
     * @throws InvalidPortfolioException with every problem of severity error, if there is any
     */
    public ScheduleReading orThrow() {
        List<Problem> errors = problems();
        if (!errors.isEmpty()) {
            throw new InvalidPortfolioException(errors);
        }
        return this;
    }

    /** The schedules of both, and what was told about them. */
    static ScheduleReading join(Stream<ScheduleReading> readings) {
        List<ImportedSchedule> schedules = new ArrayList<>();
        List<Problem> told = new ArrayList<>();
        readings.forEach(reading -> {
            schedules.addAll(reading.schedules);
            told.addAll(reading.told);
        });
        return new ScheduleReading(schedules, told);
    }

    static ScheduleReading failed(Problem problem) {
        return new ScheduleReading(List.of(), List.of(problem));
    }

    private static Optional<LocalDate> dataDay(Schedule schedule) {
        return schedule.dataDate().map(LocalDateTime::toLocalDate);
    }

    private static void addTo(PortfolioDraft draft, ImportedSchedule one) {
        draft.at(Origin.file(one.file()));
        draft.addAll(one.calendars()).add(one.project()).add(one.schedule());
    }
}
