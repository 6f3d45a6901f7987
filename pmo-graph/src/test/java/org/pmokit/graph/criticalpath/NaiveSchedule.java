package org.pmokit.graph.criticalpath;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityType;
import org.pmokit.core.schedule.Constraint;
import org.pmokit.core.schedule.ConstraintType;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.Schedule;

/**
 * Dates of a small schedule, found by walking along a time line minute by minute and by trying dates until none later fits.
 * Slow and simple on purpose; shares nothing with the engine but the definitions.
 */
final class NaiveSchedule {

    private static final int LENGTH = 1440 * 300;
    private static final int LONGEST_LEAD = 1440 * 10;
    private static final LocalDateTime ORIGIN = Nets.START.minusDays(100);

    /** The minutes of a calendar, each worked or not; how many are worked before each; and the worked ones alone. */
    record Line(boolean[] works, int[] before, int[] worked) {

        static Line of(IntPredicate calendar) {
            boolean[] works = new boolean[LENGTH];
            int[] before = new int[LENGTH + 1];
            for (int at = 0; at < LENGTH; at++) {
                works[at] = calendar.test(at);
                before[at + 1] = before[at] + (works[at] ? 1 : 0);
            }
            return new Line(
                    works,
                    before,
                    IntStream.range(0, LENGTH).filter(at -> works[at]).toArray());
        }
    }

    private final Schedule schedule;
    private final SchedulingOptions options;
    private final Map<String, Line> lines;
    private final Map<ActivityId, Integer> begun = new HashMap<>();
    private final Map<ActivityId, Integer> rest = new HashMap<>();
    private final Map<ActivityId, Integer> finish = new HashMap<>();
    /** How much work of its calendar lies before the late start of each. */
    private final Map<ActivityId, Integer> late = new HashMap<>();

    private int end;

    NaiveSchedule(Schedule schedule, SchedulingOptions options, Map<String, Line> lines) {
        this.schedule = schedule;
        this.options = options;
        this.lines = lines;
        forward();
        backward();
    }

    // ---- the time line

    static int at(LocalDateTime moment) {
        return (int) (Duration.between(ORIGIN, moment).toMinutes());
    }

    static LocalDateTime moment(int at) {
        return ORIGIN.plusMinutes(at);
    }

    private static int minutes(Duration duration) {
        return (int) (duration.toMinutes());
    }

    private Line line(Activity activity) {
        return lines.get(activity.calendar().orElseThrow().value());
    }

    /** Forwards to where so much has been worked, or backwards. */
    private static int walk(Line line, int from, int work) {
        int at = from;
        for (int left = Math.abs(work); left > 0; ) {
            if (work < 0) {
                at--;
                left -= line.works()[at] ? 1 : 0;
            } else {
                left -= line.works()[at] ? 1 : 0;
                at++;
            }
        }
        return at;
    }

    private static int next(Line line, int from) {
        int at = from;
        while (!line.works()[at]) {
            at++;
        }
        return at;
    }

    private static int workBefore(Line line, int to) {
        return line.before()[to];
    }

    /** Where something without duration happens: at once, or when work goes on. */
    private int settled(Activity activity, int at) {
        Line line = line(activity);
        boolean works = line.works()[at] || (line.works()[at - 1] && activity.type() != ActivityType.START_MILESTONE);
        return works ? at : next(line, at);
    }

    private int startFrom(Activity activity, int at) {
        return work(activity) == 0 ? settled(activity, at) : next(line(activity), at);
    }

    private int startTo(Activity activity, int at) {
        return work(activity) == 0 ? settled(activity, at) : walk(line(activity), at, -work(activity));
    }

    // ---- the schedule

    private static boolean isDone(Activity activity) {
        return activity.actualFinish().isPresent();
    }

    private static boolean isAhead(Activity activity) {
        return activity.actualStart().isEmpty();
    }

    private static int work(Activity activity) {
        if (activity.type().isMilestone() || isDone(activity)) {
            return 0;
        }
        return minutes(activity.remaining().or(activity::duration).orElseThrow());
    }

