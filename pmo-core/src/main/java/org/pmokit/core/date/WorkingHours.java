package org.pmokit.core.date;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When work is done on a day.
 *
 * @param shifts that start on the day, earliest first; they do not overlap, and end within 24 hours of
 *     the first start; none when nobody works
 */
public record WorkingHours(List<Shift> shifts) {

    /** Nobody works. */
    public static final WorkingHours NONE = new WorkingHours(List.of());
    /** From midnight to midnight. */
    public static final WorkingHours WHOLE_DAY = new WorkingHours(List.of(Shift.WHOLE_DAY));

    private static final int MORNING = 8 * 60;

    /** Sorts, and refuses shifts that overlap or take more than 24 hours. */
    public WorkingHours {
        shifts = shifts.stream().sorted().toList();
        for (int place = 1; place < shifts.size(); place++) {
            if (shifts.get(place).start() < shifts.get(place - 1).end()) {
                throw new IllegalArgumentException("The shifts " + shifts.get(place - 1) + " and " + shifts.get(place)
                        + " overlap.\nMaybe join them, or shorten one of them.");
            }
        }
        if (!shifts.isEmpty()
                && shifts.get(shifts.size() - 1).end() > shifts.get(0).start() + Shift.DAY) {
            throw new IllegalArgumentException("The shifts " + shifts.get(0) + " and " + shifts.get(shifts.size() - 1)
                    + " of one day do not fit into 24 hours.\nMaybe give the last one to the next day.");
        }
    }

    /**
     * The hours of a day as text.
     *
     * @param text shifts separated by blanks, such as {@code 08:00-12:00 13:00-17:00}; blank when nobody works
     * @throws IllegalArgumentException if a shift has another form, two of them overlap, or they take more than 24 hours
     */
    public static WorkingHours of(String text) {
        return new WorkingHours(Stream.of(text.strip().split("\\s+", -1))
                .filter(part -> !part.isEmpty())
                .map(Shift::of)
                .toList());
    }

    /**
     * So many minutes in one shift, for calendars that only say how long a day is: from 08:00, or earlier where the day
     * would not be long enough. That it starts at eight is a house default.
     *
     * @param minutes 1 to 1440
     * @throws IllegalArgumentException if they are more or fewer
     */
    public static WorkingHours lasting(int minutes) {
        int start = Math.max(0, Math.min(MORNING, Shift.DAY - minutes));
        return new WorkingHours(List.of(new Shift(start, start + minutes)));
    }

    /** How much is worked: the minutes of all shifts. */
    public int minutes() {
        return shifts.stream().mapToInt(Shift::minutes).sum();
    }

    /** Whether somebody works. */
    public boolean isWorked() {
        return !shifts.isEmpty();
    }

    /** The shifts separated by blanks; empty when nobody works. */
    @Override
    public String toString() {
        return shifts.stream().map(Shift::toString).collect(Collectors.joining(" "));
    }
}
