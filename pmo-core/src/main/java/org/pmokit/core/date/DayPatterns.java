package org.pmokit.core.date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The different days that occur on a calendar, each as intervals of minutes; few, however long the horizon. The first ones have
 * tables of their minutes, so that look-ups do not branch.
 */
final class DayPatterns {

    private static final int MOST_TABLES = 64;

    private record Neighbours(WorkingHours yesterday, WorkingHours today) {}

    private final Map<Neighbours, Integer> known = new HashMap<>();
    private Neighbours[] days = new Neighbours[0];
    private int[][] starts = new int[0][];
    private int[][] ends = new int[0][];
    private int[] minutes = new int[0];
    /** Of a working minute its minute of the day, and of a minute of the day the working minutes before it. */
    private short[][] minuteTables = new short[0][];

    private short[][] beforeTables = new short[0][];

    /** The pattern of a day, of which the evening before is a part when a shift runs past midnight. */
    int of(WorkingHours yesterday, WorkingHours today) {
        Neighbours key = new Neighbours(yesterday, today);
        Integer pattern = known.get(key);
        if (pattern == null) {
            pattern = known.size();
            known.put(key, pattern);
            add(key, intervals(yesterday, today));
        }
        return pattern;
    }

    /** The same, were it that of a day with that pattern, which is seldom wrong a week later; a guess below 0 is none. */
    @SuppressWarnings("ReferenceEquality") // other objects are looked up by what they say
    int of(WorkingHours yesterday, WorkingHours today, int guess) {
        return guess >= 0 && days[guess].yesterday == yesterday && days[guess].today == today
                ? guess
                : of(yesterday, today);
    }

    int minutes(int pattern) {
        return minutes[pattern];
    }

    int minutesBefore(int pattern, int minute) {
        return pattern < MOST_TABLES ? beforeTables[pattern][minute] : countedBefore(pattern, minute);
    }

    private int countedBefore(int pattern, int minute) {
        int[] from = starts[pattern];
        int[] to = ends[pattern];
        int sum = 0;
        for (int each = 0; each < from.length && from[each] < minute; each++) {
            sum += Math.min(to[each], minute) - from[each];
        }
        return sum;
    }

    /** Where the working minute of that number starts. */
    int minuteAt(int pattern, int number) {
        return pattern < MOST_TABLES ? minuteTables[pattern][number] : countedAt(pattern, number);
    }

    private int countedAt(int pattern, int number) {
        int[] from = starts[pattern];
        int[] to = ends[pattern];
        int left = number;
        int each = 0;
        while (left >= to[each] - from[each]) {
            left -= to[each] - from[each];
            each++;
        }
        return from[each] + left;
    }

    /** Disjoint and sorted; where a night shift runs into a day shift, the time counts once. */
    private static List<int[]> intervals(WorkingHours yesterday, WorkingHours today) {
        List<int[]> found = new ArrayList<>();
        yesterday.shifts().stream()
                .filter(shift -> shift.end() > Shift.DAY)
                .forEach(shift -> found.add(new int[] {0, shift.end() - Shift.DAY}));
        for (Shift shift : today.shifts()) {
            int end = Math.min(shift.end(), Shift.DAY);
            int[] last = found.isEmpty() ? null : found.get(found.size() - 1);
            if (last != null && shift.start() <= last[1]) {
                last[1] = Math.max(last[1], end);
            } else {
                found.add(new int[] {shift.start(), end});
            }
        }
        return found;
    }

    private void add(Neighbours neighbours, List<int[]> intervals) {
        days = Arrays.copyOf(days, known.size());
        starts = Arrays.copyOf(starts, known.size());
        ends = Arrays.copyOf(ends, known.size());
        minutes = Arrays.copyOf(minutes, known.size());
        int last = known.size() - 1;
        days[last] = neighbours;
        starts[last] = intervals.stream().mapToInt(span -> span[0]).toArray();
        ends[last] = intervals.stream().mapToInt(span -> span[1]).toArray();
        minutes[last] = intervals.stream().mapToInt(span -> span[1] - span[0]).sum();
        if (last < MOST_TABLES) {
            addTables(last);
        }
    }

    private void addTables(int pattern) {
        minuteTables = Arrays.copyOf(minuteTables, pattern + 1);
        beforeTables = Arrays.copyOf(beforeTables, pattern + 1);
        minuteTables[pattern] = new short[minutes[pattern]];
        beforeTables[pattern] = new short[Shift.DAY];
        for (int number = 0; number < minutes[pattern]; number++) {
            minuteTables[pattern][number] = (short) countedAt(pattern, number);
        }
        for (int minute = 0; minute < Shift.DAY; minute++) {
            beforeTables[pattern][minute] = (short) countedBefore(pattern, minute);
        }
    }

    /** The longest stretch of minutes of which every day that is worked has a whole number; 0 when none is worked. */
    int commonMinutes() {
        return Arrays.stream(minutes).reduce(0, DayPatterns::commonDivisor);
    }

    private static int commonDivisor(int one, int other) {
        int divisor = one;
        for (int rest = other; rest != 0; ) {
            int next = divisor % rest;
            divisor = rest;
            rest = next;
        }
        return divisor;
    }
}
