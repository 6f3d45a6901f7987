package org.pmokit.graph.overlap;

/** How much an overlap matters; thresholds are in {@link OverlapSettings}. */
public enum Significance {
    /** Good to know. */
    LOW,
    /** To be looked at. */
    MEDIUM,
    /** To be decided. */
    HIGH;

    /** One level down; the lowest stays. */
    public Significance lowered() {
        return this == HIGH ? MEDIUM : LOW;
    }
}
