package org.pmokit.graph.capacity;

import java.util.Arrays;

/**
 * Walks over the days of a subject: everything that starts or ends is sorted, and between two changes every working day
 * is alike. n log n in the number of rows; where the rows of a subject follow different calendars, the days between are
 * looked at one by one. Not thread-safe; may be used again.
 */
final class Sweep {

    /** Is shown stretches of days, in order. */
    interface Visitor {

        /** The sweep stands on a stretch with at least one working day; days that are left out are not worked. */
        void stretch(Sweep at);
    }

    /** A cause whose demand is looked at as if it came some days later. */
    record Move(int cause, int days) {

        static final Move NONE = new Move(Integer.MIN_VALUE, 0);
    }

    private static final int MIXED = -1;

    private final Loads loads;
    private final WorkDays days;
    private final int[] slotOf;
    private long[] changes = new long[64];
    private int changeCount;
    private int[] slots = new int[4];
    private int slotCount;
    private long[] slotDemand = new long[4];
    private long[] slotCapacity = new long[4];
    private int[] slotUnknown = new int[4];
    private int[] slotRows = new int[4];

    private boolean offered;
    private int from;
    private int to;
    private int worked;
    private long demand;
    private long capacity;
    private int unknown;
    private int oneCalendar;

    Sweep(Loads loads, WorkDays days) {
        this.loads = loads;
        this.days = days;
        this.slotOf = new int[days.calendars()];
        Arrays.fill(slotOf, -1);
    }

    /** First day of the stretch, worked or not. */
    int from() {
        return from;
    }

    /** After its last day. */
    int to() {
        return to;
    }

    /** Its working days, at least one. */
    int worked() {
        return worked;
    }

    long demand() {
        return demand;
    }

    long capacity() {
        return capacity;
    }

    boolean isCapacityKnown() {
        return offered && unknown == 0;
    }

    /** Its first working day. */
    int firstWorked() {
        int day = from;
        while (oneCalendar != MIXED && !days.isWorked(oneCalendar, day)) {
            day++;
        }
        return day;
    }

    /** After its last working day. */
    int afterLastWorked() {
        int day = to;
        while (oneCalendar != MIXED && !days.isWorked(oneCalendar, day - 1)) {
            day--;
        }
        return day;
    }

    /** Working days of the stretch before a day inside of it. */
    int workedBefore(int day) {
        if (oneCalendar != MIXED) {
            return days.count(oneCalendar, from, day);
        }
        int count = 0;
        for (int each = from; each < day; each++) {
            count += isWorked(each) ? 1 : 0;
        }
        return count;
    }

    void run(int subject, Visitor visitor) {
        run(subject, Move.NONE, visitor);
    }

    void run(int subject, Move move, Visitor visitor) {
        offered = loads.offered()[subject];
        collect(subject, move);
        int day = days.horizon().from();
        int next = 0;
        while (day < days.horizon().to()) {
            while (next < changeCount && dayOf(changes[next]) == day) {
                apply(changes[next++]);
            }
            int until =
                    next < changeCount ? dayOf(changes[next]) : days.horizon().to();
            show(day, until, visitor);
            day = until;
        }
        forget();
    }

    private void collect(int subject, Move move) {
        int first = loads.rowStart()[subject];
        int rows = loads.rowStart()[subject + 1] - first;
        changeCount = 0;
        if (changes.length < 2 * rows) {
            changes = new long[Math.max(2 * rows, 2 * changes.length)];
        }
        for (int row = first; row < first + rows; row++) {
            int shift = loads.cause()[row] == move.cause() ? move.days() : 0;
            int start = Math.max(
                    Horizon.shifted(loads.from()[row], shift), days.horizon().from());
            int end = Math.min(
                    Horizon.shifted(loads.to()[row], shift), days.horizon().to());
            if (start < end) {
                useSlot(loads.calendar()[row]);
                changes[changeCount++] = change(start, row, 0);
                if (end < days.horizon().to()) {
                    changes[changeCount++] = change(end, row, 1);
                }
            }
        }
        Arrays.sort(changes, 0, changeCount);
    }

