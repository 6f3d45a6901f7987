package org.pmokit.core.governance;

import java.util.Locale;

/** The three lines of defence: who watches over work, from near to far. Source: general assurance practice. */
public enum DefenceLine {
    /** First: whoever delivers also controls. */
    DELIVERY_MANAGEMENT(1),
    /** Second: functions of assurance that are not in the line of delivery. */
    ASSURANCE_FUNCTION(2),
    /** Third: internal audit, which reports to the top. */
    INTERNAL_AUDIT(3);

    private final int number;

    DefenceLine(int number) {
        this.number = number;
    }

    /** From 1, the nearest to the work, to 3. */
    public int number() {
        return number;
    }

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
