package org.pmokit.core.alignment;

import java.util.Optional;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.strategy.Contribution;

/**
 * That a programme or project works towards an objective.
 *
 * @param component that does
 * @param objective towards which
 * @param stated how strongly, as somebody stated it; empty when the component only names the objective
 */
public record AlignmentLink(ComponentRef component, ObjectiveId objective, Optional<Contribution> stated) {

    /** How strongly, on the scale that was stated; negative when it works against the objective; empty when not said. */
    public Optional<Integer> strength() {
        return stated.flatMap(Contribution::strength);
    }

    /** Whether it works against the objective. */
    public boolean isConflict() {
        return strength().filter(value -> value < 0).isPresent();
    }
}