    private void useSlot(int calendar) {
        if (slotOf[calendar] >= 0) {
            return;
        }
        if (slotCount == slots.length) {
            slots = Arrays.copyOf(slots, 2 * slotCount);
            slotDemand = Arrays.copyOf(slotDemand, 2 * slotCount);
            slotCapacity = Arrays.copyOf(slotCapacity, 2 * slotCount);
            slotUnknown = Arrays.copyOf(slotUnknown, 2 * slotCount);
            slotRows = Arrays.copyOf(slotRows, 2 * slotCount);
        }
        slots[slotCount] = calendar;
        slotDemand[slotCount] = 0;
        slotCapacity[slotCount] = 0;
        slotUnknown[slotCount] = 0;
        slotRows[slotCount] = 0;
        slotOf[calendar] = slotCount++;
    }

    private void forget() {
        for (int slot = 0; slot < slotCount; slot++) {
            slotOf[slots[slot]] = -1;
        }
        slotCount = 0;
    }

    private long change(int day, int row, int end) {
        return (long) (day - days.horizon().from()) << Integer.SIZE | (long) row << 1 | end;
    }

    private int dayOf(long change) {
        return (int) (change >>> Integer.SIZE) + days.horizon().from();
    }

    private void apply(long change) {
        int row = (int) ((change & 0xFFFF_FFFFL) >>> 1);
        int sign = (change & 1) == 0 ? 1 : -1;
        int slot = slotOf[loads.calendar()[row]];
        slotRows[slot] += sign;
        switch (loads.cause()[row]) {
            case Loads.CAPACITY -> slotCapacity[slot] += sign * loads.rate()[row];
            case Loads.UNKNOWN -> slotUnknown[slot] += sign;
            default -> slotDemand[slot] += sign * loads.rate()[row];
        }
    }

    private void show(int start, int end, Visitor visitor) {
        if (slotCount == 1) {
            stand(start, end, days.count(slots[0], start, end));
            demand = slotDemand[0];
            capacity = slotCapacity[0];
            unknown = slotUnknown[0];
            oneCalendar = slots[0];
            tell(visitor);
        } else if (slotCount > 1) {
            showDays(start, end, visitor);
        }
    }

    private void stand(int start, int end, int workingDays) {
        from = start;
        to = end;
        worked = workingDays;
    }

    private void tell(Visitor visitor) {
        if (worked > 0) {
            visitor.stretch(this);
        }
    }

    /** Days that are alike together; days on which none of the calendars works are left out. */
    private void showDays(int start, int end, Visitor visitor) {
        oneCalendar = MIXED;
        stand(start, start, 0);
        for (int day = start; day < end; day++) {
            if (isWorked(day)) {
                long dayDemand = 0;
                long dayCapacity = 0;
                int dayUnknown = 0;
                for (int slot = 0; slot < slotCount; slot++) {
                    if (days.isWorked(slots[slot], day)) {
                        dayDemand += slotDemand[slot];
                        dayCapacity += slotCapacity[slot];
                        dayUnknown += slotUnknown[slot];
                    }
                }
                if (worked == 0 || dayDemand != demand || dayCapacity != capacity || dayUnknown != unknown) {
                    tell(visitor);
                    stand(day, day, 0);
                    demand = dayDemand;
                    capacity = dayCapacity;
                    unknown = dayUnknown;
                }
                stand(from, day + 1, worked + 1);
            }
        }
        tell(visitor);
    }

    /** Whether any calendar works that has rows on these days; any at all where none has. */
    private boolean isWorked(int day) {
        boolean anyRows = false;
        boolean anyWorked = false;
        for (int slot = 0; slot < slotCount; slot++) {
            boolean works = days.isWorked(slots[slot], day);
            anyWorked |= works;
            anyRows |= slotRows[slot] > 0;
            if (works && slotRows[slot] > 0) {
                return true;
            }
        }
        return !anyRows && anyWorked;
    }
}
