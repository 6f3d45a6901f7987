package org.pmokit.graph.impact;

import java.util.List;

/**
 * The ways of a slip from its source towards one component.
 *
 * @param paths the most days arriving first, then the fewest commitments, then as found; a way ends where it is absorbed
 * @param isComplete whether these are all; false where there may be more than were asked for or looked at
 */
public record SlipPaths(List<SlipPath> paths, boolean isComplete) {

    /** Copies the list. */
    public SlipPaths {
        paths = List.copyOf(paths);
    }
}
