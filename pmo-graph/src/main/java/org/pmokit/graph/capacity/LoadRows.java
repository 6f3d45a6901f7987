package org.pmokit.graph.capacity;

import java.util.Arrays;

/** Collects rows of any subject in any order, and sorts them by subject. Not thread-safe. */
final class LoadRows {

    private static final int FIRST_SIZE = 256;

    private int size;
    private int[] subject = new int[FIRST_SIZE];
    private int[] from = new int[FIRST_SIZE];
    private int[] to = new int[FIRST_SIZE];
    private long[] rate = new long[FIRST_SIZE];
    private int[] calendar = new int[FIRST_SIZE];
    private int[] cause = new int[FIRST_SIZE];

    /** A row of several subjects. */
    record Row(int from, int to, long rate, int calendar, int cause) {}

    void add(int ofSubject, Row row) {
        if (size == subject.length) {
            grow(2 * size);
        }
        subject[size] = ofSubject;
        from[size] = row.from();
        to[size] = row.to();
        rate[size] = row.rate();
        calendar[size] = row.calendar();
        cause[size++] = row.cause();
    }

    private void grow(int length) {
        subject = Arrays.copyOf(subject, length);
        from = Arrays.copyOf(from, length);
        to = Arrays.copyOf(to, length);
        rate = Arrays.copyOf(rate, length);
        calendar = Arrays.copyOf(calendar, length);
        cause = Arrays.copyOf(cause, length);
    }

    /** Where the rows of each subject start, by the new number of each subject. */
    int[] rowStarts(int[] newNumber) {
        int[] starts = new int[newNumber.length + 1];
        for (int row = 0; row < size; row++) {
            starts[newNumber[subject[row]] + 1]++;
        }
        for (int number = 0; number < newNumber.length; number++) {
            starts[number + 1] += starts[number];
        }
        return starts;
    }

    /** The place of each row among the sorted ones, in the order of arrival within a subject. */
    int[] places(int[] newNumber) {
        int[] next = rowStarts(newNumber);
        int[] places = new int[size];
        for (int row = 0; row < size; row++) {
            places[row] = next[newNumber[subject[row]]]++;
        }
        return places;
    }

    int[] from(int[] places) {
        return placed(from, places);
    }

    int[] to(int[] places) {
        return placed(to, places);
    }

    int[] calendar(int[] places) {
        return placed(calendar, places);
    }

    int[] cause(int[] places) {
        return placed(cause, places);
    }

    long[] rate(int[] places) {
        long[] sorted = new long[size];
        for (int row = 0; row < size; row++) {
            sorted[places[row]] = rate[row];
        }
        return sorted;
    }

    private static int[] placed(int[] values, int[] places) {
        int[] sorted = new int[places.length];
        for (int row = 0; row < places.length; row++) {
            sorted[places[row]] = values[row];
        }
        return sorted;
    }
}
