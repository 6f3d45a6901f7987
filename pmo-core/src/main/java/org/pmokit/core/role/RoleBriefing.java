package org.pmokit.core.role;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;

/** That somebody was told what their role asks of them: a member of a board or of assurance, usually by the office. */
@Value.Immutable
public abstract class RoleBriefing implements Recorded {

    RoleBriefing() {}

    /** The component on which the role is held, such as a board or project. */
    public abstract ComponentRef component();

    /** The role that was explained. */
    public abstract Role role();

    /** Who was briefed. */
    @Value.Redacted
    public abstract PersonId person();

    /** When. */
    public abstract LocalDate briefedOn();

    /** The role of whoever gave the briefing; empty when not said. */
    public abstract Optional<Role> briefedBy();

    /** Ids of the responsibilities that were gone through, such as {@code PJB-02}; empty when not said. */
    public abstract List<String> responsibilities();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    /** Component and role; it names no person. */
    @Override
    public String path() {
        return "briefings[" + component().value() + "," + role() + "]";
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.to("component", component());
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return Optional.of(briefedOn());
    }

    /**
     * Whether it is about the holder of that assignment, in that role on that component.
     *
     * @param assignment any
     */
    public boolean covers(RoleAssignment assignment) {
        return component().equals(assignment.component())
                && role().equals(assignment.role())
                && assignment.holder().filter(person()::equals).isPresent();
    }

    /** Starts a briefing; {@code component}, {@code role}, {@code person} and {@code briefedOn} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link RoleBriefing}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableRoleBriefing.Builder {
        Builder() {}
    }
}
