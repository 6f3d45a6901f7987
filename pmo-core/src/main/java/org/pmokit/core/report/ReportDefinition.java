package org.pmokit.core.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.role.Role;

/** Which report is owed about a component: to whom, how often and by whom. */
@Value.Immutable
public abstract class ReportDefinition implements Recorded {

    ReportDefinition() {}

    /** What it is about. */
    public abstract ComponentRef component();

    /** Which report. */
    public abstract ReportKind kind();

    /** For whom. */
    public abstract Audience audience();

    /** How often. */
    public abstract Frequency frequency();

    /** The day on which the first one is due. */
    public abstract LocalDate firstDue();

    /** The last day on which one may fall due; empty = until further notice. */
    public abstract Optional<LocalDate> until();

    /** Who writes it; empty when nobody was named. */
    public abstract Optional<Role> preparedBy();

    /** The sections it should have, as codes; empty = the usual ones. */
    public abstract Set<String> sections();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public String path() {
        return "reportDefinitions[" + component().value() + "," + kind().code() + ","
                + audience().code() + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(
                component().asText() + "," + kind().code() + "," + audience().code());
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component());
    }

    /**
     * The newest due day up to a day; empty when none was due yet.
     *
     * @param day inclusive
     */
    public Optional<LocalDate> lastDueOn(LocalDate day) {
        LocalDate last = until().filter(day::isAfter).orElse(day);
        return last.isBefore(firstDue())
                ? Optional.empty()
                : Optional.of(frequency().after(firstDue(), frequency().cyclesBetween(firstDue(), last)));
    }

    /** Starts a report definition; {@code component}, {@code kind}, {@code audience}, {@code frequency} and {@code firstDue} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ReportDefinition}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableReportDefinition.Builder {
        Builder() {}
    }
}
