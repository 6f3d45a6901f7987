package org.pmokit.core.resource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ResourceId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;

/** Days on which a resource, or a part of it, is not there for work. Several on one day add up, never below nothing. */
@Value.Immutable
public abstract class Absence implements Recorded {

    Absence() {}

    /** Of which resource. */
    public abstract ResourceId resource();

    /** The days. */
    public abstract DateRange period();

    /** How many units are missing; empty for all of them. */
    public abstract Optional<BigDecimal> units();

    /** Why, as far as a plan needs to know; empty when not said. */
    public abstract Optional<AbsenceKind> kind();

    /** The day it was told; empty when not said, and then taken as known throughout. */
    public abstract Optional<LocalDate> recordedOn();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public String path() {
        return "absences[" + resource().value() + "," + period() + "]";
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(resource());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.to("resource", resource());
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return recordedOn();
    }

    @Value.Check
    Absence check() {
        Units.require("The absence of resource " + resource().value(), units());
        Optional<BigDecimal> plain = units().map(Units::plain);
        boolean same = plain.map(BigDecimal::scale).equals(units().map(BigDecimal::scale));
        return same ? this : toBuilder().units(plain).build();
    }

    /**
     * Away altogether.
     *
     * @param resource which
     * @param first day
     * @param last day, inside
     */
    public static Absence of(ResourceId resource, LocalDate first, LocalDate last) {
        return builder()
                .resource(resource)
                .period(DateRange.ofClosed(first, last))
                .build();
    }

    /** Starts an absence; {@code resource} and {@code period} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Absence}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableAbsence.Builder {
        Builder() {}
    }
}
