package org.pmokit.core.provenance;

import java.util.Locale;

/** How far a recorded fact can be trusted, from best to worst. */
public enum Certainty {
    /** Read in a primary source. */
    VERIFIED,
    /** Read in the press or a book about the primary source. */
    SECONDARY,
    /** Arithmetic on facts that were read. */
    DERIVED,
    /** A reading of words, such as a colour for a sentence. */
    INTERPRETED,
    /** Filled in, such as the last day of a month for a source that names only the month. */
    ASSUMED,
    /** Sources contradict each other. */
    CONFLICT;

    /** The name used in files, such as {@code verified}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the fact should be shown with a mark of doubt. */
    public boolean isDoubtful() {
        return compareTo(DERIVED) > 0;
    }
}
