package org.pmokit.examples.bundled;

import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ProjectId;

/** A schedule of which all fourteen points of the DCMA are known: the folder {@code worked-schedule} of the examples. */
public final class WorkedSchedule {

    /** The only project. */
    public static final ProjectId PROJECT = ProjectId.of("NET");

    private WorkedSchedule() {}

    /** The portfolio with that project. */
    public static Portfolio portfolio() {
        return BundledFolder.read("worked-schedule").orThrow();
    }
}
