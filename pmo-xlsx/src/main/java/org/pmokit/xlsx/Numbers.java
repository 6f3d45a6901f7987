package org.pmokit.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers in the parts of a workbook. */
final class Numbers {

    /** A spreadsheet shows and keeps 15 digits; what binary arithmetic adds behind them was never meant. */
    static final int DIGITS = 15;

    private static final MathContext MEANT = new MathContext(DIGITS, RoundingMode.HALF_EVEN);
    private static final int LONGEST = 40;
    private static final int MOST_ZEROS = 300;

    private Numbers() {}

    /** A whole number from 0 up; -1 for whatever is none. */
    static int whole(String text) {
        int value = 0;
        for (int place = 0; place < text.length(); place++) {
            int digit = text.charAt(place) - '0';
            if (digit < 0 || digit > 9 || value > (Integer.MAX_VALUE - digit) / 10) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return text.isEmpty() ? -1 : value;
    }

    /** The number that is meant: {@code 0.30000000000000004} is 0.3. Empty for whatever is none. */
    static Optional<BigDecimal> meant(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text.strip()).round(MEANT);
            boolean bounded = number.signum() == 0 || Math.abs((long) number.scale()) <= MOST_ZEROS + DIGITS;
            return bounded
                    ? Optional.of(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros())
                    : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** Written out, with at least so many decimals. */
    static String plain(BigDecimal number, int decimals) {
        return number.scale() < decimals ? number.setScale(decimals).toPlainString() : number.toPlainString();
    }
}
