package org.pmokit.core.date;

import java.util.Locale;

/** A part of a financial year. */
public enum FiscalUnit {
    /** The whole of it. */
    YEAR(12, ""),
    /** One of two. */
    HALF(6, "H"),
    /** One of four. */
    QUARTER(3, "Q"),
    /** One of twelve, counted from the start of the year. */
    MONTH(1, "M");

    private final int months;
    private final String letter;

    FiscalUnit(int months, String letter) {
        this.months = months;
        this.letter = letter;
    }

    /** How long it is: 1 to 12. */
    public int months() {
        return months;
    }

    /** How many of them make a year: 1 to 12. */
    public int perYear() {
        return 12 / months;
    }

    /** The name used in files, such as {@code quarter}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The end of a label, such as {@code " Q2"}; empty for the year. */
    String suffix(int place) {
        if (letter.isEmpty()) {
            return "";
        }
        return " " + letter + (this == MONTH ? String.format(Locale.ROOT, "%02d", place + 1) : place + 1);
    }
}
