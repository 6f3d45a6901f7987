package org.pmokit.core.alignment;

import java.util.List;
import java.util.Optional;
import org.pmokit.core.identifier.ComponentRef;

/**
 * A programme or project that a change of strategy reaches.
 *
 * @param component reached
 * @param impact what it means for it: the gravest of all that the reasons call for
 * @param reasons why, in the order of {@link ImpactReason}; never empty
 * @param paths how it is reached, the shortest for each change; never empty
 * @param directly whether it contributes to a changed objective itself, and not only to others that do
 * @param placeBefore among the open ones by alignment score, with the old weights; empty when its score is not known
 * @param placeAfter the same with the new weights
 */
public record AffectedComponent(
        ComponentRef component,
        ImpactClass impact,
        List<ImpactReason> reasons,
        List<ImpactPath> paths,
        boolean directly,
        Optional<Integer> placeBefore,
        Optional<Integer> placeAfter) {

    /** Copies the lists. */
    public AffectedComponent {
        reasons = List.copyOf(reasons);
        paths = List.copyOf(paths);
    }
}
