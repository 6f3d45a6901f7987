package org.pmokit.graph.quality;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityPurpose;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.Schedule;
import org.pmokit.graph.criticalpath.ActivityDates;
import org.pmokit.graph.criticalpath.CalculatedSchedule;
import org.pmokit.graph.criticalpath.FloatTo;
import org.pmokit.graph.criticalpath.ScheduleNetwork;
import org.pmokit.graph.criticalpath.SchedulingOptions;

/** Gathers the facts of schedules that are linked: a calculation of all, then a pass over each. */
final class FactsCompiler {

    private static final SchedulingOptions OPTIONS =
            SchedulingOptions.builder().floatTo(FloatTo.PROJECT_FINISH).build();

    private final LocalDate day;
    private final WorkingCalendar standard;
    private final Map<CalendarId, WorkingCalendar> calendars;
    private final Function<ProjectId, Optional<LocalDate>> starts;

    FactsCompiler(
            LocalDate day,
            WorkingCalendar standard,
            Map<CalendarId, WorkingCalendar> calendars,
            Function<ProjectId, Optional<LocalDate>> starts) {
        this.day = day;
        this.standard = standard;
        this.calendars = calendars;
        this.starts = starts;
    }

    List<ScheduleFacts> facts(List<Schedule> linked) {
        Validation<Seq<Problem>, CalculatedSchedule> calculation = ScheduleNetwork.of(
                        linked.stream().map(this::placedInTime).toList(), standard, calendars)
                .flatMap(network -> network.calculate(OPTIONS));
        List<ActivityDates> dates =
                calculation.isValid() ? calculation.get().dates().toList() : List.of();
        String obstacle =
                calculation.isValid() ? "" : calculation.getError().head().message();
        List<ScheduleFacts> facts = new ArrayList<>();
        int first = 0;
        for (Schedule schedule : linked) {
            int next = first + schedule.activities().size();
            Optional<Calculated> own = calculation.isValid()
                    ? Optional.of(new Calculated(calculation.get(), List.copyOf(dates.subList(first, next))))
                    : Optional.empty();
            facts.add(facts(schedule, linked, own, obstacle));
            first = next;
        }
        return facts;
    }

    private ScheduleFacts facts(
            Schedule schedule, List<Schedule> linked, Optional<Calculated> calculated, String obstacle) {
        List<Activity> activities = schedule.activities();
        byte[] flags = new byte[activities.size()];
        WorkingDays[] days = new WorkingDays[flags.length];
        Map<Optional<CalendarId>, WorkingDays> used = new HashMap<>();
        Map<ActivityId, Integer> places = new HashMap<>(flags.length * 2);
        for (int at = 0; at < flags.length; at++) {
            Activity activity = activities.get(at);
            flags[at] = flags(activity);
            days[at] = used.computeIfAbsent(
                    activity.calendar().or(schedule::calendar), id -> new WorkingDays(calendar(id)));
            places.put(activity.id(), at);
        }
        Logic logic = new Logic(schedule, places, ofOthers(schedule, linked));
        return new ScheduleFacts(schedule, status(schedule), flags, days, logic, calculated, obstacle);
    }

    /** The links that other schedules tell, and that lead to or from this one. */
    private static List<Link> ofOthers(Schedule schedule, List<Schedule> linked) {
        String own = schedule.project().value();
        return linked.stream()
                .filter(other -> other != schedule)
                .flatMap(other -> other.links().stream())
                .filter(link -> link.predecessor().owner().equals(own)
                        || link.successor().owner().equals(own))
                .toList();
    }

    private static byte flags(Activity activity) {
        boolean isHammock = activity.type().isHammock();
        boolean isStandIn = activity.purpose() == ActivityPurpose.EXTERNAL;
        boolean isMilestone = activity.type().isMilestone()
                || activity.duration().filter(Duration::isZero).isPresent();
        int flags = isHammock ? ScheduleFacts.HAMMOCK : 0;
        flags |= isStandIn ? ScheduleFacts.STAND_IN : 0;
        flags |= isHammock || isStandIn || isMilestone ? 0 : ScheduleFacts.WORK;
        flags |= isDone(activity) ? ScheduleFacts.DONE : 0;
        return (byte) flags;
    }

    private static boolean isDone(Activity activity) {
        return activity.actualFinish().isPresent()
                || activity.complete()
                        .filter(share -> share.compareTo(Ratio.ONE) >= 0)
                        .isPresent();
    }

    private WorkingCalendar calendar(Optional<CalendarId> id) {
        return id.flatMap(named -> Optional.ofNullable(calendars.get(named))).orElse(standard);
    }

    private StatusDate status(Schedule schedule) {
        return schedule.dataDate().map(StatusDate::at).orElseGet(() -> StatusDate.on(day));
    }

    /** With the start of its project, and with the status date as data date where it tells progress without one. */
    private Schedule placedInTime(Schedule schedule) {
        Optional<LocalDate> start = schedule.start().isPresent() ? Optional.empty() : starts.apply(schedule.project());
        boolean isStatused = schedule.dataDate().isEmpty() && tellsProgress(schedule);
        boolean isFloating = start.isEmpty()
                && schedule.start().isEmpty()
                && schedule.dataDate().isEmpty();
        if (start.isEmpty() && !isStatused && !isFloating) {
            return schedule;
        }
        Schedule.Builder placed = schedule.toBuilder();
        start.ifPresent(first -> placed.start(first.atStartOfDay()));
        if (isStatused) {
            placed.dataDate(day.atStartOfDay());
        }
        if (isFloating && !hasDates(schedule)) {
            placed.start(day.atStartOfDay());
        }
        return placed.build();
    }

    private static boolean hasDates(Schedule schedule) {
        return schedule.activities().stream()
                .anyMatch(one -> one.actualStart().isPresent()
                        || one.constraints().stream()
                                .anyMatch(imposed -> imposed.date().isPresent()));
    }

    private static boolean tellsProgress(Schedule schedule) {
        return schedule.activities().stream()
                .anyMatch(one -> one.actualStart().isPresent()
                        || one.actualFinish().isPresent()
                        || one.complete()
                                .filter(share -> share.value().signum() > 0)
                                .isPresent());
    }
}
