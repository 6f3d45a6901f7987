package org.pmokit.core.design;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Recorded;

/** What an office is measured by, the target, and what was measured. */
@Value.Immutable
public abstract class OfficeKpi implements Recorded {

    OfficeKpi() {}

    /** The office that is measured. */
    public abstract OfficeId office();

    /** What is measured. */
    public abstract KpiMeasure measure();

    /** What is aimed at, in the unit of the measure; empty when nothing is. */
    public abstract Optional<BigDecimal> target();

    /** What was measured, in the order given. */
    public abstract List<KpiReading> readings();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public String path() {
        return "kpis[" + office().value() + "," + measure().code() + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(office().value() + "," + measure().code());
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(office());
    }

    /**
     * As it stood on that day: without later measurements.
     *
     * @param day inclusive
     */
    @Override
    public OfficeKpi knownOn(LocalDate day) {
        List<KpiReading> known = readings().stream()
                .filter(reading -> !reading.on().isAfter(day))
                .toList();
        return known.size() == readings().size()
                ? this
                : toBuilder().readings(known).build();
    }

    @Value.Check
    OfficeKpi check() {
        if (readings().stream().map(KpiReading::on).distinct().count()
                < readings().size()) {
            throw new IllegalArgumentException("The measure " + measure().code() + " of office " + office().value()
                    + " has two readings of one day.\nMaybe keep the one that is right.");
        }
        Optional<BigDecimal> plain = target().map(number -> new Ratio(number).value());
        return plain.equals(target()) ? this : toBuilder().target(plain).build();
    }

    /**
     * The newest measurement by that day; empty when nothing was measured.
     *
     * @param day inclusive
     */
    public Optional<KpiReading> on(LocalDate day) {
        return readings().stream()
                .filter(reading -> !reading.on().isAfter(day))
                .max(Comparator.comparing(KpiReading::on));
    }

    /**
     * How the newest measurement stands against the target; empty without either.
     *
     * @param day inclusive
     */
    public Optional<KpiStatus> statusOn(LocalDate day) {
        return target().flatMap(aim -> on(day).map(reading -> {
            int order = reading.value().compareTo(aim);
            boolean met = measure().direction() == KpiDirection.HIGHER ? order >= 0 : order <= 0;
            return met ? KpiStatus.MET : KpiStatus.MISSED;
        }));
    }

    /** Starts a measure of an office; {@code office} and {@code measure} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link OfficeKpi}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableOfficeKpi.Builder {
        Builder() {}
    }
}
