package org.pmokit.core.decision;

import org.pmokit.core.tolerance.ManagementLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.DecisionId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;
import org.pmokit.core.role.Role;

/**
 * A choice that was made: an entry of the decision log. A decision without a reason is taken in, since it was made and
 * others point to it; {@link DecisionLog#findings} then tells that the reason is missing, as an error.
 */
@Value.Immutable
public abstract class Decision implements RegisterEntry {

    Decision() {}

    /** Its id. */
    public abstract DecisionId id();

    @Override
    public DecisionId ref() {
        return id();
    }

    /** The component that it is about. */
    public abstract ComponentRef component();

    /** What was decided, in a sentence. */
    @Override
    public abstract String title();

    /** What could have been chosen, doing nothing included; empty when not said. */
    public abstract List<String> options();

    /** Why it was decided so; empty when nobody wrote it down. */
    public abstract Optional<String> rationale();

    /** The board that decided; empty when none did, or not said. */
    public abstract Optional<BoardId> decidedByBoard();

    /** The role in which somebody decided; empty when not said. */
    public abstract Optional<Role> decidedAs();

    /** Who decided; empty when not said. */
    @Value.Redacted
    public abstract Optional<PersonId> decidedBy();

    /** The level at which it was decided; empty when not said. */
    public abstract Optional<ManagementLevel> level();

    /** The role that has the right to decide this; empty when not said. */
    public abstract Optional<Role> authority();

    /** The day of the decision; empty when not said, and then taken as known throughout. */
    public abstract Optional<LocalDate> decidedOn();

    /** What those who decided had before them: documents, reports, reviews. */
    public abstract Set<ComponentRef> evidence();

    /** What it settles: risks, issues, changes, assumptions, challenges and whatever else. */
    public abstract Set<ComponentRef> resolves();

    /** The earlier decision that it takes the place of; empty when it is the first. */
    public abstract Optional<DecisionId> supersedes();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("component", component()),
                Pointer.to("decidedByBoard", decidedByBoard()),
                Pointer.to("evidence", evidence()),
                Pointer.to("resolves", resolves()),
                Pointer.up("supersedes", supersedes()));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return decidedOn();
    }

    /** Whether somebody gave a reason. */
    public boolean isReasoned() {
        return rationale().filter(text -> !text.isBlank()).isPresent();
    }

    /** Whether it is known who decided: a board, a role or a person. */
    public boolean hasDecider() {
        return decidedByBoard().isPresent()
                || decidedAs().isPresent()
                || decidedBy().isPresent();
    }

    /** Starts a decision; {@code id}, {@code component} and {@code title} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Decision}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableDecision.Builder {
        Builder() {}
    }
}
