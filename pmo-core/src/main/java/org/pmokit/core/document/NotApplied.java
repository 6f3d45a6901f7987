package org.pmokit.core.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.DocumentId;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.role.Role;

/**
 * A part of the method that a component leaves out, and why: knowing what not to do is part of tailoring.
 *
 * @param component that leaves it out
 * @param part what is left out, such as {@code stage plans}; never blank
 * @param reason why; never blank
 * @param document the standard or procedure that asks for it; empty when not said
 * @param decidedOn the day; empty when not said, and then taken as known throughout
 * @param decidedBy the role that decided; empty when not said
 */
public record NotApplied(
        ComponentRef component,
        String part,
        String reason,
        Optional<DocumentId> document,
        Optional<LocalDate> decidedOn,
        Optional<Role> decidedBy)
        implements Recorded {

    /** Refuses to leave something out without a reason. */
    public NotApplied {
        if (part.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("For " + component.asText() + " \"" + part + "\" is left out because \""
                    + reason + "\".\nMaybe write both in a few words.");
        }
    }

    /**
     * A part that is left out.
     *
     * @param component that leaves it out
     * @param part what
     * @param reason why
     */
    public static NotApplied of(ComponentRef component, String part, String reason) {
        return new NotApplied(component, part, reason, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public String path() {
        return "notApplied[" + component.value() + "," + part + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(component.asText() + "," + part);
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component);
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(Pointer.to("component", component), Pointer.to("document", document));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return decidedOn;
    }
}
