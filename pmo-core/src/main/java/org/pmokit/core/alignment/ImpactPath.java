package org.pmokit.core.alignment;

import java.util.List;
import java.util.stream.Stream;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.StrategyChangeId;

/**
 * How a change of strategy reaches somebody.
 *
 * @param change where it begins
 * @param steps from the objective that changed, over its parts, to the programme or project, those that depend on it, and
 *     the board, office, unit or benefit there; never empty
 */
public record ImpactPath(StrategyChangeId change, List<ComponentRef> steps) {

    /** Copies the steps. */
    public ImpactPath {
        steps = List.copyOf(steps);
    }

    /** Where it ends. */
    public ComponentRef end() {
        return steps.get(steps.size() - 1);
    }

    ImpactPath to(ComponentRef next) {
        return end().equals(next)
                ? this
                : new ImpactPath(
                        change, Stream.concat(steps.stream(), Stream.of(next)).toList());
    }
}
