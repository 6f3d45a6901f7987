package org.pmokit.graph.quality;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityBaseline;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.Schedule;

/**
 * What the checks of a schedule look at, gathered once: which activities are work and which are open, how they are linked,
 * when they can happen and how much float they have. Immutable and safe for any number of threads.
 */
public final class ScheduleFacts {

    /** It is neither a heading nor a support, nor a milestone, nor a stand-in for another schedule. */
    static final byte WORK = 1;
    /** It has finished, or is complete. */
    static final byte DONE = 2;
    /** A heading or a support. */
    static final byte HAMMOCK = 4;
    /** It stands for another schedule. */
    static final byte STAND_IN = 8;

    private final Schedule schedule;
    private final StatusDate status;
    private final byte[] flags;
    private final WorkingDays[] days;
    private final Logic logic;
    private final Optional<Calculated> calculated;
    private final String obstacle;
    private final Map<DcmaSettings, DcmaAssessment> assessments = new ConcurrentHashMap<>();

    ScheduleFacts(
            Schedule schedule,
            StatusDate status,
            byte[] flags,
            WorkingDays[] days,
            Logic logic,
            Optional<Calculated> calculated,
            String obstacle) {
        this.schedule = schedule;
        this.status = status;
        this.flags = flags;
        this.days = days;
        this.logic = logic;
        this.calculated = calculated;
        this.obstacle = obstacle;
    }

    /** The schedule. */
    public Schedule schedule() {
        return schedule;
    }

    /** The project that it plans. */
    public ProjectId project() {
        return schedule.project();
    }

    /** Up to when progress is told: the data date of the schedule, or else the day of the assessment. */
    public StatusDate status() {
        return status;
    }

    /** How many activities are work: neither headings, supports, milestones nor stand-ins for other schedules. */
    public int discrete() {
        return count(WORK, (byte) 0);
    }

    /** How many of them are neither finished nor complete. */
    public int incomplete() {
        return count(WORK, DONE);
    }

    /** The first thing that keeps the dates from being calculated, such as a circle of links; empty when nothing does. */
    public Optional<String> obstacle() {
        return calculated.isPresent() ? Optional.empty() : Optional.of(obstacle);
    }

    /** The fourteen points by one reading; counted once. */
    DcmaAssessment assessed(DcmaSettings settings) {
        return assessments.computeIfAbsent(settings, wanted -> new DcmaAssessment(this, wanted));
    }

    private int count(byte having, byte without) {
        int count = 0;
        for (byte flag : flags) {
            count += (flag & having) == having && (flag & without) == 0 ? 1 : 0;
        }
        return count;
    }

    int size() {
        return flags.length;
    }

    Activity activity(int at) {
        return schedule.activities().get(at);
    }

    List<Link> links() {
        return schedule.links();
    }

    boolean isWork(int at) {
        return (flags[at] & WORK) != 0;
    }

    boolean isDone(int at) {
        return (flags[at] & DONE) != 0;
    }

    boolean isHammock(int at) {
        return (flags[at] & HAMMOCK) != 0;
    }

    boolean isStandIn(int at) {
        return (flags[at] & STAND_IN) != 0;
    }

    boolean isOpenWork(int at) {
        return (flags[at] & (WORK | DONE)) == WORK;
    }

    int minutesPerDay(int at) {
        return days[at].minutesPerDay();
    }

    /** Whether it is neither done nor a heading, a support or a stand-in. */
    boolean isOpen(int at) {
        return (flags[at] & (DONE | HAMMOCK | STAND_IN)) == 0;
    }

    /** What finishes last of all that is open; of several a milestone, and of these the last of the schedule; -1 for none. */
    int lastOpen() {
        int last = -1;
        for (int at = 0; calculated.isPresent() && at < flags.length; at++) {
            if (isOpen(at) && (last < 0 || isAfter(at, last, calculated.get()))) {
                last = at;
            }
        }
        return last;
    }

    private boolean isAfter(int at, int other, Calculated dates) {
        int byFinish = dates.finish(at).compareTo(dates.finish(other));
        return byFinish > 0 || (byFinish == 0 && (!isWork(at) || isWork(other)));
    }

    /** Working time of an activity's calendar between two moments; negative when the second comes first. */
    long workingMinutes(int at, LocalDateTime from, LocalDateTime to) {
        return days[at].minutesBetween(from, to);
    }

    Optional<LocalDateTime> agreedFinish(int at) {
        return activity(at).baseline().flatMap(ActivityBaseline::finish);
    }

    /** Whether it was agreed to finish by the status date. */
    boolean isDue(int at) {
        return agreedFinish(at).filter(finish -> !status.isBeforeFinish(finish)).isPresent();
    }

    /** Whether work ends on a later day; midnight is the end of the day before. */
    static boolean isLaterFinish(LocalDateTime finish, LocalDateTime agreed) {
        return finish.minusMinutes(1)
                .toLocalDate()
                .isAfter(agreed.minusMinutes(1).toLocalDate());
    }

    Logic logic() {
        return logic;
    }

    Optional<Calculated> calculated() {
        return calculated;
    }
}
