package org.pmokit.core.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;

/**
 * Something that was done to close a component.
 *
 * @param component a programme or project
 * @param item what
 * @param doneOn the day
 * @param evidence where that can be seen; empty when not said
 */
public record ClosureStep(ComponentRef component, ClosureItem item, LocalDate doneOn, Optional<String> evidence)
        implements Recorded {

    @Override
    public String path() {
        return "closureSteps[" + component.value() + "," + item.code() + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(component.asText() + "," + item.code());
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component);
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.to("component", component)
                .map(pointer -> pointer.among(ComponentKind.PROGRAMME, ComponentKind.PROJECT));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return Optional.of(doneOn);
    }
}
