package org.pmokit.graph.criticalpath;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityType;
import org.pmokit.core.schedule.Constraint;
import org.pmokit.core.schedule.Schedule;

/** What a network needs to know of its activities, by their places among all, and what is wrong with them. */
final class ActivityReader {

    private static final byte WORK = 0;
    private static final byte HEADING = 1;
    private static final byte SUPPORT = 2;

    private final List<Schedule> schedules;
    private final CalendarTable calendars;
    private final List<Problem> problems;
    private final List<Activity> activities;
    private final Places places;
    private final int[] calendar;
    private final int[] work;
    private final byte[] kind;
    private final byte[] state;
    private final IntStream.Builder dated = IntStream.builder();
    private final IntStream.Builder nested = IntStream.builder();
    private boolean hasHammocks;

    ActivityReader(List<Schedule> schedules, CalendarTable calendars, List<Problem> problems) {
        this.schedules = schedules;
        this.calendars = calendars;
        this.problems = problems;
        this.activities = joined(schedules);
        int size = activities.size();
        this.places = new Places(size);
        this.calendar = new int[size];
        this.work = new int[size];
        this.kind = new byte[size];
        this.state = new byte[size];
        for (Schedule schedule : schedules) {
            read(schedule);
        }
    }

    private static List<Activity> joined(List<Schedule> schedules) {
        if (schedules.size() == 1) {
            return schedules.get(0).activities();
        }
        List<Activity> all = new ArrayList<>();
        schedules.forEach(schedule -> all.addAll(schedule.activities()));
        return all;
    }

    private void read(Schedule schedule) {
        int own = calendarOf(schedule);
        for (Activity activity : schedule.activities()) {
            int place = places.size();
            if (!places.add(activity.id())) {
                problems.add(ScheduleProblems.twice(activity.id()));
            }
            calendar[place] = activity.calendar().isEmpty()
                    ? own
                    : calendars.index(activity.calendar().get(), () -> ScheduleProblems.path(activity.id()), problems);
            check(activity, schedule);
            note(activity, place);
        }
    }

    /** The calendar of activities without one; tells it when there is none. */
    int calendarOf(Schedule schedule) {
        return schedule.calendar().isEmpty()
                ? calendars.standard()
                : calendars.index(schedule.calendar().get(), schedule::path, problems);
    }

    private void note(Activity activity, int place) {
        kind[place] = kind(activity.type());
        if (tellsDate(activity)) {
            dated.add(place);
        }
        if (activity.parent().isPresent()) {
            nested.add(place);
        }
        if (kind[place] == WORK) {
            state[place] = Progress.state(activity);
            work[place] = (int) Progress.workLeft(activity);
        } else {
            hasHammocks = true;
        }
    }

    private static byte kind(ActivityType type) {
        return switch (type) {
            case SUMMARY -> HEADING;
            case LEVEL_OF_EFFORT -> SUPPORT;
            default -> WORK;
        };
    }

    private static boolean tellsDate(Activity activity) {
        return !activity.constraints().isEmpty()
                || activity.deadline().isPresent()
                || activity.actualStart().isPresent()
                || activity.actualFinish().isPresent();
    }

    // ---- checks

    private void check(Activity activity, Schedule schedule) {
        if (!activity.id().owner().equals(schedule.project().value())) {
            problems.add(
                    ScheduleProblems.foreign(activity.id(), schedule.project().value()));
        }
        long minutes = activity.durationMinutes();
        if (minutes <= 0 || Compiled.isAbsurd(minutes)) {
            check(activity, "duration", activity.duration());
        }
        check(activity, "remaining", activity.remaining());
        if (minutes == 0 && activity.type() == ActivityType.TASK && isUnestimated(activity)) {
            problems.add(ScheduleProblems.noDuration(activity));
        }
        for (Constraint constraint : activity.constraints()) {
            if (constraint.type().needsDate() && constraint.date().isEmpty()) {
                problems.add(ScheduleProblems.noDate(activity, constraint));
            }
        }
    }

    private static boolean isUnestimated(Activity activity) {
        return activity.duration().isEmpty()
                && activity.remaining().isEmpty()
                && activity.actualFinish().isEmpty();
    }

    private void check(Activity activity, String field, Optional<Duration> value) {
        if (value.isPresent() && value.get().isNegative()) {
            problems.add(ScheduleProblems.negative(activity, field, value.get()));
        }
        if (value.isPresent() && Compiled.isAbsurd(value.get())) {
            problems.add(ScheduleProblems.tooLong(ScheduleProblems.path(activity.id()) + "." + field, value.get()));
        }
    }

    // ---- what was read

    /** All, in the order given. */
    List<Activity> activities() {
        return activities;
    }

    Places places() {
        return places;
    }

    /** The places of those that tell any date: actual, imposed or due. */
    int[] dated() {
        return dated.build().toArray();
    }

    /** The places of those that stand under a heading. */
    int[] nested() {
        return nested.build().toArray();
    }

    int calendarOf(int place) {
        return calendar[place];
    }

    int[] calendars() {
        return calendar;
    }

    /** Working minutes that are left. */
    int workOf(int place) {
        return work[place];
    }

    byte stateOf(int place) {
        return state[place];
    }

    boolean isWork(int place) {
        return kind[place] == WORK;
    }

    boolean isSupport(int place) {
        return kind[place] == SUPPORT;
    }

    boolean isHeading(int place) {
        return kind[place] == HEADING;
    }

    /** Whether any of them follows from others. */
    boolean hasHammocks() {
        return hasHammocks;
    }

    /** The number of the schedule of each activity, put where the activity is among the nodes. */
    void writeSchedules(int[] scheduleOf, int[] nodes) {
        int place = 0;
        for (int number = 0; number < schedules.size(); number++) {
            int end = place + schedules.get(number).activities().size();
            for (; place < end; place++) {
                scheduleOf[nodes[place]] = number;
            }
        }
    }
}
