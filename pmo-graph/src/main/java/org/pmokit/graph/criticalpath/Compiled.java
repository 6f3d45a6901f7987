package org.pmokit.graph.criticalpath;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.Constraint;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.Schedule;

/**
 * A sound network as arrays. Nodes are numbered in the order of the logic, so that a pass is a plain loop; where maximum lags
 * tie activities into a knot, the members of the knot have consecutive numbers.
 *
 * @param schedules where the activities come from
 * @param activities in the order given
 * @param places of the activities among them
 * @param nodes the node of each activity in the order given
 * @param activityOf the activity of each node; -1 for the ends of a summary that links lead to
 * @param scheduleOf the schedule of each node
 * @param calendars all that are used; the first is elapsed time
 * @param calendarOf the calendar of each node
 * @param work working minutes that are still to be scheduled, of each node
 * @param state one of {@link #AHEAD}, {@link #STARTED}, {@link #DONE} of each node
 * @param counts 1 for what has a say in when the network finishes, 0 for supports and headings, of each node
 * @param links between nodes
 * @param declared the links as declared
 * @param knots first and last node of each knot, one after the other
 * @param dated the places of activities that tell any date: actual, imposed or due
 * @param hammocks activities that follow from others, supports before headings, inner headings before outer ones
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never handed out of the package
record Compiled(
        List<Schedule> schedules,
        List<Activity> activities,
        Places places,
        int[] nodes,
        int[] activityOf,
        int[] scheduleOf,
        WorkingCalendar[] calendars,
        int[] calendarOf,
        long[] work,
        byte[] state,
        byte[] counts,
        Links links,
        List<Link> declared,
        int[] knots,
        int[] dated,
        List<Hammock> hammocks) {

    static final byte AHEAD = 0;
    static final byte STARTED = 1;
    static final byte DONE = 2;

    /** The minutes of 400 years, beyond which no calendar goes. */
    static final long MOST_MINUTES = 146_097L * 1440;

    /** Elapsed time: around the clock. */
    static final int ELAPSED = 0;

    int size() {
        return work.length;
    }

    /** Whether it is longer than any calendar can be laid out over; sums of others cannot overflow. */
    static boolean isAbsurd(Duration duration) {
        return isAbsurd(duration.toMinutes());
    }

    static boolean isAbsurd(long minutes) {
        return Math.abs(minutes) > MOST_MINUTES;
    }

    /** The same with another amount of work of one node. */
    Compiled withWork(int node, long minutes) {
        long[] changed = work.clone();
        changed[node] = minutes;
        return with(activities, changed, links);
    }

    /** The same with other lags. */
    Compiled withLinks(Links changed) {
        return with(activities, work, changed);
    }

    /** The same with one more rule about the date of an activity. */
    Compiled withConstraint(int place, Constraint constraint) {
        List<Activity> changed = new ArrayList<>(activities);
        changed.set(
                place,
                activities.get(place).toBuilder().addConstraint(constraint).build());
        return with(changed, work, links).dated(place);
    }

    private Compiled with(List<Activity> otherActivities, long[] otherWork, Links otherLinks) {
        return new Compiled(
                schedules,
                otherActivities,
                places,
                nodes,
                activityOf,
                scheduleOf,
                calendars,
                calendarOf,
                otherWork,
                state,
                counts,
                otherLinks,
                declared,
                knots,
                dated,
                hammocks);
    }

    /** The same with one more activity that tells a date. */
    private Compiled dated(int place) {
        return new Compiled(
                schedules,
                activities,
                places,
                nodes,
                activityOf,
                scheduleOf,
                calendars,
                calendarOf,
                work,
                state,
                counts,
                links,
                declared,
                knots,
                IntStream.concat(IntStream.of(dated), IntStream.of(place))
                        .distinct()
                        .toArray(),
                hammocks);
    }

    @Nullable
    Activity activity(int node) {
        return activityOf[node] < 0 ? null : activities.get(activityOf[node]);
    }
}
