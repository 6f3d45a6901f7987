package org.pmokit.core.knowledge;

import java.util.Locale;

/** How an office gives consultancy. */
public enum ConsultancyKind {
    /** Advice and guidance. */
    ADVICE,
    /** A workshop that it moderates. */
    WORKSHOP;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
