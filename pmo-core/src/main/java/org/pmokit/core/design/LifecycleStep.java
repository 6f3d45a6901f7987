package org.pmokit.core.design;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A step in the life of an office, taken or wished for.
 *
 * @param to the state it leads to
 * @param on the day
 * @param artefact where the artefact of the step can be found, such as a document number; empty when there is none
 */
public record LifecycleStep(OfficeState to, LocalDate on, Optional<String> artefact) {

    /** A blank reference counts as none. */
    public LifecycleStep {
        artefact = artefact.filter(reference -> !reference.isBlank());
    }

    /**
     * A step with its artefact.
     *
     * @param to the state it leads to
     * @param on the day
     * @param artefact where the artefact of the step can be found
     */
    public static LifecycleStep of(OfficeState to, LocalDate on, String artefact) {
        return new LifecycleStep(to, on, Optional.of(artefact));
    }

    /**
     * A step without an artefact.
     *
     * @param to the state it leads to
     * @param on the day
     */
    public static LifecycleStep of(OfficeState to, LocalDate on) {
        return new LifecycleStep(to, on, Optional.empty());
    }
}
