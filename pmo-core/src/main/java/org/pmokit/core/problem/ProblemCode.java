package org.pmokit.core.problem;

/**
 * The stable name of a kind of problem, such as {@code unknown-reference}. Codes are never reworded; messages may be.
 *
 * @param value lower-case words joined by hyphens
 */
public record ProblemCode(String value) implements Comparable<ProblemCode> {

    /** Something names a component that is not there. */
    public static final ProblemCode UNKNOWN_REFERENCE = new ProblemCode("unknown-reference");
    /** Two components share one id. */
    public static final ProblemCode DUPLICATE_ID = new ProblemCode("duplicate-id");
    /** A component is claimed by two parents. */
    public static final ProblemCode TWO_PARENTS = new ProblemCode("two-parents");
    /** A hierarchy leads back to itself. */
    public static final ProblemCode HIERARCHY_CYCLE = new ProblemCode("hierarchy-cycle");
    /** A milestone belongs to another component than the one that holds it, or is planned outside its dates. */
    public static final ProblemCode MILESTONE_OUTSIDE_PROJECT = new ProblemCode("milestone-outside-project");
    /** Money in more than one currency. */
    public static final ProblemCode MIXED_CURRENCIES = new ProblemCode("mixed-currencies");
    /** Money cannot be converted because a rate or a level of prices is not known. */
    public static final ProblemCode MISSING_RATE = new ProblemCode("missing-rate");
    /** An office that names nobody it serves. */
    public static final ProblemCode OFFICE_SERVES_NOTHING = new ProblemCode("office-serves-nothing");
    /** A component that depends on itself or is said to overlap itself. */
    public static final ProblemCode SELF_REFERENCE = new ProblemCode("self-reference");
    /** Something names a component of a kind that makes no sense there, such as a risk that receives a dependency. */
    public static final ProblemCode WRONG_KIND = new ProblemCode("wrong-kind");
    /** A value that is not of the expected form. */
    public static final ProblemCode MALFORMED_VALUE = new ProblemCode("malformed-value");
    /** A required value is absent. */
    public static final ProblemCode MISSING_VALUE = new ProblemCode("missing-value");
    /** A field or column that is not known. */
    public static final ProblemCode UNKNOWN_FIELD = new ProblemCode("unknown-field");
    /** A file or document that cannot be read at all. */
    public static final ProblemCode UNREADABLE = new ProblemCode("unreadable");
    /** An input larger, deeper or longer than the reader accepts. */
    public static final ProblemCode LIMIT_EXCEEDED = new ProblemCode("limit-exceeded");
    /** Reading or writing that was stopped by whoever listened to its progress. */
    public static final ProblemCode CANCELLED = new ProblemCode("cancelled");
    /** Something of a foreign file that has no place in the model and was left out. */
    public static final ProblemCode NOT_IMPORTED = new ProblemCode("not-imported");
    /** Something of a foreign file that was taken for what is nearest to it. */
    public static final ProblemCode TAKEN_OTHERWISE = new ProblemCode("taken-otherwise");
    /** A format that is recognised and not read. */
    public static final ProblemCode UNSUPPORTED_FORMAT = new ProblemCode("unsupported-format");
    /** A bare id that fits more than one component. */
    public static final ProblemCode AMBIGUOUS_REFERENCE = new ProblemCode("ambiguous-reference");
    /** Activities of a schedule that wait for each other. */
    public static final ProblemCode SCHEDULE_CYCLE = new ProblemCode("schedule-cycle");
    /** Working time below zero where there can be none. */
    public static final ProblemCode NEGATIVE_DURATION = new ProblemCode("negative-duration");
    /** A task of a schedule without a duration. */
    public static final ProblemCode MISSING_DURATION = new ProblemCode("missing-duration");
    /** An imposed date without the date. */
    public static final ProblemCode CONSTRAINT_WITHOUT_DATE = new ProblemCode("constraint-without-date");
    /** Dates or durations that leave the years that a calendar can be laid out over. */
    public static final ProblemCode OUTSIDE_HORIZON = new ProblemCode("outside-horizon");
    /** Minimum and maximum lags of a schedule that contradict each other. */
    public static final ProblemCode INFEASIBLE_MAXIMUM_LAG = new ProblemCode("infeasible-maximum-lag");
    /** A link of a kind that its end cannot have, such as one from the start of a summary. */
    public static final ProblemCode UNSUPPORTED_LINK = new ProblemCode("unsupported-link");

    /** Checks the form. */
    public ProblemCode {
        if (!value.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("A problem code is lower-case words joined by hyphens, not \""
                    + value.substring(0, Math.min(60, value.length()))
                    + "\".\nMaybe write it like \"unknown-reference\".");
        }
    }

    /**
     * A code of one's own.
     *
     * @param value lower-case words joined by hyphens
     */
    public static ProblemCode of(String value) {
        return new ProblemCode(value);
    }

    @Override
    public int compareTo(ProblemCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
