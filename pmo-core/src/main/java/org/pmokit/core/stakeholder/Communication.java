package org.pmokit.core.stakeholder;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.CommunicationId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.StakeholderId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;

/** A message to stakeholders, planned or sent, once or again and again: an entry of the communication plan. */
@Value.Immutable
public abstract class Communication implements RegisterEntry {

    Communication() {}

    /** Its id. */
    public abstract CommunicationId id();

    @Override
    public CommunicationId ref() {
        return id();
    }

    /** What it is about, in a few words. */
    @Override
    public abstract String title();

    /** The component whose plan it belongs to; empty when that is the whole portfolio. */
    public abstract Optional<ComponentRef> component();

    /** Who is to get it, in the order given; none when not decided. */
    public abstract Set<StakeholderId> audience();

    /** What it says; empty when not written. */
    public abstract Optional<String> message();

    /** What it tells of: changes, decisions, issues, in the order given; none for a regular message. */
    public abstract Set<ComponentRef> tellsOf();

    /** How it is sent, such as {@code newsletter}; empty when not said. */
    public abstract Optional<String> channel();

    /** How often; empty when not said. */
    public abstract Optional<Recurrence> frequency();

    /** Who sees to it; empty when nobody does. */
    @Value.Redacted
    public abstract Optional<PersonId> owner();

    /** The day of the first message by the plan; empty when not planned. */
    public abstract Optional<LocalDate> plannedOn();

    /** The day it was last sent; empty while it was not. */
    public abstract Optional<LocalDate> lastSentOn();

    /** The day of the next message where somebody set one; empty otherwise, and then {@link #dueOn} works it out. */
    public abstract Optional<LocalDate> nextOn();

    /** How the audience answers, such as {@code survey}; empty when it cannot. */
    public abstract Optional<String> feedbackRoute();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public Optional<ComponentRef> about() {
        return component();
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("component", component()),
                Pointer.to("audience", audience()),
                Pointer.to("tellsOf", tellsOf()));
    }

    /**
     * As it stood on that day: not sent, if it was sent later.
     *
     * @param day inclusive
     */
    @Override
    public Communication knownOn(LocalDate day) {
        return lastSentOn().filter(day::isBefore).isPresent()
                ? toBuilder()
                        .lastSentOn(Optional.empty())
                        .nextOn(Optional.empty())
                        .build()
                : this;
    }

    /**
     * When it is to be sent next: as set, else by its frequency after the last time, else as planned; empty when it was
     * sent and is not repeated, and when nothing of it is known.
     */
    public Optional<LocalDate> dueOn() {
        if (nextOn().isPresent()) {
            return nextOn();
        }
        return lastSentOn().isPresent()
                ? lastSentOn().flatMap(last -> frequency().flatMap(often -> often.after(last)))
                : plannedOn();
    }

    /**
     * Whether it should have been sent before that day.
     *
     * @param day the day of the question
     */
    public boolean isOverdueOn(LocalDate day) {
        return dueOn().filter(day::isAfter).isPresent();
    }

    /**
     * Whether it had told a stakeholder of something by that day.
     *
     * @param stakeholder who
     * @param what such as a change
     * @param day inclusive
     */
    public boolean hasTold(StakeholderId stakeholder, ComponentRef what, LocalDate day) {
        return audience().contains(stakeholder)
                && tellsOf().contains(what)
                && lastSentOn().filter(sent -> !sent.isAfter(day)).isPresent();
    }

    /** Starts a communication; {@code id} and {@code title} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Communication}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableCommunication.Builder {
        Builder() {}
    }
}
