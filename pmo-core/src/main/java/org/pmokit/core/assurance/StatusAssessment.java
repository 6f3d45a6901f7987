package org.pmokit.core.assurance;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.pmokit.core.provenance.Provenance;

/** Somebody's word on the status of a component. */
@Value.Immutable
public abstract class StatusAssessment {

    StatusAssessment() {}

    /** The day of the judgement; empty where a register does not say, and then taken as known throughout. */
    public abstract Optional<LocalDate> asOf();

    /** Who judged: an organisation, an office or a role, not a person's name. */
    public abstract String assessor();

    /** The rating; empty when there are only words. */
    public abstract Optional<DeliveryConfidence> rating();

    /** The scale of the rating; empty when not said. */
    public abstract Optional<ConfidenceScale> scale();

    /** What was said, in short. */
    public abstract Optional<String> statement();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    /** Starts an assessment; {@code assessor} is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link StatusAssessment}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableStatusAssessment.Builder {
        Builder() {}
    }
}
