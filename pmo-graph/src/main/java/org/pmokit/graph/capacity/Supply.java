package org.pmokit.graph.capacity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;

/**
 * How much there is of one resource from day to day: what it has, or what it has on some days instead, less what is
 * away, and nothing before and after it is there. A sweep over the days on which something changes. Used once.
 */
final class Supply {

    /** In place of an amount that nobody wrote down. */
    static final long UNKNOWN = -1;

    /** An amount on some days; negative amounts of absences stand for all of it. */
    record Span(int from, int to, long amount) {}

    private final Span service;
    private final List<Span> instead;
    private final List<Span> away;

    /** What counts on days for which nothing else is told is the amount of the service. */
    Supply(Span service, List<Span> instead, List<Span> away) {
        this.service = service;
        this.instead = instead;
        this.away = away;
    }

    /** The days on which there is something or nobody knows, each with one amount; days that are absent have nothing. */
    List<Span> spans() {
        int[] days = changes();
        List<Span> spans = new ArrayList<>();
        Cover told = new Cover(instead);
        Cover missing = new Cover(away);
        for (int place = 0; place + 1 < days.length; place++) {
            told.moveTo(days[place]);
            missing.moveTo(days[place]);
            long amount = missing.less(told.latestOr(service).amount());
            if (amount != 0) {
                spans.add(new Span(days[place], days[place + 1], amount));
            }
        }
        return spans;
    }

    private int[] changes() {
        TreeSet<Integer> days = new TreeSet<>(List.of(service.from(), service.to()));
        for (List<Span> spans : List.of(instead, away)) {
            for (Span span : spans) {
                days.add(span.from());
                days.add(span.to());
            }
        }
        return days.subSet(service.from(), true, service.to(), true).stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The spans that cover a day, as the day moves on. */
    private static final class Cover {

        private final Span[] all;
        private final Integer[] byFrom;
        private final PriorityQueue<Integer> byEnd;
        private final TreeSet<Integer> covering = new TreeSet<>();
        private int next;
        private long sum;
        private int whole;

        Cover(List<Span> spans) {
            this.all = spans.toArray(new Span[0]);
            this.byFrom = new Integer[all.length];
            Arrays.setAll(byFrom, place -> place);
            Arrays.sort(byFrom, Comparator.comparingInt(place -> all[place].from()));
            this.byEnd = new PriorityQueue<>(Comparator.comparingInt(place -> all[place].to()));
        }

        void moveTo(int day) {
            for (; next < byFrom.length && all[byFrom[next]].from() <= day; next++) {
                count(byFrom[next], 1);
                covering.add(byFrom[next]);
                byEnd.add(byFrom[next]);
            }
            for (Integer first = byEnd.peek(); first != null && all[first].to() <= day; first = byEnd.peek()) {
                byEnd.remove();
                covering.remove(first);
                count(first, -1);
            }
        }

        private void count(int place, int sign) {
            long amount = all[place].amount();
            whole += amount < 0 ? sign : 0;
            sum += amount < 0 ? 0 : sign * amount;
        }

        /** The one that was given last, or another when nothing covers the day. */
        Span latestOr(Span other) {
            return covering.isEmpty() ? other : all[covering.last()];
        }

        /** What is left of an amount without all that cover the day. */
        long less(long base) {
            if (whole > 0) {
                return 0;
            }
            return base == UNKNOWN ? UNKNOWN : Math.max(0, base - sum);
        }
    }
}
