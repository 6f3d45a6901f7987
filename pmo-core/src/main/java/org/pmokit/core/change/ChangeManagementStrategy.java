package org.pmokit.core.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;

/** How people are brought from the way they work to the way they will work. One for a component. */
@Value.Immutable
public abstract class ChangeManagementStrategy implements Recorded {

    ChangeManagementStrategy() {}

    /** The component that brings the change about. */
    public abstract ComponentRef component();

    /** How people work today; empty when not said. */
    public abstract Optional<String> present();

    /** How they will work; empty when not said. */
    public abstract Optional<String> future();

    /** Who has to work differently: units, teams, stakeholders. */
    public abstract Set<ComponentRef> groups();

    /** What is done to bring them along, in order: {@code coach the team leaders}. */
    public abstract List<String> steps();

    /** What shows that the new way has been taken up; empty when nothing is measured. */
    public abstract List<String> measures();

    /** Who answers for it; empty when nobody does. */
    @Value.Redacted
    public abstract Optional<PersonId> owner();

    /** The day it was agreed; empty when not said, and then taken as known throughout. */
    public abstract Optional<LocalDate> agreedOn();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public String path() {
        return "changeManagementStrategies[" + component().value() + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(component().asText());
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(Pointer.to("component", component()), Pointer.to("groups", groups()));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return agreedOn();
    }

    /** Starts a strategy; {@code component} is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ChangeManagementStrategy}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableChangeManagementStrategy.Builder {
        Builder() {}
    }
}
