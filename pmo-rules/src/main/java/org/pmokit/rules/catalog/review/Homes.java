package org.pmokit.rules.catalog.review;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.register.RegisterEntry;
import org.pmokit.rules.rule.Registers;

/**
 * To whom an entry of a register belongs: the nearest programme, project or office that it is about, else the portfolio. A
 * dependency belongs to its receiver.
 */
record Homes(Registers registers) {

    ComponentRef of(ComponentRef reference) {
        Set<ComponentRef> seen = new HashSet<>();
        Optional<ComponentRef> at = Optional.of(reference);
        while (at.isPresent() && seen.add(at.get())) {
            if (registers.hasComponent(at.get())) {
                return at.get();
            }
            at = above(at.get());
        }
        return registers.id();
    }

    private Optional<ComponentRef> above(ComponentRef reference) {
        if (reference instanceof MilestoneId milestone) {
            return registers.owner(milestone);
        }
        Optional<RegisterEntry> entry = registers.entry(reference);
        return entry.filter(Dependency.class::isInstance)
                .map(Dependency.class::cast)
                .map(Dependency::receiver)
                .or(() -> entry.flatMap(RegisterEntry::about));
    }
}
