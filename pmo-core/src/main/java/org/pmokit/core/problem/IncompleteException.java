package org.pmokit.core.problem;

import java.util.List;

/** A builder was asked to build while mandatory attributes were missing; names all of them. */
public final class IncompleteException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> missing;

    /**
     * Names what is missing.
     *
     * @param missing every attribute that has no value yet
     */
    public IncompleteException(String... missing) {
        super("Not set: " + String.join(", ", missing) + ".\nMaybe call the builder methods of these names first.");
        this.missing = List.of(missing);
    }

    /** The attributes without a value, in the order of the type. */
    public List<String> missing() {
        return missing;
    }
}
