package org.pmokit.mpxj;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmokit.core.date.CompiledCalendar;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.problem.InvalidPortfolioException;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.Schedule;
import org.pmokit.core.schedule.ToolDates;
import org.pmokit.graph.criticalpath.ActivityDates;
import org.pmokit.graph.criticalpath.CalculatedSchedule;
import org.pmokit.graph.criticalpath.ConstraintSemantics;
import org.pmokit.graph.criticalpath.ProgressMode;
import org.pmokit.graph.criticalpath.ScheduleNetwork;
import org.pmokit.graph.criticalpath.SchedulingOptions;

/**
 * Early and late dates and floats that Microsoft Project and Primavera computed, against ours: exact to the minute, for every
 * activity of every file, except what is listed with its reason.
 */
class AgreementTest {

    private static final DateRange HORIZON = DateRange.ofClosed(LocalDate.of(1995, 1, 1), LocalDate.of(2040, 1, 1));

    /**
     * A file and what of it is not as in the tool.
     *
     * @param spans activities whose work between the tool's own early dates is not their duration; they are given the former
     * @param apart activities that may differ, by so many minutes at most
     * @param compared values of each kind that are compared: ES, EF, LS, LF, total float, free float
     */
    record ToolFileCase(String file, Set<String> spans, Map<String, Long> apart, List<Integer> compared) {
        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<ToolFileCase> files() {
        return Stream.of(
                // In a start-to-finish link Primavera lets the successor finish one minute after the start; the four
                // activities
                // before and after REPLBE03 carry that minute along.
                new ToolFileCase(
                        "xer/CONSRTRUCTION.xer",
                        Set.of(),
                        Map.of("REPLBE01", 1L, "REPLBE02", 1L, "REPLBE03", 1L, "RDARCH02", 1L),
                        List.of(51, 51, 51, 51, 51, 51)),
                new ToolFileCase("xer/constology_sample.xer", Set.of(), Map.of(), List.of(25, 25, 25, 25, 25, 25)),
                // Assignments of these eight lag behind: their remaining duration counts the lag, their dates do not.
                new ToolFileCase(
                        "xer/harbour_pointe.xer",
                        Set.of("EC2170", "EC2200", "EC2410", "EC1430", "EC2380", "EC1590", "EC1680", "EC2060"),
                        Map.of(),
                        List.of(108, 113, 113, 113, 113, 113)),
                new ToolFileCase("xer/mpxj_percent-complete-8.4.pmxml", Set.of(), Map.of(), List.of(3, 12, 0, 0, 0, 0)),
                new ToolFileCase("mspdi/baselines.xml", Set.of(), Map.of(), List.of(1, 1, 1, 1, 1, 1)),
                new ToolFileCase("mspdi/mspdirelations.xml", Set.of(), Map.of(), List.of(5, 5, 5, 5, 5, 5)),
                // Both are interrupted, which is told when they are read.
                new ToolFileCase("mspdi/mspdisplittask.xml", Set.of("1", "2"), Map.of(), List.of(2, 2, 2, 2, 2, 2)),
                // Two people work on activity 2, by day and by night, which is told when it is read.
                new ToolFileCase("mspdi/sample.xml", Set.of("2"), Map.of(), List.of(19, 19, 19, 19, 19, 16)),
                new ToolFileCase(
                        "mspdi/task-baselines-project2019-mspdi.xml",
                        Set.of(),
                        Map.of(),
                        List.of(110, 110, 110, 110, 110, 110)),
                new ToolFileCase(
                        "mspdi/task-dates-project2019-mspdi.xml", Set.of(), Map.of(), List.of(10, 10, 10, 10, 10, 10)),
                new ToolFileCase(
                        "mspdi/task-links-project2010-mspdi.xml", Set.of(), Map.of(), List.of(16, 16, 16, 16, 16, 16)),
                // These two are scheduled by hand, and Project does not hold them by the links that leave from their
                // starts.
                new ToolFileCase(
                        "mspdi/task-links-project2019-mspdi.xml",
                        Set.of(),
                        Map.of("11", 480L, "13", 960L),
                        List.of(16, 16, 16, 16, 16, 16)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void dates_and_floats_are_those_of_the_tool(ToolFileCase file) {
        ImportedSchedule imported = ScheduleFiles.read(SharedData.file(file.file()))
                .orThrow()
                .schedules()
                .get(0);
        Calendars calendars = new Calendars(imported);
        Schedule schedule = adjusted(imported, calendars, file.spans());
        ScheduleNetwork network = InvalidPortfolioException.valueOf(
                ScheduleNetwork.of(List.of(schedule), imported.standardCalendar(), imported.calendarsById()));
        CalculatedSchedule ours = InvalidPortfolioException.valueOf(network.calculate(options(imported)));
        Comparison comparison = new Comparison(imported, calendars, file);

        schedule.activities()
                .forEach(activity ->
                        comparison.compare(activity, ours.dates(activity.id()).orElseThrow()));

        assertThat(comparison.differences).isEmpty();
        assertThat(comparison.compared.values()).containsExactlyElementsOf(file.compared());
    }

    /** "Finish float" of Primavera is late less early finish of contiguous work, which is the smaller float here. */
    private static SchedulingOptions options(ImportedSchedule imported) {
        boolean isOverride = imported.settings().imposedDates().stream()
                .anyMatch(dates -> dates == ToolSettings.ImposedDates.OVERRIDE_LOGIC);
        boolean goesOn = imported.settings().outOfSequence().stream()
                .anyMatch(mode -> mode == ToolSettings.OutOfSequence.PROGRESS_OVERRIDE);
        return SchedulingOptions.builder()
                .constraints(isOverride ? ConstraintSemantics.DATES_OVERRIDE : ConstraintSemantics.LOGIC_PROTECTED)
                .progress(goesOn ? ProgressMode.PROGRESS_OVERRIDE : ProgressMode.RETAINED_LOGIC)
                .build();
    }

    /** With the tool's own spans where they are listed; the listed ones are exactly those that need it. */
    private static Schedule adjusted(ImportedSchedule imported, Calendars calendars, Set<String> spans) {
        List<Activity> activities = new ArrayList<>();
        List<String> odd = new ArrayList<>();
        for (Activity activity : imported.schedule().activities()) {
            Optional<Duration> span = calendars.ownSpan(activity);
            boolean differs = span.isPresent()
                    && !span.equals(activity.remaining().or(activity::duration))
                    && !activity.type().isHammock()
                    && activity.actualFinish().isEmpty();
            if (differs && spans.contains(activity.id().name())) {
                odd.add(activity.id().name());
                activities.add(activity.toBuilder().remaining(span).build());
            } else {
                activities.add(activity);
            }
        }
        assertThat(odd).containsExactlyInAnyOrderElementsOf(spans);
        return imported.schedule().toBuilder().activities(activities).build();
    }

    /** Moments as positions, so that Friday evening and Monday morning are the same. */
    private static final class Calendars {

        private final ImportedSchedule imported;
        private final Map<String, CompiledCalendar> compiled = new TreeMap<>();

        Calendars(ImportedSchedule imported) {
            this.imported = imported;
        }

        CompiledCalendar of(Activity activity) {
            WorkingCalendar calendar =
                    activity.calendar().map(imported.calendarsById()::get).orElse(imported.standardCalendar());
            return compiled.computeIfAbsent(calendar.code(), none -> calendar.compiled(HORIZON));
        }

        Optional<Duration> ownSpan(Activity activity) {
            return activity.toolDates()
                    .filter(dates -> dates.earlyStart().isPresent()
                            && dates.earlyFinish().isPresent())
                    .map(dates -> Duration.ofMinutes(of(activity)
                            .minutesBetween(
                                    dates.earlyStart().orElseThrow(),
                                    dates.earlyFinish().orElseThrow())));
        }
    }

    private static final class Comparison {

        private final boolean isPrimavera;
        private final Calendars calendars;
        private final Map<String, Long> apart;
        private final Map<Integer, Integer> compared = new TreeMap<>();
        private final List<String> differences = new ArrayList<>();

        Comparison(ImportedSchedule imported, Calendars calendars, ToolFileCase file) {
            this.isPrimavera = imported.kind().isPrimavera();
            this.calendars = calendars;
            this.apart = file.apart();
            for (int kind = 0; kind < 6; kind++) {
                compared.put(kind, 0);
            }
        }

        /** Primavera's early dates are of what is left: the data date for what is finished. */
        void compare(Activity activity, ActivityDates ours) {
            ToolDates tool = activity.toolDates().orElse(null);
            if (tool == null || (isPrimavera && activity.actualFinish().isPresent())) {
                return;
            }
            if (!isPrimavera || activity.actualStart().isEmpty()) {
                moment(0, activity, tool.earlyStart(), ours.earlyStart());
            }
            moment(1, activity, tool.earlyFinish(), ours.earlyFinish());
            moment(2, activity, tool.lateStart(), ours.lateStart());
            moment(3, activity, tool.lateFinish(), ours.lateFinish());
            amount(4, activity, tool.totalFloat(), Optional.of(ours.totalFloat()));
            amount(5, activity, tool.freeFloat(), ours.freeFloat());
        }

        private void moment(int kind, Activity activity, Optional<LocalDateTime> tool, LocalDateTime ours) {
            CompiledCalendar calendar = calendars.of(activity);
            tool.ifPresent(date -> note(kind, activity, calendar.position(date) - calendar.position(ours), date, ours));
        }

        private void amount(int kind, Activity activity, Optional<Duration> tool, Optional<Duration> ours) {
            if (tool.isPresent() && ours.isPresent()) {
                note(kind, activity, tool.get().minus(ours.get()).toMinutes(), tool.get(), ours.get());
            }
        }

        private void note(int kind, Activity activity, long difference, Object tool, Object ours) {
            compared.merge(kind, 1, Integer::sum);
            String name = activity.id().name();
            if (Math.abs(difference) > apart.getOrDefault(name, 0L)) {
                differences.add(name + " "
                        + List.of("ES", "EF", "LS", "LF", "TF", "FF").get(kind) + ": tool " + tool + ", ours " + ours);
            }
        }
    }
}
