package org.pmokit.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.schedule.Schedule;
import org.pmokit.graph.criticalpath.ActivityDates;
import org.pmokit.graph.criticalpath.ScheduleNetwork;
import org.pmokit.graph.quality.AssessedSchedules;
import org.pmokit.graph.quality.DcmaAssessment;
import org.pmokit.graph.quality.DcmaResult;
import org.pmokit.graph.quality.DcmaSettings;
import org.pmokit.graph.quality.ScheduleFacts;

/** The fourteen points of a schedule, beside the calculation of its dates alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ScheduleQualityBenchmark {

    private static final long SEED = 42;
    private static final LocalDate DAY = SyntheticPlans.START.toLocalDate();
    private static final WorkingCalendar OFFICE = CriticalPathPlans.OFFICE;
    private static final Map<CalendarId, WorkingCalendar> CALENDARS = Map.of(CalendarId.of(OFFICE.code()), OFFICE);

    /** Activities in the schedule. */
    @Param({"1000", "10000", "100000"})
    public int activities;

    private Schedule schedule = SyntheticPlans.schedule(SyntheticPlans.chain(2));

    /** Makes the schedule. */
    @Setup
    public void prepare() {
        schedule = SyntheticPlans.schedule(SyntheticPlans.ofSize(activities, SEED));
    }

    /** The peer: network, both passes, dates and floats of every activity. */
    @Benchmark
    public List<ActivityDates> datesAlone() {
        return ScheduleNetwork.of(List.of(schedule), OFFICE, CALENDARS)
                .get()
                .calculate()
                .get()
                .dates()
                .toList();
    }

    /** The facts, with the dates among them. */
    @Benchmark
    public ScheduleFacts facts() {
        return AssessedSchedules.of(schedule, OFFICE, CALENDARS, DAY);
    }

    /** Facts and all fourteen points, the recalculation of the critical path test among them. */
    @Benchmark
    public List<DcmaResult> allPoints() {
        ScheduleFacts facts = AssessedSchedules.of(schedule, OFFICE, CALENDARS, DAY);
        return DcmaAssessment.of(facts, DcmaSettings.PAM_200_1_2012).results();
    }
}
