package org.pmokit.core.tolerance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;

/**
 * How far a component was from a target on a day, as somebody told it: value less target, in the unit of the tolerance
 * of that dimension. Numbers that are equal are equal however they were written.
 */
@Value.Immutable
public abstract class DatedDeviation implements Recorded {

    DatedDeviation() {}

    /** The programme, project, stage or work package. */
    public abstract ComponentRef component();

    /** Which target. */
    public abstract ToleranceDimension dimension();

    /** The day of the report; {@link LocalDate#MIN} when not said, and then older than all others. */
    public abstract LocalDate asOf();

    /** The deviation so far; empty when not told. */
    public abstract Optional<BigDecimal> actual();

    /** The deviation then expected at the end; empty when not told. */
    public abstract Optional<BigDecimal> forecast();

    @Value.Check
    DatedDeviation check() {
        if (actual().isEmpty() && forecast().isEmpty()) {
            throw new IllegalArgumentException("The deviation of " + component().asText() + " in "
                    + dimension().code() + " as of " + asOf() + " has neither an actual nor a forecast.\n"
                    + "Maybe leave it out until one of them is known.");
        }
        Optional<BigDecimal> plainActual = actual().map(DatedDeviation::plain);
        Optional<BigDecimal> plainForecast = forecast().map(DatedDeviation::plain);
        boolean isPlain = plainActual.equals(actual()) && plainForecast.equals(forecast());
        return isPlain
                ? this
                : toBuilder().actual(plainActual).forecast(plainForecast).build();
    }

    private static BigDecimal plain(BigDecimal number) {
        return new Ratio(number).value();
    }

    @Override
    public String path() {
        return "deviations[" + component().value() + "," + dimension().code() + "," + asOf() + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(component().asText() + "," + dimension().code() + "," + asOf());
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.to("component", component())
                .map(pointer -> pointer.among(
                        ComponentKind.PROGRAMME,
                        ComponentKind.PROJECT,
                        ComponentKind.STAGE,
                        ComponentKind.WORK_PACKAGE));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return Optional.of(asOf());
    }

    /** Starts a dated deviation; {@code component}, {@code dimension} and {@code asOf} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link DatedDeviation}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableDatedDeviation.Builder {
        Builder() {}
    }
}
