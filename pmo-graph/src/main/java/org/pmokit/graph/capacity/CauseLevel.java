package org.pmokit.graph.capacity;

import java.util.Locale;

/** What is named as the cause of demand. */
public enum CauseLevel {
    /** The project, or the programme or office whose own demand it is. */
    PROJECT,
    /** The programme of the project, or the project where it has none. */
    PROGRAMME;

    /** The name used in files, in lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
