package org.pmokit.graph.capacity;

import org.pmokit.core.resource.Allocation;

/**
 * An allocation that could not be placed in time.
 *
 * @param allocation which
 * @param reason what is missing, in a few words
 */
public record LeftOut(Allocation allocation, String reason) {

    /** Its path and the reason. */
    public String describe() {
        return allocation.path() + ": " + reason;
    }
}
