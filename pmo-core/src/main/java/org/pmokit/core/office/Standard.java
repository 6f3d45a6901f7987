package org.pmokit.core.office;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.StandardId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;

/**
 * A standard that an office sets or keeps: a method, a procedure, a template, or what is to be reported. How far it binds
 * is its {@link StandardStrength}; a framework that fits may prescribe nothing but the reporting.
 */
@Value.Immutable
public abstract class Standard implements RegisterEntry {

    Standard() {}

    /** Its id. */
    public abstract StandardId id();

    @Override
    public StandardId ref() {
        return id();
    }

    /** Its name; the id where nobody wrote one. */
    @Override
    @Value.Default
    public String title() {
        return id().value();
    }

    /** What sort of standard. */
    public abstract StandardKind kind();

    /** How far it binds. */
    public abstract StandardStrength strength();

    /** The office that keeps it; empty when not said. */
    public abstract Optional<OfficeId> setBy();

    /** For whom it holds, in the order given; empty for all whom its office serves. */
    public abstract Set<ComponentRef> appliesTo();

    /** The standard from which it was tailored, or that it replaces; empty for one that stands for itself. */
    public abstract Optional<StandardId> basedOn();

    /** Its version, in the office's own counting; empty when not said. */
    public abstract Optional<String> version();

    /** When it is in force; always, unless said otherwise. */
    @Value.Default
    public DateRange period() {
        return DateRange.ALWAYS;
    }

    /** The day by which it is to be looked at again; empty when not said. */
    public abstract Optional<LocalDate> reviewBy();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public Optional<ComponentRef> about() {
        return setBy().map(office -> office);
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("setBy", setBy()), Pointer.to("appliesTo", appliesTo()), Pointer.up("basedOn", basedOn()));
    }

    /** Whether it says what is to be reported. */
    public boolean isReporting() {
        return kind() == StandardKind.REPORTING;
    }

    /**
     * Whether it is in force on that day.
     *
     * @param day any
     */
    public boolean isInForceOn(LocalDate day) {
        return period().contains(day);
    }

    /** Starts a standard; {@code id}, {@code kind} and {@code strength} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Standard}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableStandard.Builder {
        Builder() {}
    }
}
