package org.pmokit.core.strategy;

import java.util.Locale;

/** The scales on which the strength of a contribution is stated. */
public enum StrengthScale {
    /** From 0, nothing, to 5, decisive. */
    ZERO_TO_5(0, 5),
    /** From -2, works against it, over 0, nothing, to 5, decisive. */
    MINUS_2_TO_5(-2, 5);

    private final int lowest;
    private final int highest;

    StrengthScale(int lowest, int highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    /** The weakest strength. */
    public int lowest() {
        return lowest;
    }

    /** The greatest strength. */
    public int highest() {
        return highest;
    }

    /** The name used in files, such as {@code zero-to-5}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void require(int strength) {
        if (strength < lowest || strength > highest) {
            throw new IllegalArgumentException("A strength of " + strength + " is not on the scale from " + lowest
                    + " to " + highest + ".\nMaybe state the other scale, or a strength that is on it.");
        }
    }
}
