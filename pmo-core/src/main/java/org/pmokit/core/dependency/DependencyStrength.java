package org.pmokit.core.dependency;

import java.util.Locale;

/** How much the receiver needs what it is promised. */
public enum DependencyStrength {
    /** Without it the receiver cannot do its work: by law, by contract or by the nature of things. */
    MANDATORY,
    /** The receiver prefers to have it, and can go another way. */
    DISCRETIONARY;

    /** The name used in files, such as {@code mandatory}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
