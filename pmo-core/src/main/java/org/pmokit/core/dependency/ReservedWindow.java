package org.pmokit.core.dependency;

import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;

/**
 * Days on which a component needs something to itself: a cut-over weekend, a freeze of systems, a venue, a possession of a
 * track.
 *
 * @param component the programme or project that needs it
 * @param window what, in a code of the office such as {@code year-end-freeze} or {@code hall-2}
 * @param period the days
 */
public record ReservedWindow(ComponentRef component, String window, DateRange period) implements Recorded {

    /** Checks the code. */
    public ReservedWindow {
        if (window.isBlank()) {
            throw new IllegalArgumentException("A window that " + component.asText()
                    + " reserves has no code.\nMaybe name it, such as \"year-end-freeze\".");
        }
    }

    @Override
    public String path() {
        return "reservedWindows[" + component.value() + "," + window + "]";
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component);
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.to("component", component).map(to -> to.among(ComponentKind.PROGRAMME, ComponentKind.PROJECT));
    }
}
