package org.pmokit.io.json;

import org.jspecify.annotations.Nullable;

/** How values of one type are written and read: one description for both directions. */
interface Form<T> {

    void write(JsonOut out, T value);

    /** Reads the value that starts at the current token; null when it could not be read, which has then been told. */
    @Nullable
    T read(JsonIn in);
}
