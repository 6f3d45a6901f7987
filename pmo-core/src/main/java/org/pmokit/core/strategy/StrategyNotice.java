package org.pmokit.core.strategy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.DecisionId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.StrategyChangeId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.role.Role;

/** That somebody was, or is to be, told of a change of strategy, and whether they confirmed it. */
@Value.Immutable
public abstract class StrategyNotice implements Recorded {

    StrategyNotice() {}

    /** The change they are told of. */
    public abstract StrategyChangeId change();

    /** The board, office or unit that is told; or the component on which the told role is held. */
    public abstract ComponentRef recipient();

    /** The role that is told; empty when the recipient is a body. */
    public abstract Optional<Role> role();

    /** Who holds the role; empty when it is vacant and for a body. */
    @Value.Redacted
    public abstract Optional<PersonId> person();

    /** The programmes and projects that it concerns, in the order given. */
    public abstract Set<ComponentRef> components();

    /** The day by which they must be told and have confirmed it. */
    public abstract LocalDate due();

    /** The day on which it was sent; empty while it was not. */
    public abstract Optional<LocalDate> sent();

    /** The day on which they confirmed it; empty while they have not. */
    public abstract Optional<LocalDate> acknowledged();

    /** The day by which must be decided whether the work goes on, such as that of the next gate; empty when not said. */
    public abstract Optional<LocalDate> decideBy();

    /** The day of that decision; empty while there is none. */
    public abstract Optional<LocalDate> decided();

    /** That decision, if it is on record. */
    public abstract Optional<DecisionId> decision();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public String path() {
        return "strategyNotices[" + key() + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(key());
    }

    private String key() {
        return change().value() + "," + recipient().asText()
                + role().map(role -> "," + role).orElse("");
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(change());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("change", change()),
                Pointer.to("recipient", recipient()),
                Pointer.to("components", components())
                        .map(to -> to.among(ComponentKind.PROGRAMME, ComponentKind.PROJECT)),
                Pointer.to("decision", decision()));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return sent();
    }

    /**
     * As it stood on that day, without what was confirmed or decided later.
     *
     * @param day inclusive
     */
    @Override
    public StrategyNotice knownOn(LocalDate day) {
        boolean later = Stream.of(acknowledged(), decided())
                .anyMatch(date -> date.filter(day::isBefore).isPresent());
        return later
                ? toBuilder()
                        .acknowledged(acknowledged().filter(date -> !date.isAfter(day)))
                        .decided(decided().filter(date -> !date.isAfter(day)))
                        .decision(decision().filter(none -> isDecidedOn(day)))
                        .build()
                : this;
    }

    /**
     * Whether it was due before that day and not confirmed by then, so that somebody above must be told.
     *
     * @param day the day of the question
     */
    public boolean isUnacknowledgedOn(LocalDate day) {
        return due().isBefore(day)
                && acknowledged().filter(date -> !date.isAfter(day)).isEmpty();
    }

    /**
     * Whether it was decided by that day whether the work goes on.
     *
     * @param day inclusive
     */
    public boolean isDecidedOn(LocalDate day) {
        return decided().filter(date -> !date.isAfter(day)).isPresent();
    }

    @Value.Check
    void check() {
        if (sent().isPresent() && acknowledged().filter(sent().get()::isAfter).isPresent()) {
            throw new IllegalArgumentException("The notice of " + change().value() + " was acknowledged on "
                    + acknowledged().get() + ", before it was sent on "
                    + sent().get() + ".\nMaybe the two dates are swapped.");
        }
    }

    /** Starts a notice; {@code change}, {@code recipient} and {@code due} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link StrategyNotice}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableStrategyNotice.Builder {
        Builder() {}
    }
}
