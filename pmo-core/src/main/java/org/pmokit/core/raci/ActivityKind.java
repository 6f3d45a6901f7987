package org.pmokit.core.raci;

import java.util.Locale;

/** Whether an activity makes something or watches over what others make. */
public enum ActivityKind {
    /** Makes, plans or delivers. */
    DELIVERY,
    /** Checks, approves or steers; whoever does it should not approve it too. */
    CONTROL;

    /** The name used in files: {@code delivery} or {@code control}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
