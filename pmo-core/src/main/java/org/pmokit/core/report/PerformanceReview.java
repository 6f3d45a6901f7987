package org.pmokit.core.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ReportId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;

/** A look back by those who direct: how a component has done over a period. */
@Value.Immutable
public abstract class PerformanceReview implements Recorded {

    PerformanceReview() {}

    /** What was reviewed. */
    public abstract ComponentRef component();

    /** The day of the review. */
    public abstract LocalDate heldOn();

    /** First day looked at; empty when not said. */
    public abstract Optional<LocalDate> periodFrom();

    /** Last day looked at; empty when not said. */
    public abstract Optional<LocalDate> periodTo();

    /** The board, unit or office that reviewed; empty when not said. */
    public abstract Optional<ComponentRef> reviewedBy();

    /** The judgement; empty when there are only words. */
    public abstract Optional<DeliveryConfidence> rating();

    /** What was concluded; empty when nobody wrote it down. */
    public abstract Optional<String> conclusion();

    /** The report that it was based on; empty when not said. */
    public abstract Optional<ReportId> report();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public String path() {
        return "performanceReviews[" + component().value() + "," + heldOn() + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(component().asText() + "," + heldOn());
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("component", component()),
                Pointer.to("reviewedBy", reviewedBy())
                        .map(pointer -> pointer.among(ComponentKind.BOARD, ComponentKind.UNIT, ComponentKind.OFFICE)),
                Pointer.to("report", report()));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return Optional.of(heldOn());
    }

    /** Starts a performance review; {@code component} and {@code heldOn} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link PerformanceReview}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutablePerformanceReview.Builder {
        Builder() {}
    }
}
