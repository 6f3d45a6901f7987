package org.pmokit.core.raci;

/** Whether an activity makes something or watches over what others make. */
public enum ActivityKind {
    /** Makes, plans or delivers. */
    DELIVERY,
    /** Checks, approves or steers; whoever does it should not approve it too. */
    CONTROL
}
