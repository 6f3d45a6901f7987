package org.pmokit.core.risk;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.IssueId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.RegisterEntry;

/** Something that happened, was not planned and needs attention: an entry of the issue register. */
@Value.Immutable
public abstract class Issue implements RegisterEntry {

    Issue() {}

    /** Its id. */
    public abstract IssueId id();

    @Override
    public IssueId ref() {
        return id();
    }

    /** The component it matters to. */
    public abstract ComponentRef component();

    /** What happened, in a sentence. */
    @Override
    public abstract String title();

    /** The day it was registered; empty when not said, and then taken as known throughout. */
    public abstract Optional<LocalDate> raised();

    /** The day it was closed; empty while it is open. */
    public abstract Optional<LocalDate> closed();

    /** Who deals with it: a person's or unit's id as text; empty when nobody does. */
    @Value.Redacted
    public abstract Optional<String> owner();

    /** What is done about it; empty when nothing is. */
    public abstract Optional<String> response();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component());
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return raised();
    }

    /**
     * As it stood on that day: open, if it was closed later.
     *
     * @param day inclusive
     */
    @Override
    public Issue knownOn(LocalDate day) {
        return closed().filter(day::isBefore).isPresent()
                ? toBuilder().closed(Optional.empty()).build()
                : this;
    }

    /** Whether it has not been closed. */
    public boolean isOpen() {
        return closed().isEmpty();
    }

    /** Starts an issue; {@code id}, {@code component} and {@code title} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Issue}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableIssue.Builder {
        Builder() {}
    }
}
