package org.pmokit.core.design;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;

/** What was found about one tailoring factor and what follows for the office. */
@Value.Immutable
public abstract class TailoringDecision implements Recorded {

    TailoringDecision() {}

    /** The office that is shaped. */
    public abstract OfficeId office();

    /** What was looked at. */
    public abstract TailoringFactor factor();

    /** What was found. */
    public abstract String finding();

    /** What follows for the office. */
    public abstract String consequence();

    /** The board, unit or office that decided; empty when not said. */
    public abstract Optional<ComponentRef> decidedBy();

    /** When; empty when not said. */
    public abstract Optional<LocalDate> decidedOn();

    /** Parts of the method that are not applied here because of it, in the order given. */
    public abstract List<String> leftOutParts();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public String path() {
        return "tailoringDecisions[" + office().value() + "," + factor().code() + "]";
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(office());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("office", office()),
                Pointer.to("decidedBy", decidedBy())
                        .map(pointer -> pointer.among(ComponentKind.BOARD, ComponentKind.UNIT, ComponentKind.OFFICE)));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return decidedOn();
    }

    /**
     * A decision.
     *
     * @param office that is shaped
     * @param factor what was looked at
     * @param finding what was found
     * @param consequence what follows for the office
     */
    public static TailoringDecision of(OfficeId office, TailoringFactor factor, String finding, String consequence) {
        return builder()
                .office(office)
                .factor(factor)
                .finding(finding)
                .consequence(consequence)
                .build();
    }

    /** Starts a decision; {@code office}, {@code factor}, {@code finding} and {@code consequence} are mandatory. */
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
