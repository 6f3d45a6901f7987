package org.pmokit.core.skill;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;

/** One person helping another, or a team, to grow: mentoring of a project manager, coaching of a Scrum team. */
@Value.Immutable
public abstract class Mentoring implements Recorded {

    Mentoring() {}

    /** Who helps. */
    @Value.Redacted
    public abstract PersonId mentor();

    /** Who is helped; empty when it is a whole team, which is then the component. */
    @Value.Redacted
    public abstract Optional<PersonId> mentee();

    /** What kind of help it is; mentoring, unless said. */
    @Value.Default
    public MentoringKind kind() {
        return MentoringKind.MENTORING;
    }

    /** Where it happens, such as a project, team or office; empty when nowhere in particular. */
    public abstract Optional<ComponentRef> component();

    /** The skill it is about; empty when it is about work as a whole. */
    public abstract Optional<Skill> skill();

    /** What it is to achieve, in a sentence; empty when not said. */
    public abstract Optional<String> aim();

    /** When; always, unless said otherwise. */
    @Value.Default
    public DateRange period() {
        return DateRange.ALWAYS;
    }

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    /** Refuses help for oneself, and help for nobody. */
    @Value.Check
    void check() {
        if (mentee().filter(mentor()::equals).isPresent()) {
            throw new IllegalArgumentException(
                    "Somebody is said to help themselves (" + kind() + ").\nMaybe name another person as mentor.");
        }
        if (mentee().isEmpty() && component().isEmpty()) {
            throw new IllegalArgumentException(
                    "Nobody is helped (" + kind() + ").\nMaybe name the person, or the team as the component.");
        }
    }

    /** Kind and skill; it names no person. */
    @Override
    public String path() {
        return "mentoring[" + kind().code() + skill().map(each -> "," + each).orElse("") + "]";
    }

    @Override
    public Optional<ComponentRef> about() {
        return component();
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.to("component", component());
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return period().firstDay();
    }

    /**
     * Whether it goes on that day.
     *
     * @param day any
     */
    public boolean isActiveOn(LocalDate day) {
        return period().contains(day);
    }

    /** Starts a record of mentoring; {@code mentor} is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Mentoring}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableMentoring.Builder {
        Builder() {}
    }
}
