package org.pmokit.core.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.change.ChangeImpact;
import org.pmokit.core.change.IssueType;
import org.pmokit.core.tolerance.ManagementLevel;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.DecisionId;
import org.pmokit.core.identifier.IssueId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Amount;
import org.pmokit.core.register.Pointer;
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

    /** What sort of issue it is; empty when not said. */
    public abstract Optional<IssueType> type();

    /** In the office's own word, such as {@code supply}; empty when not said. */
    public abstract Optional<String> category();

    /** What gave rise to it; empty when not said. */
    public abstract Optional<String> cause();

    /** Who told of it; empty when not said. */
    @Value.Redacted
    public abstract Optional<PersonId> raisedBy();

    /** The day it was registered; empty when not said, and then taken as known throughout. */
    public abstract Optional<LocalDate> raised();

    /** The day it was closed; empty while it is open. */
    public abstract Optional<LocalDate> closed();

    /** Who deals with it: a person's or unit's id as text; empty when nobody does. */
    @Value.Redacted
    public abstract Optional<String> owner();

    /** What is done about it; empty when nothing is. */
    public abstract Optional<String> response();

    /** How urgent it is, 1 first; empty when it was not ranked. */
    public abstract Optional<Integer> priority();

    /** How severe it is: the level that has to decide it; empty when not said. */
    public abstract Optional<ManagementLevel> severity();

    /** What it does to each dimension; empty when nobody looked. */
    public abstract List<ChangeImpact> impacts();

    /** What those who looked at it advise; empty when they do not. */
    public abstract Optional<String> recommendation();

    /** The decision that settles it; empty when there is none. */
    public abstract Optional<DecisionId> decision();

    /** What it came from: a risk that occurred, an assumption found false, a dependency that was missed. */
    public abstract Set<ComponentRef> derivedFrom();

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
                Pointer.to("decision", decision()),
                Pointer.to("derivedFrom", derivedFrom()));
    }

    @Override
    public Stream<Amount> amounts() {
        return impacts().stream().flatMap(each -> Amount.of("impacts", each.money()));
    }

    @Value.Check
    void check() {
        if (priority().filter(rank -> rank < 1).isPresent()) {
            throw new IllegalArgumentException("The priority of issue " + id().value() + " is "
                    + priority().get() + ".\nMaybe count from 1, the most urgent.");
        }
        if (impacts().stream().map(ChangeImpact::dimension).distinct().count()
                < impacts().size()) {
            throw new IllegalArgumentException(
                    "The issue " + id().value() + " has two impacts on one dimension.\nMaybe add them up to one.");
        }
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
