package org.pmokit.graph.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pmokit.core.identifier.ComponentRef;

/**
 * What determines a date: one driver after the other, from the earliest to the target.
 *
 * @param target whose date was asked about
 * @param steps never empty; the last one is the target, and the only one when nothing drives it
 */
public record DriverChain(ComponentRef target, List<DriverStep> steps) {

    /** Copies the list. */
    public DriverChain {
        steps = List.copyOf(steps);
    }

    /** The components of the steps, in order. */
    public List<ComponentRef> components() {
        return steps.stream().map(DriverStep::component).toList();
    }

    /** The step before the target; empty when nothing drives it. */
    public Optional<DriverStep> nearest() {
        return steps.size() < 2 ? Optional.empty() : Optional.of(steps.get(steps.size() - 2));
    }

    /** The chain in a line, such as {@code A (least float, -5 days) -> B}. */
    public String describe() {
        return steps.stream().map(DriverChain::describe).collect(Collectors.joining(" -> "));
    }

    private static String describe(DriverStep step) {
        String name = step.component().value();
        return step.drivenBy()
                .map(reason -> name + " (" + because(reason, step) + ")")
                .orElse(name);
    }

    private static String because(DrivenBy reason, DriverStep step) {
        return switch (reason) {
            case LEAST_FLOAT -> "least float, " + step.floatDays().orElse(0L) + " days";
            case LATEST_FINISH ->
                "latest finish, " + step.expected().map(Object::toString).orElse("unknown");
            case LONGEST_CHAIN -> "longest chain, " + step.chainBehind() + " links behind it";
        };
    }
}
