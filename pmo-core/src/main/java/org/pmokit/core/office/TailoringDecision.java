package org.pmokit.core.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.pmokit.core.provenance.Provenance;

/** What was found about one tailoring factor and what follows for the office. */
@Value.Immutable
public abstract class TailoringDecision {

    TailoringDecision() {}

    /** What was looked at. */
    public abstract TailoringFactor factor();

    /** What was found. */
    public abstract String finding();

    /** What follows for the office. */
    public abstract String consequence();

    /** Who decided, such as a board; empty when not said. */
    public abstract Optional<String> decidedBy();

    /** When; empty when not said. */
    public abstract Optional<LocalDate> decidedOn();

    /** Parts of the method that are not applied here because of it, in the order given. */
    public abstract List<String> leftOutParts();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    /**
     * A decision.
     *
     * @param factor what was looked at
     * @param finding what was found
     * @param consequence what follows for the office
     */
    public static TailoringDecision of(TailoringFactor factor, String finding, String consequence) {
        return builder()
                .factor(factor)
                .finding(finding)
                .consequence(consequence)
                .build();
    }

    /** Starts a decision; {@code factor}, {@code finding} and {@code consequence} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link TailoringDecision}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableTailoringDecision.Builder {
        Builder() {}
    }
}
