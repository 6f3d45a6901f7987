package org.pmokit.graph.capacity;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/** A list whose elements are put into words when they are asked for, so that it takes no memory. */
final class Told<T> extends AbstractList<T> implements RandomAccess {

    private final int size;
    private final IntFunction<T> telling;

    Told(int size, IntFunction<T> telling) {
        this.size = size;
        this.telling = telling;
    }

    @Override
    public T get(int index) {
        return telling.apply(Objects.checkIndex(index, size));
    }

    @Override
    public int size() {
        return size;
    }
}
