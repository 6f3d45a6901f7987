package org.pmokit.graph.criticalpath;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pmokit.core.date.CompiledCalendar;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ConstraintType;
import org.pmokit.core.schedule.Schedule;

/** Both passes over a network, on a horizon that is made longer until everything fits. */
final class Calculation {

    private static final int FIRST_YEARS = 4;
    private static final int MOST_YEARS = 399;
    private static final int DAYS_A_YEAR = 365;
    private static final long WORKING_DAYS_A_YEAR = 240;
    private static final long MOST_GUESSED = 100;

    private final Compiled network;
    private final SchedulingOptions options;
    private final LocalDateTime fallbackStart;

    Calculation(Compiled network, SchedulingOptions options, LocalDateTime fallbackStart) {
        this.network = network;
        this.options = options;
        this.fallbackStart = fallbackStart;
    }

    Either<Problem, CalculatedSchedule> run() {
        Dates dates = new Dates(network, this::startOf, fallbackStart);
        LocalDate first = dates.first();
        LocalDate last = dates.last();
        long span = (last.toEpochDay() - first.toEpochDay()) / DAYS_A_YEAR + 1;
        String reason = first + " to " + last;
        long work = yearsOfWork();
        for (long years = FIRST_YEARS; span < MOST_YEARS; years *= 2) {
            long margin = Math.min(years, (MOST_YEARS - span) / 2);
            long ahead = Math.max(margin, Math.min(years + work, MOST_YEARS - span - margin));
            try {
                return on(DateRange.ofClosed(first.minusYears(margin), last.plusYears(ahead)));
            } catch (IllegalArgumentException outside) {
                reason = String.valueOf(outside.getMessage());
            }
            if (margin < years) {
                break;
            }
        }
        return Either.left(ScheduleProblems.outside(reason.lines().findFirst().orElse("")));
    }

    /** About how many years the longest chain takes, so that the first horizon mostly fits. */
    private long yearsOfWork() {
        Links links = network.links();
        long[] work = network.work();
        long[] done = new long[work.length];
        long most = 0;
        for (int node = 0; node < done.length; node++) {
            long latest = 0;
            for (int slot = links.inStart[node]; slot < links.inStart[node + 1]; slot++) {
                int from = links.from[slot];
                long before = links.fromFinish(slot) ? done[from] : done[from] - work[from];
                latest = Math.max(latest, before + links.lag[slot]);
            }
            done[node] = latest + work[node];
            most = Math.max(most, done[node]);
        }
        int minutesPerDay = Arrays.stream(network.calendars())
                .mapToInt(WorkingCalendar::minutesPerDay)
                .min()
                .orElse(1);
        return Math.min(MOST_GUESSED, most / (Math.max(1, minutesPerDay) * WORKING_DAYS_A_YEAR));
    }

    private LocalDateTime startOf(Schedule schedule) {
        return schedule.start().or(schedule::dataDate).orElse(fallbackStart);
    }

    private Either<Problem, CalculatedSchedule> on(DateRange horizon) {
        Axis axis = new Axis(Arrays.stream(network.calendars())
                .map(calendar -> calendar.compiled(horizon))
                .toArray(CompiledCalendar[]::new));
        Bounds bounds = new Bounds(network, axis, options.constraints());
        long[] first = firstMinutes();
        long[] starts = starts(axis, first);
        Instants instants = new Instants(network, axis, bounds, first);
        EarlyPass early = new EarlyPass(network, axis, bounds, instants, options.progress(), starts, new long[0]);
        Optional<int[]> contradiction = early.run();
        if (contradiction.isPresent()) {
            return Either.left(infeasible(early, contradiction.get()));
        }
        Finishes finishes = new Finishes(network, axis, instants, early);
        long[] reached = finishes.positions(options.floatTo());
        LatePass late = new LatePass(network, axis, bounds, early, options.progress(), ends(axis, reached));
        contradiction = late.run();
        if (contradiction.isPresent()) {
            return Either.left(infeasible(early, contradiction.get()));
        }
        if (hasAsLateAsPossible(network)) {
            early = delayed(early, late);
            finishes = new Finishes(network, axis, instants, early);
            late = new LatePass(network, axis, bounds, early, options.progress(), ends(axis, reached));
            late.run();
        }
        requireRoom(axis, early, late);
        return Either.right(new CalculatedSchedule(
                network, options, axis, instants, early, late, finishes.ofAll(), reached, fallbackStart));
    }

