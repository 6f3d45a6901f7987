package org.pmokit.core.schedule;

/**
 * A rule about the date of an activity. Two tools call different rules by the same initials: Microsoft Project's MSO is
 * {@link #MUST_START_ON}, which overrides logic, while Primavera's CS_MSO is {@link #START_ON}, which does not.
 */
public enum ConstraintType {
    /** No date is imposed. */
    AS_SOON_AS_POSSIBLE("asap"),
    /** As late as the successors allow. */
    AS_LATE_AS_POSSIBLE("alap"),
    /** It starts on or after the date. */
    START_NO_EARLIER_THAN("snet"),
    /** It starts on or before the date. */
    START_NO_LATER_THAN("snlt"),
    /** It finishes on or after the date. */
    FINISH_NO_EARLIER_THAN("fnet"),
    /** It finishes on or before the date. */
    FINISH_NO_LATER_THAN("fnlt"),
    /** It starts on the date, whatever the logic says. */
    MUST_START_ON("mso"),
    /** It finishes on the date, whatever the logic says. */
    MUST_FINISH_ON("mfo"),
    /** It is wanted to start on the date: no earlier, and late dates are held to it; logic may push it later. */
    START_ON("so"),
    /** It is wanted to finish on the date: no earlier, and late dates are held to it; logic may push it later. */
    FINISH_ON("fo");

    private final String code;

    ConstraintType(String code) {
        this.code = code;
    }

    /** The name used in files. */
    public String code() {
        return code;
    }

    /** Whether it makes no sense without a date. */
    public boolean needsDate() {
        return this != AS_SOON_AS_POSSIBLE && this != AS_LATE_AS_POSSIBLE;
    }

    /** Whether it overrides logic under any reading. */
    public boolean isMandatory() {
        return this == MUST_START_ON || this == MUST_FINISH_ON;
    }
}
