package org.pmokit.core.skill;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Recorded;

/** How good a person was at a skill on a day, and how one knows. */
@Value.Immutable
public abstract class SkillAssessment implements Recorded {

    SkillAssessment() {}

    /** Who. */
    @Value.Redacted
    public abstract PersonId person();

    /** Which skill. */
    public abstract Skill skill();

    /** How good. */
    public abstract Proficiency level();

    /** When it was found. */
    public abstract LocalDate assessedOn();

    /** What it rests on, such as a certificate or a talk; empty when not said. */
    public abstract Optional<String> evidence();

    /** The last day on which the certificate counts; empty when there is none or it does not expire. */
    public abstract Optional<LocalDate> validUntil();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    /** Refuses a certificate that had expired before it was looked at. */
    @Value.Check
    void check() {
        if (hasExpiredOn(assessedOn())) {
            throw new IllegalArgumentException("An assessment of " + skill() + " was made on " + assessedOn()
                    + " and counted until "
                    + validUntil().map(LocalDate::toString).orElse("then")
                    + ".\nMaybe the two days are swapped.");
        }
    }

    /** Skill and day; it names no person. */
    @Override
    public String path() {
        return "skillAssessments[" + skill() + "," + assessedOn() + "]";
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return Optional.of(assessedOn());
    }

    /**
     * Whether its certificate no longer counts on that day.
     *
     * @param day any
     */
    public boolean hasExpiredOn(LocalDate day) {
        return validUntil().filter(day::isAfter).isPresent();
    }

    /** Starts an assessment; {@code person}, {@code skill}, {@code level} and {@code assessedOn} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link SkillAssessment}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableSkillAssessment.Builder {
        Builder() {}
    }
}
