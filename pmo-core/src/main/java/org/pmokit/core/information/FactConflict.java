package org.pmokit.core.information;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pmokit.core.identifier.ComponentRef;

/**
 * A fact on which registers disagree.
 *
 * @param component about which
 * @param fact such as {@code finish}
 * @param stated what was said, in the order given
 * @param master the register that is believed; empty when none was named
 */
public record FactConflict(ComponentRef component, String fact, List<StatedFact> stated, Optional<String> master) {

    /** Copies. */
    public FactConflict {
        stated = List.copyOf(stated);
    }

    /** The value to believe; empty when no master was named or the master is silent. */
    public Optional<String> believed() {
        return stated.stream()
                .filter(each -> master.filter(each.register()::equals).isPresent())
                .map(StatedFact::value)
                .findFirst();
    }

    /** The registers to correct, in the order given; empty when nobody knows what to believe. */
    public List<String> toCorrect() {
        return believed()
                .map(value -> stated.stream()
                        .filter(each -> !each.value().equals(value))
                        .map(StatedFact::register)
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    /** What is amiss, a sentence with its values. */
    public String message() {
        return "The " + fact + " of " + component.asText() + " is "
                + stated.stream()
                        .map(each -> each.value() + " in " + each.register())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    /** The way out, without the leading "Maybe". */
    public String advice() {
        return believed()
                .map(value -> "correct " + String.join(", ", toCorrect()) + " to " + value + ".")
                .orElse(master.map(register -> "write it into " + register + ", which is the master.")
                        .orElse("say which register is the master."));
    }
}
