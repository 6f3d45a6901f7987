package org.pmokit.core.maturity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The five levels of maturity, lowest first. Source: published outlines of P3M3. */
public enum MaturityLevel {
    /** 1: the kinds of work are recognised, and run informally. */
    AWARENESS(1),
    /** 2: each piece of work follows a minimum of its own; little is alike. */
    REPEATABLE(2),
    /** 3: one set of processes under central control, which may be tailored. */
    DEFINED(3),
    /** 4: measured, so that performance and capacity can be foretold. */
    MANAGED(4),
    /** 5: improved all the time, before trouble shows. */
    OPTIMISED(5);

    private final int number;

    MaturityLevel(int number) {
        this.number = number;
    }

    /** The name used in files, such as {@code repeatable}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** From 1 to 5. */
    public int number() {
        return number;
    }

    /**
     * The level of that number.
     *
     * @param number 1 to 5
     * @throws IllegalArgumentException for any other number
     */
    public static MaturityLevel of(int number) {
        return Arrays.stream(values())
                .filter(each -> each.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no maturity level " + number + ".\nMaybe use a level from 1 to 5."));
    }

    /**
     * The level that somebody has who meets everything asked at those levels: a level counts only when every level
     * below it is met too. Empty when not even the first is met.
     *
     * @param met levels of which every attribute is met
     */
    public static Optional<MaturityLevel> reachedBy(Set<MaturityLevel> met) {
        return Arrays.stream(values()).takeWhile(met::contains).reduce((lower, higher) -> higher);
    }
}
