package org.pmokit.rules;

/** Whether a finding counts towards status. */
public enum Standing {
    /** It counts, as far as its family does. */
    COUNTING,
    /** Its rule is new, and people are given time. */
    IN_GRACE,
    /** Somebody accepted it until a day. */
    WAIVED,
    /** It was there when the house began to check. */
    FROZEN;

    /** The name used in files, such as {@code in-grace}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
