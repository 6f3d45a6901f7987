package org.pmokit.core.stakeholder;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** How often a message is repeated. */
public enum Recurrence {
    /** Not repeated. */
    ONCE(0, 0),
    /** Every day. */
    DAILY(1, 0),
    /** Every seven days. */
    WEEKLY(7, 0),
    /** Every fourteen days. */
    FORTNIGHTLY(14, 0),
    /** Every calendar month. */
    MONTHLY(0, 1),
    /** Every three calendar months. */
    QUARTERLY(0, 3),
    /** Every twelve calendar months. */
    YEARLY(0, 12);

    private final int days;
    private final int months;

    Recurrence(int days, int months) {
        this.days = days;
        this.months = months;
    }

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The day of the next message; empty for {@link Recurrence#ONCE}.
     *
     * @param last day of the last one
     */
    public Optional<LocalDate> after(LocalDate last) {
        return this == ONCE
                ? Optional.empty()
                : Optional.of(last.plusMonths(months).plusDays(days));
    }
}
