package org.pmokit.examples.bundled;

import org.pmokit.core.Portfolio;
import org.pmokit.io.reading.Reading;

/**
 * The bundled example of a schedule: an office moves house in 2026. Invented for this purpose; no such move is planned. Two
 * projects with an activity network each, and links between them.
 */
public final class OfficeMove {

    private OfficeMove() {}

    /** The portfolio. */
    public static Portfolio portfolio() {
        return reading().orThrow();
    }

    /** The registers as read. */
    public static Reading reading() {
        return BundledFolder.read("office-move");
    }
}