    /** Every date that may be asked for lies on the horizon. */
    private void requireRoom(Axis axis, EarlyPass early, LatePass late) {
        for (int node = 0; node < network.size(); node++) {
            int calendar = network.calendarOf()[node];
            boolean fits = axis.covers(calendar, early.start[node])
                    && axis.covers(calendar, early.rest[node])
                    && axis.covers(calendar, early.finish[node])
                    && axis.covers(calendar, late.heldFinish[node])
                    && axis.covers(calendar, late.finish[node])
                    && axis.covers(calendar, late.finish[node] - network.work()[node]);
            if (!fits) {
                throw new IllegalArgumentException(network.activities().stream()
                                .skip(Math.max(0, network.activityOf()[node]))
                                .findFirst()
                                .map(activity -> activity.id().value())
                                .orElse("")
                        + " lies outside.");
            }
        }
        requireRoomForLags(early, late);
    }

    private void requireRoomForLags(EarlyPass early, LatePass late) {
        Links links = network.links();
        for (int slot = 0; slot < links.size(); slot++) {
            if (links.lagCalendar(slot) != Links.PLAIN && links.lag[slot] != 0) {
                int from = links.from[slot];
                int to = links.to[slot];
                late.back(slot, from, links.toFinish(slot) ? early.finish[to] : early.rest[to]);
                early.candidateFrom(late.finish[from], slot, to);
                early.candidateFrom(late.finish[from] - network.work()[from], slot, to);
            }
        }
    }

    /** The minute before which nothing that is left of each schedule starts. */
    private long[] firstMinutes() {
        return network.schedules().stream()
                .mapToLong(schedule -> {
                    LocalDateTime start = startOf(schedule);
                    return Axis.minute(
                            schedule.dataDate().filter(start::isBefore).orElse(start));
                })
                .toArray();
    }

    /** The first position of each schedule in each calendar. */
    private long[] starts(Axis axis, long[] first) {
        int calendars = network.calendars().length;
        return IntStream.range(0, first.length * calendars)
                .mapToLong(at -> axis.positionOf(at % calendars, first[at / calendars]))
                .toArray();
    }

    /** What open ends are held against: the imposed finish where there is one. */
    private long[] ends(Axis axis, long[] reached) {
        int calendars = network.calendars().length;
        long[] ends = reached.clone();
        for (int at = 0; at < ends.length; at++) {
            Optional<LocalDateTime> imposed =
                    network.schedules().get(at / calendars).imposedFinish();
            if (imposed.isPresent()) {
                ends[at] = axis.position(at % calendars, imposed.get());
            }
        }
        return ends;
    }

    static boolean hasAsLateAsPossible(Compiled network) {
        for (int place : network.dated()) {
            if (isAsLateAsPossible(network.activities().get(place))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAsLateAsPossible(Activity activity) {
        return !activity.constraints().isEmpty()
                && activity.constraints().stream()
                        .anyMatch(constraint -> constraint.type() == ConstraintType.AS_LATE_AS_POSSIBLE);
    }

    /** Work as late as possible: to its late dates where dates override logic, else as far as no successor moves. */
    private EarlyPass delayed(EarlyPass early, LatePass late) {
        long[] pushed = new long[network.size()];
        Arrays.fill(pushed, Long.MIN_VALUE);
        boolean toLate = options.constraints() == ConstraintSemantics.DATES_OVERRIDE;
        Floats floats = new Floats(network, early, late, new long[0]);
        for (int node = network.size() - 1; node >= 0; node--) {
            Activity activity = network.activity(node);
            if (activity != null
                    && network.state()[node] == Compiled.AHEAD
                    && isAsLateAsPossible(activity)
                    && !activity.type().isHammock()) {
                long room = toLate
                        ? late.finish[node] - early.finish[node]
                        : Math.min(late.finish[node] - early.finish[node], floats.free(node, late.endOf(node)));
                if (room > 0) {
                    pushed[node] = early.rest[node] + room;
                    early.rest[node] += room;
                    early.start[node] += room;
                    early.finish[node] += room;
                }
            }
        }
        EarlyPass again = early.pushed(pushed);
        again.run();
        return again;
    }

    private Problem infeasible(EarlyPass early, int[] knot) {
        java.util.List<ActivityId> circle = Arrays.stream(new Contradiction(network, early, knot[0], knot[1]).nodes())
                .mapToObj(network::activity)
                .flatMap(Stream::ofNullable)
                .map(Activity::id)
                .toList();
        return ScheduleProblems.infeasible(circle);
    }
}
