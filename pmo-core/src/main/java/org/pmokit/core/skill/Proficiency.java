package org.pmokit.core.skill;

import java.util.Arrays;
import java.util.Locale;

/** How good somebody is at a skill, from 0 to 5. The words are a house default; the numbers are what counts. */
public enum Proficiency {
    /** 0: nothing, or nobody looked. */
    NONE(0),
    /** 1: has heard of it. */
    AWARE(1),
    /** 2: does it with help. */
    ASSISTED(2),
    /** 3: does it alone. */
    CAPABLE(3),
    /** 4: does it well, and where it is hard. */
    STRONG(4),
    /** 5: teaches it. */
    EXPERT(5);

    private final int number;

    Proficiency(int number) {
        this.number = number;
    }

    /** The name used in files, such as {@code capable}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** From 0 to 5. */
    public int number() {
        return number;
    }

    /**
     * The proficiency of that number.
     *
     * @param number 0 to 5
     * @throws IllegalArgumentException for any other number
     */
    public static Proficiency of(int number) {
        return Arrays.stream(values())
                .filter(each -> each.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no proficiency " + number + ".\nMaybe use a number from 0 to 5."));
    }

    /**
     * Whether it is that good or better.
     *
     * @param needed any
     */
    public boolean isAtLeast(Proficiency needed) {
        return compareTo(needed) >= 0;
    }
}
