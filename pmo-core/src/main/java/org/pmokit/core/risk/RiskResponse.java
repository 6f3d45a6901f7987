package org.pmokit.core.risk;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.money.Money;

/** One thing that is done about a risk. A risk may have several. */
@Value.Immutable
public abstract class RiskResponse {

    RiskResponse() {}

    /** What is done, in a sentence. */
    public abstract String title();

    /** What sort of response it is; empty when not said. */
    public abstract Optional<ResponseCategory> category();

    /** Who answers for it; empty when nobody does. */
    @Value.Redacted
    public abstract Optional<PersonId> owner();

    /** Who carries it out; empty when nobody was asked. */
    @Value.Redacted
    public abstract Optional<PersonId> actionee();

    /** The last day by which it is to be done; empty when not said. */
    public abstract Optional<LocalDate> due();

    /** The day on which it was done; empty while it is not. */
    public abstract Optional<LocalDate> done();

    /** What it costs, zero or more; empty when not estimated. */
    public abstract Optional<Money> cost();

    @Value.Check
    void check() {
        if (cost().filter(money -> money.amount().signum() < 0).isPresent()) {
            throw new IllegalArgumentException("A response to a risk costs " + cost().get()
                    + ".\nMaybe write what it costs as a positive amount.");
        }
    }

    /**
     * Whether it should have been done before that day and was not.
     *
     * @param day the status date; what is due on the day itself is not late
     */
    public boolean isOverdueOn(LocalDate day) {
        return done().isEmpty() && due().filter(day::isAfter).isPresent();
    }

    RiskResponse knownOn(LocalDate day) {
        return done().filter(day::isBefore).isPresent()
                ? toBuilder().done(Optional.empty()).build()
                : this;
    }

    /**
     * A response that nobody planned yet.
     *
     * @param title what is done, in a sentence
     */
    public static RiskResponse of(String title) {
        return builder().title(title).build();
    }

    /** Starts a response; {@code title} is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link RiskResponse}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableRiskResponse.Builder {
        Builder() {}
    }
}
