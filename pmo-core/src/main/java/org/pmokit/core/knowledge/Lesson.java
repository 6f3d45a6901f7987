package org.pmokit.core.knowledge;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.LessonId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;

/**
 * Experience with a recommendation: an entry of the lessons log. It is learned only once it has changed something, so an
 * embedded lesson says what changed and when.
 */
@Value.Immutable
public abstract class Lesson implements RegisterEntry {

    Lesson() {}

    /** Its id. */
    public abstract LessonId id();

    @Override
    public LessonId ref() {
        return id();
    }

    /** The lesson in a sentence. */
    @Override
    public abstract String title();

    /** Where it was made: a programme, project or stage; empty when not said. */
    public abstract Optional<ComponentRef> component();

    /** What happened; empty when not written. */
    public abstract Optional<String> event();

    /** What followed from it; empty when not written. */
    public abstract Optional<String> effect();

    /** Why it happened; empty when not known. */
    public abstract Optional<String> cause();

    /** By what it could have been seen coming; empty when by nothing, or nobody said. */
    public abstract Optional<String> earlyWarning();

    /** What to do or leave next time; empty when nobody wrote it. */
    public abstract Optional<String> recommendation();

    /** Whether it had been on the risk register before; empty when not said. */
    public abstract Optional<Boolean> wasRisk();

    /** The risk that it had been; empty when there was none, or nobody said which. */
    public abstract Optional<RiskId> risk();

    /** What it is about, as a code such as {@code procurement}; empty when not said. */
    public abstract Optional<String> category();

    /** For which work it matters, as codes, in the order given. */
    public abstract Set<String> tags();

    /** How much it matters; empty when not said. */
    public abstract Optional<LessonPriority> priority();

    /** Who sees that it changes something; empty when nobody does. */
    @Value.Redacted
    public abstract Optional<PersonId> owner();

    /** How far it has got; identified, unless said otherwise. */
    @Value.Default
    public LessonStatus status() {
        return LessonStatus.IDENTIFIED;
    }

    /** The day it was written down; empty when not said, and then taken as known throughout. */
    public abstract Optional<LocalDate> recordedOn();

    /** The day something changed; present for an embedded lesson only. */
    public abstract Optional<LocalDate> embeddedOn();

    /** What changed, in a sentence; empty when {@link #changed} says it all, or nothing did. */
    public abstract Optional<String> whatChanged();

    /** The documents, standards, improvements and other components that changed, in the order given. */
    public abstract Set<ComponentRef> changed();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public Optional<ComponentRef> about() {
        return component();
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("component", component()), Pointer.to("risk", risk()), Pointer.to("changed", changed()));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return recordedOn();
    }

    /**
     * As it stood on that day: accepted, if it was embedded later.
     *
     * @param day inclusive
     */
    @Override
    public Lesson knownOn(LocalDate day) {
        if (embeddedOn().filter(day::isBefore).isEmpty()) {
            return this;
        }
        return toBuilder()
                .status(LessonStatus.ACCEPTED)
                .embeddedOn(Optional.empty())
                .whatChanged(Optional.empty())
                .changed(Set.of())
                .build();
    }

    @Value.Check
    void check() {
        boolean saysWhat = whatChanged().filter(text -> !text.isBlank()).isPresent()
                || !changed().isEmpty();
        if (isLearned() && (!saysWhat || embeddedOn().isEmpty())) {
            throw new IllegalArgumentException("Lesson " + id().value() + " is embedded and does not say "
                    + (saysWhat ? "when" : "what") + " it changed.\nMaybe it is accepted and still to be embedded.");
        }
        if (!isLearned() && (saysWhat || embeddedOn().isPresent())) {
            throw new IllegalArgumentException("Lesson " + id().value() + " is " + status().code()
                    + " and says that it changed something.\nMaybe it is embedded.");
        }
        if (risk().isPresent() && wasRisk().equals(Optional.of(false))) {
            throw new IllegalArgumentException("Lesson " + id().value() + " was no risk, and was risk "
                    + risk().orElseThrow().value() + ".\nMaybe leave one of the two out.");
        }
    }

    /** Whether it has changed something. */
    public boolean isLearned() {
        return status() == LessonStatus.EMBEDDED;
    }

    /** Starts a lesson; {@code id} and {@code title} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Lesson}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableLesson.Builder {
        Builder() {}
    }
}
