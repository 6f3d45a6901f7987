package org.pmokit.core.money;

import java.util.Optional;

/**
 * In the prices of which time an amount is told: as paid at the time (nominal), or in the prices of one base year (real).
 *
 * @param baseYear the year in which the base year starts; empty for nominal amounts
 */
public record PriceBasis(Optional<Integer> baseYear) {

    /** As paid at the time. */
    public static final PriceBasis NOMINAL = new PriceBasis(Optional.empty());

    private static final String REAL = "real-";

    /**
     * In the prices of a year.
     *
     * @param baseYear the year, or the year in which the financial year starts
     */
    public static PriceBasis real(int baseYear) {
        return new PriceBasis(Optional.of(baseYear));
    }

    /**
     * The basis of that code.
     *
     * @param code {@code nominal} or such as {@code real-2024}
     * @throws IllegalArgumentException if it has another form
     */
    public static PriceBasis of(String code) {
        if (code.equals(NOMINAL.code())) {
            return NOMINAL;
        }
        if (!code.matches("real-\\d{4}")) {
            throw new IllegalArgumentException(
                    "There is no price basis \"" + code.substring(0, Math.min(60, code.length()))
                            + "\".\nMaybe write nominal, or real-2024 for the prices of 2024.");
        }
        return real(Integer.parseInt(code.substring(REAL.length())));
    }

    /** The name used in files: {@code nominal} or such as {@code real-2024}. */
    public String code() {
        return baseYear.map(year -> REAL + year).orElse("nominal");
    }

    /** The code. */
    @Override
    public String toString() {
        return code();
    }
}
