package org.pmokit.core.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;

/** What somebody expects to be reached of an objective, and how sure they are. */
@Value.Immutable
public abstract class ObjectiveForecast implements Recorded {

    ObjectiveForecast() {}

    /** The objective. */
    public abstract ObjectiveId objective();

    /** The day of the forecast. */
    public abstract LocalDate asOf();

    /** The value expected, in the unit of the target; empty when not said. */
    public abstract Optional<BigDecimal> value();

    /** The day on which it is expected; empty when not said. */
    public abstract Optional<LocalDate> date();

    /** How sure it is, from 0 to 1; empty when nobody said. */
    public abstract Optional<Ratio> confidence();

    /** What made a new forecast necessary, such as a change request; empty when nothing special did. */
    public abstract Optional<ComponentRef> cause();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Value.Check
    void check() {
        if (confidence()
                .filter(sure -> sure.value().signum() < 0 || sure.isMoreThan(Ratio.ONE))
                .isPresent()) {
            throw new IllegalArgumentException("The confidence in the forecast of objective "
                    + objective().value() + " is " + confidence().get() + ".\nMaybe write 0.8 for 80 %.");
        }
    }

    @Override
    public String path() {
        return "objectiveForecasts[" + objective().value() + "," + asOf() + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(objective().value() + "," + asOf()
                + cause().map(cause -> "," + cause.asText()).orElse(""));
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(objective());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(Pointer.to("objective", objective()), Pointer.to("cause", cause()));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return Optional.of(asOf());
    }

    /** Starts a forecast; {@code objective} and {@code asOf} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ObjectiveForecast}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableObjectiveForecast.Builder {
        Builder() {}
    }
}
