package org.pmokit.core.agile;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.TeamId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;

/** A team that delivers in iterations or in flow. Its figures are for itself: nothing here compares teams. */
@Value.Immutable
public abstract class Team implements RegisterEntry {

    Team() {}

    /** Its id. */
    public abstract TeamId id();

    @Override
    public TeamId ref() {
        return id();
    }

    /** Its name; the id where nobody wrote one. */
    @Override
    @Value.Default
    public String title() {
        return id().value();
    }

    /** The programme or project it works for; empty when not said. */
    public abstract Optional<ComponentRef> component();

    /** The unit it belongs to; empty when not said. */
    public abstract Optional<UnitId> unit();

    /** Who is in it, in the order given; empty when not said. */
    @Value.Redacted
    public abstract Set<PersonId> members();

    /** The most items it wants to have in progress at once, 1 or more; empty when there is no limit. */
    public abstract Optional<Integer> wipLimit();

    /** What must be true of an item before it counts as done, in the order given; empty when nobody wrote it down. */
    public abstract Set<String> definitionOfDone();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public Optional<ComponentRef> about() {
        return component();
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("component", component())
                        .map(to -> to.among(ComponentKind.PROGRAMME, ComponentKind.PROJECT)),
                Pointer.to("unit", unit()));
    }

    @Value.Check
    void check() {
        if (wipLimit().filter(limit -> limit < 1).isPresent()) {
            throw new IllegalArgumentException("The limit of work in progress of team " + id().value() + " is "
                    + wipLimit().get() + ".\nMaybe leave it out where there is none.");
        }
    }

    /** Starts a team; {@code id} is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Team}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableTeam.Builder {
        Builder() {}
    }
}
