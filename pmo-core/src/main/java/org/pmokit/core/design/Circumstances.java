package org.pmokit.core.design;

import java.util.Optional;
import org.immutables.value.Value;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;

/**
 * What is known about an organisation before an office is designed. Whatever is empty is not known, and widens the
 * recommendation instead of being taken for good news.
 */
@Value.Immutable
public abstract class Circumstances {

    Circumstances() {}

    /** How many projects run side by side, zero or more. */
    public abstract Optional<Integer> projects();

    /** How many programmes run side by side, zero or more. */
    public abstract Optional<Integer> programmes();

    /** How many divisions run change of their own, zero or more. */
    public abstract Optional<Integer> divisions();

    /** How much is at risk. */
    public abstract Optional<Grade> risk();

    /** How closely regulators and other outsiders look. */
    public abstract Optional<Grade> regulation();

    /** The share of work that is delivered in an agile way, 0 to 1. */
    public abstract Optional<Ratio> agileShare();

    /** How much of what teams commit to they deliver: 1 is all of it. */
    public abstract Optional<Ratio> predictability();

    /** How content those are who receive what is delivered, 0 to 1. */
    public abstract Optional<Ratio> satisfaction();

    /** How much goes wrong after delivery. */
    public abstract Optional<Grade> escapedDefects();

    /** What an office would be worth a year. */
    public abstract Optional<Money> annualBenefit();

    /** What an office would cost a year. */
    public abstract Optional<Money> annualCost();

    @Value.Check
    void check() {
        checkCount("projects", projects());
        checkCount("programmes", programmes());
        checkCount("divisions", divisions());
    }

    private static void checkCount(String what, Optional<Integer> count) {
        if (count.filter(number -> number < 0).isPresent()) {
            throw new IllegalArgumentException(
                    "There cannot be " + count.get() + " " + what + ".\nMaybe leave out what is not known.");
        }
    }

    /**
     * What to set up, how closely to accompany the work, and why.
     *
     * @param thresholds such as {@link DesignThresholds#HOUSE_DEFAULT}
     */
    public Recommendation recommend(DesignThresholds thresholds) {
        return new Advice(this, thresholds).recommendation();
    }

    /** Starts circumstances of which nothing is known yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds {@link Circumstances}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableCircumstances.Builder {
        Builder() {}
    }
}
