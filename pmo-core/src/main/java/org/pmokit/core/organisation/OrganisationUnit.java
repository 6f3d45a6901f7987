package org.pmokit.core.organisation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;

/** A part of an organisation: a department, a delivery body, a contractor. */
@Value.Immutable
public abstract class OrganisationUnit implements RegisterEntry {

    OrganisationUnit() {}

    /** Its id. */
    public abstract UnitId id();

    @Override
    public UnitId ref() {
        return id();
    }

    /** Its name; the id where nobody wrote one. */
    @Override
    @Value.Default
    public String title() {
        return id().value();
    }

    /** What sort of unit, in the organisation's own word, such as {@code department}. */
    public abstract Optional<String> kind();

    /** What part it plays; empty when not said. */
    public abstract Optional<UnitNature> nature();

    /** When it exists; always, unless said otherwise. */
    @Value.Default
    public DateRange period() {
        return DateRange.ALWAYS;
    }

    /** The unit it is part of; empty at the top. */
    public abstract Optional<UnitId> parent();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.up("parent", parent());
    }

    /**
     * Whether it exists on that day.
     *
     * @param day any
     */
    public boolean existsOn(LocalDate day) {
        return period().contains(day);
    }

    /** Starts a unit; {@code id} is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link OrganisationUnit}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableOrganisationUnit.Builder {
        Builder() {}
    }
}
