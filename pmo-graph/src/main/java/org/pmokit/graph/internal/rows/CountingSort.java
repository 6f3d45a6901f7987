package org.pmokit.graph.internal.rows;

/** Stable sort of items by a small integer key, in linear time. */
public final class CountingSort {

    private CountingSort() {}

    /** The items in ascending order of their keys; equal keys keep their order. Keys are 0 to range - 1. */
    public static int[] sorted(int[] items, int[] keys, int range) {
        int[] next = starts(keys, range);
        int[] sorted = new int[items.length];
        for (int item : items) {
            sorted[next[keys[item]]++] = item;
        }
        return sorted;
    }

    /** Where the run of each key starts, and behind the last the number of items. */
    public static int[] starts(int[] keys, int range) {
        int[] starts = new int[range + 1];
        for (int key : keys) {
            starts[key + 1]++;
        }
        for (int key = 0; key < range; key++) {
            starts[key + 1] += starts[key];
        }
        return starts;
    }

    /** 0, 1, 2 and so on. */
    public static int[] upTo(int count) {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = i;
        }
        return numbers;
    }
}
