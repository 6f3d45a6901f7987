package org.pmokit.rules.rule;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How far a house may move a threshold: which way is stricter, and between which bounds a value makes sense.
 *
 * @param stricter which way is stricter
 * @param least no value below it makes sense; empty when any does
 * @param most no value above it makes sense; empty when any does
 */
public record Leeway(Stricter stricter, Optional<BigDecimal> least, Optional<BigDecimal> most) {

    /** Which way a threshold is stricter. */
    public enum Stricter {
        /** Fewer days late, a smaller overrun. */
        WHEN_SMALLER,
        /** More owners, a higher index. */
        WHEN_GREATER,
        /** It says what is meant, and no value asks for more than another. */
        NEITHER;

        /** The name used in files, such as {@code when-smaller}. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** Checks the bounds. */
    public Leeway {
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            throw new IllegalArgumentException(
                    "No value lies between " + least.get() + " and " + most.get() + ".\nMaybe swap the bounds.");
        }
    }

    /**
     * What a threshold has unless its rule says otherwise: stricter when smaller; not below zero; a share not above one, so
     * that somebody who means 5 % and writes 5 is told.
     *
     * @param unit of the threshold
     */
    public static Leeway of(MeasureUnit unit) {
        Optional<BigDecimal> most = unit == MeasureUnit.RATIO ? Optional.of(BigDecimal.ONE) : Optional.empty();
        return new Leeway(Stricter.WHEN_SMALLER, Optional.of(BigDecimal.ZERO), most);
    }

    /**
     * Whether a value makes sense.
     *
     * @param value in the unit of the threshold
     */
    public boolean allows(BigDecimal value) {
        return least.filter(bound -> value.compareTo(bound) < 0).isEmpty()
                && most.filter(bound -> value.compareTo(bound) > 0).isEmpty();
    }

    /**
     * Whether one value asks for less than another.
     *
     * @param value that may be weaker
     * @param than the other
     */
    public boolean isWeaker(BigDecimal value, BigDecimal than) {
        return switch (stricter) {
            case WHEN_SMALLER -> value.compareTo(than) > 0;
            case WHEN_GREATER -> value.compareTo(than) < 0;
            case NEITHER -> value.compareTo(than) != 0;
        };
    }

    /** The bounds in words: {@code at least 0}, {@code from 0 to 1}, or {@code any value}. */
    public String shown() {
        if (least.isPresent() && most.isPresent()) {
            return "from " + least.get().toPlainString() + " to " + most.get().toPlainString();
        }
        return least.map(bound -> "at least " + bound.toPlainString())
                .or(() -> most.map(bound -> "at most " + bound.toPlainString()))
                .orElse("any value");
    }
}
