package org.pmokit.core.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ReportId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;
import org.pmokit.core.role.Role;

/** A report that was handed in. */
@Value.Immutable
public abstract class SubmittedReport implements RegisterEntry {

    SubmittedReport() {}

    /** Its id. */
    public abstract ReportId id();

    @Override
    public ReportId ref() {
        return id();
    }

    /** What it is about. */
    public abstract ComponentRef component();

    /** Which report. */
    public abstract ReportKind kind();

    /** The day it was handed in. */
    public abstract LocalDate submittedOn();

    /** Its name; kind, component and day where nobody wrote one. */
    @Override
    @Value.Default
    public String title() {
        return kind().code() + " report on " + component().value() + " of " + submittedOn();
    }

    /** First day that it covers; empty when it does not say. */
    public abstract Optional<LocalDate> periodFrom();

    /** Last day that it covers; empty when it does not say. */
    public abstract Optional<LocalDate> periodTo();

    /** The day as of which its figures are; empty when it does not say. */
    public abstract Optional<LocalDate> statusDate();

    /** In which role it was written; empty when not said. */
    public abstract Optional<Role> submittedBy();

    /** For whom; empty when not said. */
    public abstract Optional<Audience> audience();

    /** The board, unit or office it was given to; empty when not said. */
    public abstract Optional<ComponentRef> submittedTo();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Value.Check
    void check() {
        if (periodFrom().isPresent()
                && periodTo().filter(periodFrom().get()::isAfter).isPresent()) {
            throw new IllegalArgumentException("Report " + id().value() + " covers "
                    + periodFrom().get() + " to " + periodTo().get() + ".\nMaybe the two dates are swapped.");
        }
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("component", component()),
                Pointer.to("submittedTo", submittedTo())
                        .map(pointer -> pointer.among(ComponentKind.BOARD, ComponentKind.UNIT, ComponentKind.OFFICE)));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return Optional.of(submittedOn());
    }

    /** The day as of which its figures are, else the last day it covers; empty when it says neither. */
    public Optional<LocalDate> asOf() {
        return statusDate().or(this::periodTo);
    }

    /**
     * Whether it is a report that a definition asks for; one that does not say for whom it is serves any audience.
     *
     * @param definition any
     */
    public boolean serves(ReportDefinition definition) {
        return component().equals(definition.component())
                && kind() == definition.kind()
                && audience().filter(other -> other != definition.audience()).isEmpty();
    }

    /** Starts a submitted report; {@code id}, {@code component}, {@code kind} and {@code submittedOn} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link SubmittedReport}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableSubmittedReport.Builder {
        Builder() {}
    }
}
