package org.pmokit.graph.criticalpath;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pmokit.core.schedule.Activity;

/** The dates of supports and headings, which follow from others. Moments are minutes since 1970. */
final class HammockDates {

    private record Span(long earlyStart, long earlyFinish, long lateStart, long lateFinish) {}

    private final Compiled network;
    private final Axis axis;
    private final Instants instants;
    private final EarlyPass early;
    private final LatePass late;
    private final Map<Integer, Span> spans = new HashMap<>();
    /** The dates of those that have not moved. */
    private final Map<Integer, Span> before;

    private HammockDates(
            Compiled network, Axis axis, Instants instants, EarlyPass early, LatePass late, Map<Integer, Span> before) {
        this.before = before;
        this.network = network;
        this.axis = axis;
        this.instants = instants;
        this.early = early;
        this.late = late;
    }

    static HammockDates of(Compiled network, Axis axis, Instants instants, EarlyPass early, LatePass late) {
        HammockDates dates = new HammockDates(network, axis, instants, early, late, Map.of());
        network.hammocks().forEach(dates::span);
        return dates;
    }

    /** The same with the early dates of another pass, before anything has moved. */
    HammockDates after(EarlyPass pass) {
        return new HammockDates(network, axis, instants, pass, late, spans);
    }

    /** The move of one after those have moved that it follows from; empty where it stays. */
    Optional<ScheduleDifference.Moved> moved(Hammock hammock) {
        span(hammock);
        Activity activity = network.activities().get(hammock.place());
        Span old = before.get(hammock.place());
        Span now = spans.get(hammock.place());
        if (old == null || now == null) {
            return Optional.empty();
        }
        ScheduleDifference.Moved move = new ScheduleDifference.Moved(
                activity.id(),
                activity.actualStart().orElse(Axis.moment(old.earlyStart())),
                activity.actualStart().orElse(Axis.moment(now.earlyStart())),
                activity.actualFinish().orElse(Axis.moment(old.earlyFinish())),
                activity.actualFinish().orElse(Axis.moment(now.earlyFinish())));
        return Optional.of(move).filter(ScheduleDifference.Moved::isMove);
    }

    private void span(Hammock hammock) {
        int node = network.nodes()[hammock.place()];
        long first = axis.startMinute(network.calendarOf()[node], early.floor(node));
        long earlyStart = first(hammock, true, first);
        long lateStart = first(hammock, false, first);
        spans.put(
                hammock.place(),
                new Span(
                        earlyStart,
                        Math.max(earlyStart, last(hammock, true, earlyStart)),
                        lateStart,
                        Math.max(lateStart, last(hammock, false, lateStart))));
    }

    private long first(Hammock hammock, boolean isEarly, long otherwise) {
        return hammock.starts().stream()
                .filter(this::isKnown)
                .mapToLong(tie -> moment(tie, isEarly))
                .min()
                .orElse(otherwise);
    }

    private long last(Hammock hammock, boolean isEarly, long otherwise) {
        return hammock.finishes().stream()
                .filter(this::isKnown)
                .mapToLong(tie -> moment(tie, isEarly))
                .max()
                .orElse(otherwise);
    }

    /** False inside of a circle of supports, where one has to begin. */
    private boolean isKnown(Hammock.Tie tie) {
        return spans.containsKey(tie.place())
                || before.containsKey(tie.place())
                || !network.activities().get(tie.place()).type().isHammock();
    }

    private long moment(Hammock.Tie tie, boolean isEarly) {
        Span span = spans.getOrDefault(tie.place(), before.get(tie.place()));
        long moment =
                span == null ? ofNode(network.nodes()[tie.place()], tie.isFinish(), isEarly) : of(span, tie, isEarly);
        return tie.lag() == 0 ? moment : axis.after(tie.lagCalendar(), moment, tie.lag());
    }

    private static long of(Span span, Hammock.Tie tie, boolean isEarly) {
        if (tie.isFinish()) {
            return isEarly ? span.earlyFinish() : span.lateFinish();
        }
        return isEarly ? span.earlyStart() : span.lateStart();
    }

    private long ofNode(int node, boolean isFinish, boolean isEarly) {
        if (isEarly) {
            return isFinish ? instants.finish(early, node) : instants.start(early, node);
        }
        return instants.late(early, node, isFinish, late.finish[node] - (isFinish ? 0 : network.work()[node]));
    }

    ActivityDates dates(int place, Activity activity) {
        Span span = spans.get(place);
        if (span == null) {
            throw new IllegalStateException("No dates for " + activity.id().value());
        }
        int calendar = network.calendarOf()[network.nodes()[place]];
        long room = axis.between(calendar, span.earlyFinish(), span.lateFinish());
        return new ActivityDates(
                activity.id(),
                activity.actualStart().orElse(Axis.moment(span.earlyStart())),
                activity.actualFinish().orElse(Axis.moment(span.earlyFinish())),
                Axis.moment(span.lateStart()),
                Axis.moment(span.lateFinish()),
                Duration.ofMinutes(room),
                Optional.empty(),
                Optional.empty(),
                false,
                false);
    }
}
