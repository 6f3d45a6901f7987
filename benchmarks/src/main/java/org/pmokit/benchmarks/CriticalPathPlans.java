package org.pmokit.benchmarks;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mpxj.cpm.MicrosoftScheduler;
import org.mpxj.cpm.PrimaveraScheduler;
import org.mpxj.cpm.Scheduler;
import org.pmokit.benchmarks.ReferenceKernel.Dated;
import org.pmokit.benchmarks.SyntheticPlans.Plan;
import org.pmokit.core.date.CompiledCalendar;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.date.WorkingHours;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.Schedule;
import org.pmokit.graph.criticalpath.ActivityDates;
import org.pmokit.graph.criticalpath.CalculatedSchedule;
import org.pmokit.graph.criticalpath.ScheduleNetwork;
import org.pmokit.graph.criticalpath.WhatIf;

/** One synthetic plan in the forms that the library and its peers want, and each of them as a call. */
final class CriticalPathPlans {

    private static final DayOfWeek[] WEEK = {
        DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY
    };
    static final WorkingCalendar OFFICE =
            WorkingCalendar.weekly("office", WorkingHours.of("08:00-12:00 13:00-17:00"), WEEK);
    private static final Map<CalendarId, WorkingCalendar> CALENDARS = Map.of(
            CalendarId.of("early"),
            WorkingCalendar.weekly("early", WorkingHours.of("06:00-14:00"), WEEK),
            CalendarId.of("six"),
            WorkingCalendar.weekly("six", WorkingHours.of("08:00-12:00 13:00-17:00"), WEEK).toBuilder()
                    .putWeek(DayOfWeek.SATURDAY, WorkingHours.of("08:00-12:00"))
                    .build());
    private static final int YEARS = 30;
    private static final int MOST_FOR_PEERS = 100_000;

    private final Plan plan;
    private final Schedule schedule;
    private final ScheduleNetwork network;
    private final ScheduleNetwork mixedNetwork;
    private final CompiledCalendar calendar;
    private final ReferenceKernel kernel;
    private final long first;
    private final WhatIf whatIf;
    private int asked;

    CriticalPathPlans(Plan plan) {
        this.plan = plan;
        this.schedule = SyntheticPlans.schedule(plan);
        this.network = network(schedule);
        this.mixedNetwork = network(mixed(schedule));
        this.calendar = OFFICE.compiled(DateRange.ofClosed(
                SyntheticPlans.START.toLocalDate().minusYears(YEARS),
                SyntheticPlans.START.toLocalDate().plusYears(YEARS)));
        this.kernel = new ReferenceKernel(plan);
        this.first = calendar.position(SyntheticPlans.START);
        this.whatIf = network.calculate().get().whatIf();
    }

    private static ScheduleNetwork network(Schedule schedule) {
        return ScheduleNetwork.of(List.of(schedule), OFFICE, CALENDARS).get();
    }

    /** One activity in three each by one of three calendars. */
    private static Schedule mixed(Schedule schedule) {
        List<CalendarId> ids = CALENDARS.keySet().stream().sorted().toList();
        Schedule.Builder mixed = schedule.toBuilder().activities(List.of());
        int place = 0;
        for (Activity activity : schedule.activities()) {
            int which = place++ % (ids.size() + 1);
            mixed.addActivity(
                    which == ids.size()
                            ? activity
                            : activity.toBuilder().calendar(ids.get(which)).build());
        }
        return mixed.build();
    }

    // ---- variants

    long referencePasses() {
        return kernel.passes(first);
    }

    CalculatedSchedule calculate() {
        return network.calculate().get();
    }

    CalculatedSchedule calculateMixed() {
        return mixedNetwork.calculate().get();
    }

    List<Dated> referenceEndToEnd() {
        return ReferenceKernel.dated(plan, calendar);
    }

    List<ActivityDates> endToEnd() {
        return network(schedule).calculate().get().dates().toList();
    }

    Map<String, Long> jgraphtIdiom() {
        return JGraphTIdiom.floats(plan);
    }

    /** Another activity each time. */
    long whatIf() {
        asked = (asked + 7919) % schedule.activities().size();
        ActivityId id = schedule.activities().get(asked).id();
        return whatIf.ifDuration(id, Duration.ofDays(5)).orElseThrow().moved().size();
    }

    /** Files that the peers fill with dates. */
    MpxjPeers peers() {
        return new MpxjPeers(plan);
    }

    // ---- agreement

    /** Fails unless the library, the reference, the idiom and both peers say the same of every activity. */
    void requireAgreement() {
        Map<String, ActivityDates> ours = new HashMap<>();
        endToEnd().forEach(dates -> ours.put(dates.activity().name(), dates));
        for (Dated reference : referenceEndToEnd()) {
            ActivityDates dates = Objects.requireNonNull(ours.get(reference.id()));
            require(
                    reference.id(),
                    List.of(
                            reference.earlyStart(),
                            reference.earlyFinish(),
                            reference.lateStart(),
                            reference.lateFinish(),
                            reference.totalFloat(),
                            reference.freeFloat()),
                    List.of(
                            dates.earlyStart(),
                            dates.earlyFinish(),
                            dates.lateStart(),
                            dates.lateFinish(),
                            dates.totalFloat().toMinutes(),
                            dates.freeFloat().orElseThrow().toMinutes()));
        }
        jgraphtIdiom()
                .forEach((id, room) -> require(
                        id,
                        room,
                        Objects.requireNonNull(ours.get(id)).totalFloat().toMinutes()));
        if (plan.tasks().size() <= MOST_FOR_PEERS) {
            requirePeer(new MicrosoftScheduler(), ours);
            requirePeer(new PrimaveraScheduler(), ours);
        }
    }

    private void requirePeer(Scheduler scheduler, Map<String, ActivityDates> ours) {
        MpxjPeers peers = peers();
        MpxjPeers.deeply(() -> peers.schedule(scheduler));
        ours.forEach((id, dates) -> require(
                id,
                List.of(peers.earlyStart(id), peers.earlyFinish(id), peers.totalSlack(id)),
                List.of(
                        dates.earlyStart(),
                        dates.earlyFinish(),
                        dates.totalFloat().toMinutes())));
    }

    private static void require(String id, Object theirs, Object ours) {
        if (!theirs.equals(ours)) {
            throw new IllegalStateException(id + " is " + ours + " here and " + theirs + " there.");
        }
    }
}