    private Activity find(ActivityId id) {
        return schedule.activities().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private int arrival(Link link, int from) {
        Line line = switch (link.lagCalendar()) {
            case PREDECESSOR -> line(find(link.predecessor()));
            case SUCCESSOR -> line(find(link.successor()));
            case PROJECT -> lines.get(schedule.calendar().orElseThrow().value());
            case ELAPSED -> lines.get("clock");
        };
        return walk(line, from, minutes(link.lag().orElse(Duration.ZERO)));
    }

    private int projectStart() {
        int start = at(schedule.start().orElseThrow());
        return schedule.dataDate().map(date -> Math.max(start, at(date))).orElse(start);
    }

    private Optional<Integer> date(Activity activity, ConstraintType type) {
        boolean aboutStart = type.name().contains("START");
        if (isDone(activity) || (aboutStart && !isAhead(activity))) {
            return Optional.empty();
        }
        return activity.constraints().stream()
                .filter(one -> one.type() == type)
                .findFirst()
                .flatMap(Constraint::date)
                .map(date -> aboutStart || !date.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? at(date)
                        : endOfWork(line(activity), at(date)));
    }

    /** Where work ended on the day before a midnight; the midnight where nobody worked on it. */
    private static int endOfWork(Line line, int midnight) {
        for (int minute = midnight; minute > midnight - 1440; minute--) {
            if (line.works()[minute - 1]) {
                return minute;
            }
        }
        return midnight;
    }

    // ---- early dates

    private void forward() {
        for (Activity activity : schedule.activities()) {
            place(activity, startFrom(activity, projectStart()));
        }
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Activity activity : schedule.activities()) {
                int before = rest.get(activity.id());
                place(activity, earlyStart(activity));
                moved |= before != rest.get(activity.id());
            }
        }
        end = finish.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    }

    private void place(Activity activity, int start) {
        int ended = activity.actualFinish()
                .map(NaiveSchedule::at)
                .orElseGet(() -> walk(line(activity), start, work(activity)));
        begun.put(activity.id(), activity.actualStart().map(NaiveSchedule::at).orElse(start));
        rest.put(activity.id(), isDone(activity) ? ended : start);
        finish.put(activity.id(), ended);
    }

    private int earlyStart(Activity activity) {
        int start = startFrom(activity, projectStart());
        if (!isAhead(activity)) {
            start = Math.max(start, startFrom(activity, begun.get(activity.id())));
        }
        for (Link link : schedule.links()) {
            if (link.successor().equals(activity.id()) && (isAhead(activity) || isRetained())) {
                int arrival = arrival(link, endOf(link));
                int candidate = link.type().isToFinish() ? startTo(activity, arrival) : startFrom(activity, arrival);
                start = Math.max(start, candidate);
            }
        }
        return bounded(activity, start);
    }

    private boolean isRetained() {
        return options.progress() == ProgressMode.RETAINED_LOGIC;
    }

    private int endOf(Link link) {
        return (link.type().isFromFinish() ? finish : begun).get(link.predecessor());
    }

    private int bounded(Activity activity, int logical) {
        Optional<Integer> mandatory = date(activity, ConstraintType.MUST_START_ON)
                .map(at -> startFrom(activity, at))
                .or(() -> date(activity, ConstraintType.MUST_FINISH_ON).map(at -> startTo(activity, at)));
        if (mandatory.isPresent()) {
            return mandatory.get();
        }
        int start = logical;
        for (ConstraintType type : List.of(ConstraintType.START_NO_EARLIER_THAN, ConstraintType.START_ON)) {
            start = Math.max(
                    start,
                    date(activity, type).map(at -> startFrom(activity, at)).orElse(start));
        }
        for (ConstraintType type : List.of(ConstraintType.FINISH_NO_EARLIER_THAN, ConstraintType.FINISH_ON)) {
            start = Math.max(
                    start, date(activity, type).map(at -> startTo(activity, at)).orElse(start));
        }
        if (options.constraints() == ConstraintSemantics.LOGIC_PROTECTED) {
            return start;
        }
        int starts = date(activity, ConstraintType.START_NO_LATER_THAN)
                .map(at -> startFrom(activity, at))
                .orElse(start);
        int finishes = date(activity, ConstraintType.FINISH_NO_LATER_THAN)
                .map(at -> startTo(activity, at))
                .orElse(start);
        return Math.min(start, Math.min(starts, finishes));
    }

    // ---- late dates

    private void backward() {
        int last = schedule.imposedFinish().map(NaiveSchedule::at).orElse(end);
        List<Activity> pending = new ArrayList<>(schedule.activities());
        while (!pending.isEmpty()) {
            Activity next = pending.stream()
                    .filter(one -> schedule.links().stream()
                            .noneMatch(
                                    link -> link.predecessor().equals(one.id()) && !late.containsKey(link.successor())))
                    .findFirst()
                    .orElseThrow();
            late.put(next.id(), lateStart(next, last));
            pending.remove(next);
        }
    }

    private int lateStart(Activity activity, int last) {
        Line line = line(activity);
        int work = work(activity);
        if (isDone(activity)) {
            return workBefore(line, finish.get(activity.id()));
        }
        Optional<Integer> mandatory = date(activity, ConstraintType.MUST_START_ON)
                .map(at -> workBefore(line, at))
                .or(() -> date(activity, ConstraintType.MUST_FINISH_ON).map(at -> workBefore(line, at) - work));
        if (mandatory.isPresent()) {
            return mandatory.get();
        }
        int latest = workBefore(line, last) - work;
        for (ConstraintType type : List.of(ConstraintType.START_NO_LATER_THAN, ConstraintType.START_ON)) {
            latest = Math.min(
                    latest, date(activity, type).map(at -> workBefore(line, at)).orElse(latest));
        }
        for (ConstraintType type : List.of(ConstraintType.FINISH_NO_LATER_THAN, ConstraintType.FINISH_ON)) {
            latest = Math.min(
                    latest,
                    date(activity, type).map(at -> workBefore(line, at) - work).orElse(latest));
        }
        latest = Math.min(
                latest,
                activity.deadline()
                        .map(date -> workBefore(line, at(date)) - work)
                        .orElse(latest));
        return latest(activity, latest, late);
    }

    /** The latest that fits, by halving. */
    private int latest(Activity activity, int most, Map<ActivityId, Integer> limits) {
        int high = most + 1;
        int low = Math.min(most, 100);
        while (high - low > 1) {
            int middle = (high + low) >>> 1;
            if (fits(activity, middle, limits)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether no successor would start after a limit if an activity started after so much work of its calendar. */
    private boolean fits(Activity activity, int workBefore, Map<ActivityId, Integer> limits) {
        return schedule.links().stream()
                .filter(link -> holds(link, activity))
                .allMatch(link -> reached(link, activity, workBefore) <= limits.get(link.successor()));
    }

    private boolean holds(Link link, Activity before) {
        Activity after = find(link.successor());
        boolean waits = !isDone(after) && (isAhead(after) || isRetained());
        boolean moves = isAhead(before) || link.type().isFromFinish();
        return link.predecessor().equals(before.id()) && waits && moves;
    }

    /** The work before the start of the successor if the predecessor started after so much work. */
    private int reached(Link link, Activity before, int workBefore) {
        Activity after = find(link.successor());
        int start = line(before).worked()[workBefore];
        boolean atEnd = work(before) == 0
                && before.type() != ActivityType.START_MILESTONE
                && line(before).works()[finish.get(before.id()) - 1];
        int from = start;
        if (atEnd) {
            from = line(before).worked()[workBefore - 1] + 1;
        } else if (link.type().isFromFinish()) {
            from = walk(line(before), start, work(before));
        }
        return workBefore(line(after), arrival(link, from)) - (link.type().isToFinish() ? work(after) : 0);
    }

    // ---- answers

    Optional<LocalDateTime> finish() {
        return Optional.of(moment(end));
    }

    LocalDateTime start(Activity activity) {
        return moment(begun.get(activity.id()));
    }

    LocalDateTime finish(Activity activity) {
        return moment(finish.get(activity.id()));
    }

    private int earlyWork(Activity activity) {
        return workBefore(line(activity), rest.get(activity.id()));
    }

    Duration totalFloat(Activity activity) {
        return Duration.ofMinutes((late.get(activity.id()) - earlyWork(activity)));
    }

    /** The late finish of something with a duration. */
    LocalDateTime lateFinish(Activity activity) {
        return moment(line(activity).worked()[late.get(activity.id()) + work(activity) - 1] + 1);
    }

    Duration freeFloat(Activity activity) {
        if (isDone(activity)) {
            return Duration.ZERO;
        }
        int start = earlyWork(activity);
        int most = workBefore(line(activity), end) - work(activity);
        if (schedule.links().stream().anyMatch(link -> holds(link, activity))) {
            most = most + work(activity) + LONGEST_LEAD;
            Map<ActivityId, Integer> limits = new HashMap<>();
            schedule.activities().forEach(one -> limits.put(one.id(), earlyWork(one)));
            most = latest(activity, most, limits);
        }
        return Duration.ofMinutes((most - start));
    }
}
