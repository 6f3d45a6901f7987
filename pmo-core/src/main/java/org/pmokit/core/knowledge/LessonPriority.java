package org.pmokit.core.knowledge;

import java.util.Locale;

/** How much a lesson matters, most first. */
public enum LessonPriority {
    /** To be acted on before the next project of the kind. */
    HIGH,
    /** To be acted on when there is occasion. */
    MEDIUM,
    /** Good to know. */
    LOW;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
