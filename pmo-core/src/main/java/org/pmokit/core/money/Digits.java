package org.pmokit.core.money;

import java.math.BigDecimal;

/** The form that every decimal shares: no zeros at the end, no exponent, and not more digits than anybody needs. */
final class Digits {

    private static final int MOST = 30;

    private Digits() {}

    static BigDecimal plain(String what, BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        long before = (long) value.precision() - value.scale();
        BigDecimal stripped = before > MOST ? value : value.stripTrailingZeros();
        if (before > MOST || stripped.scale() > MOST) {
            throw new IllegalArgumentException(what + " has more than " + MOST
                    + " digits before or after the decimal point.\nMaybe check the unit.");
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static BigDecimal parse(String what, String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException notDecimal) {
            throw new IllegalArgumentException(
                    what + " is a decimal number, not \"" + text.substring(0, Math.min(60, text.length()))
                            + "\".\nMaybe write it like 1234.50, without separators, blanks or signs of currency.",
                    notDecimal);
        }
    }
}
