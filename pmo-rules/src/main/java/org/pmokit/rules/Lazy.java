package org.pmokit.rules;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Computed on the first question and kept. Safe for several threads. */
final class Lazy<T> {

    private final Supplier<T> source;
    private @Nullable T value;

    Lazy(Supplier<T> source) {
        this.source = source;
    }

    synchronized T get() {
        T known = value;
        if (known == null) {
            known = source.get();
            value = known;
        }
        return known;
    }
}
