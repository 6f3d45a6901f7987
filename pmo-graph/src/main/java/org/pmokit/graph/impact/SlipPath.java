package org.pmokit.graph.impact;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmokit.core.identifier.ComponentRef;

/**
 * One way that a slip takes towards a component.
 *
 * @param steps commitments from the source on, each with what it absorbs; never empty; the last one leads to the target,
 *     or is the one that absorbs the rest
 * @param arriving days by which the last receiver moves; 0 where the slip was absorbed
 */
public record SlipPath(List<ImpactStep> steps, long arriving) {

    /** Copies the list. */
    public SlipPath {
        steps = List.copyOf(steps);
    }

    /** The source and each receiver, in order. */
    public List<ComponentRef> components() {
        return Stream.concat(
                        Stream.of(steps.get(0).link().giver()),
                        steps.stream().map(step -> step.link().receiver()))
                .toList();
    }

    /** A line, such as {@code A -> B (-5) -> C: 3 days arrive}; in brackets what a commitment absorbs. */
    public String describe() {
        String way = steps.stream()
                .map(step -> " -> " + step.link().receiver().value()
                        + (step.absorbedDays() == 0 ? "" : " (-" + step.absorbedDays() + ")"))
                .collect(Collectors.joining());
        String end = arriving == 0 ? "absorbed" : arriving + (arriving == 1 ? " day arrives" : " days arrive");
        return steps.get(0).link().giver().value() + way + ": " + end;
    }
}
