package org.pmokit.io.codec;

import io.vavr.control.Either;

/**
 * Reads one value from its text.
 *
 * @param <T> what it reads
 */
@FunctionalInterface
public interface ValueParser<T> {

    /**
     * The value, or why there is none. Never throws.
     *
     * @param text without blanks around it; not empty
     */
    Either<Fault, T> parse(String text);
}
