package org.pmokit.core.stakeholder;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ActionId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.StakeholderId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;

/** A group, never a person, that affects a component or is affected by it: an entry of the stakeholder register. */
@Value.Immutable
public abstract class Stakeholder implements RegisterEntry {

    private static final int HIGHEST_MARK = 5;

    Stakeholder() {}

    /** Its id. */
    public abstract StakeholderId id();

    @Override
    public StakeholderId ref() {
        return id();
    }

    /** What the group is called, such as {@code call centre agents}. */
    @Override
    public abstract String title();

    /** What kind of group it is; empty when not said. */
    public abstract Optional<StakeholderKind> kind();

    /** What it has a stake in; empty when that is the whole portfolio. */
    public abstract Optional<ComponentRef> component();

    /** The unit that the group is, where it is one of the organisation; empty when it is not, or nobody said. */
    public abstract Optional<UnitId> unit();

    /** How much it is interested, from 1 to 5; empty when not assessed. */
    public abstract Optional<Integer> interest();

    /** How much power it has over the outcome, from 1 to 5; empty when not assessed. */
    public abstract Optional<Integer> influence();

    /** How it stands now; empty when not assessed. */
    public abstract Optional<EngagementLevel> engagement();

    /** How it should stand; empty when not decided. */
    public abstract Optional<EngagementLevel> targetEngagement();

    /** The day of the assessment; empty when not said. */
    public abstract Optional<LocalDate> assessedOn();

    /** What the change does to it; empty when not said. */
    public abstract Optional<String> impact();

    /** What is done to bring it to the target; empty when nothing is. */
    public abstract Optional<String> response();

    /** Actions that are to bring it to the target, in the order given. */
    public abstract Set<ActionId> actions();

    /** Who looks after the relation; empty when nobody does. */
    @Value.Redacted
    public abstract Optional<PersonId> owner();

    /** How it is best reached; empty when not said. */
    public abstract Optional<String> channel();

    /** The day it was put on the register; empty when not said, and then taken as known throughout. */
    public abstract Optional<LocalDate> identifiedOn();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public Optional<ComponentRef> about() {
        return component();
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("component", component()), Pointer.to("unit", unit()), Pointer.to("actions", actions()));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return identifiedOn();
    }

    /**
     * As it stood on that day: not assessed, if the assessment is later.
     *
     * @param day inclusive
     */
    @Override
    public Stakeholder knownOn(LocalDate day) {
        if (assessedOn().filter(day::isBefore).isEmpty()) {
            return this;
        }
        return toBuilder()
                .assessedOn(Optional.empty())
                .interest(Optional.empty())
                .influence(Optional.empty())
                .engagement(Optional.empty())
                .build();
    }

    @Value.Check
    void check() {
        Stream.concat(interest().stream(), influence().stream())
                .filter(mark -> !isMark(mark))
                .findFirst()
                .ifPresent(mark -> {
                    throw new IllegalArgumentException("Stakeholder " + id().value() + " has a mark of " + mark
                            + " for interest or influence.\nMaybe use 1 for the least and 5 for the most.");
                });
    }

    static boolean isMark(int mark) {
        return mark >= 1 && mark <= HIGHEST_MARK;
    }

    /**
     * Steps on the scale of engagement that are still to go: positive when it stands below its target, negative when
     * beyond; empty when one of the two is not known.
     */
    public Optional<Integer> engagementGap() {
        return engagement().flatMap(now -> targetEngagement().map(now::stepsTo));
    }

    /** Whether something is done to bring it to the target. */
    public boolean hasResponse() {
        return response().filter(text -> !text.isBlank()).isPresent()
                || !actions().isEmpty();
    }

    /** Starts a stakeholder; {@code id} and {@code title} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Stakeholder}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableStakeholder.Builder {
        Builder() {}
    }
}
