package org.pmokit.core.role;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Recorded;

/** A role on a component, held by a person for a time, or vacant. */
@Value.Immutable
public abstract class RoleAssignment implements Recorded {

    RoleAssignment() {}

    /** The component on which the role is held. */
    public abstract ComponentRef component();

    /** The role. */
    public abstract Role role();

    /** Who holds it; empty = vacant. */
    @Value.Redacted
    public abstract Optional<PersonId> holder();

    /** When; always, unless said otherwise. */
    @Value.Default
    public DateRange period() {
        return DateRange.ALWAYS;
    }

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public String path() {
        return "roles[" + role() + "]";
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component());
    }

    /** Whether nobody holds it. */
    public boolean isVacant() {
        return holder().isEmpty();
    }

    /**
     * Whether it is in force on that day.
     *
     * @param day any
     */
    public boolean isInForceOn(LocalDate day) {
        return period().contains(day);
    }

    /**
     * A role held by a person, always.
     *
     * @param component on which
     * @param role which
     * @param holder who
     */
    public static RoleAssignment of(ComponentRef component, Role role, PersonId holder) {
        return builder().component(component).role(role).holder(holder).build();
    }

    /**
     * A role that nobody holds.
     *
     * @param component on which
     * @param role which
     */
    public static RoleAssignment vacant(ComponentRef component, Role role) {
        return builder().component(component).role(role).build();
    }

    /** Starts an assignment; {@code component} and {@code role} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link RoleAssignment}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableRoleAssignment.Builder {
        Builder() {}
    }
}
