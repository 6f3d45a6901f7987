package org.pmokit.core.tolerance;

import java.util.Optional;
import org.pmokit.core.identifier.ComponentRef;

/**
 * A band and who manages inside it.
 *
 * @param component the programme, project, stage or work package that it is for
 * @param tolerance the band
 * @param heldBy who manages inside it; never the top level, to which nobody delegates
 */
public record DelegatedTolerance(ComponentRef component, Tolerance tolerance, ManagementLevel heldBy) {

    /** Checks that somebody delegates to the level. */
    public DelegatedTolerance {
        if (heldBy.delegatedBy().isEmpty()) {
            throw new IllegalArgumentException("Nobody delegates a tolerance of " + component.asText() + " to "
                    + heldBy.words() + ".\nMaybe name the board, the project manager or the team manager.");
        }
    }

    /**
     * A band, held by the level that usually holds those of the component.
     *
     * @param component a programme, project, stage or work package
     * @param tolerance the band
     * @throws IllegalArgumentException for a component of another kind
     */
    public static DelegatedTolerance of(ComponentRef component, Tolerance tolerance) {
        ManagementLevel level = ManagementLevel.holding(component.kind())
                .orElseThrow(() -> new IllegalArgumentException("A tolerance of " + component.asText()
                        + " is held by no level.\nMaybe it is meant for a programme, project, stage or work package."));
        return new DelegatedTolerance(component, tolerance, level);
    }

    /** Who set the band and is told when it will not hold. */
    public ManagementLevel delegatedBy() {
        return heldBy.delegatedBy().orElseThrow();
    }

    /** Where it is usually written down; empty when the component is of a kind that no practice speaks of. */
    public Optional<ToleranceDocument> document() {
        return ToleranceDocument.of(component.kind(), tolerance.dimension());
    }
}
