package org.pmokit.core.date;

/**
 * How one span lies to another: the thirteen relations of Allen's interval algebra (J. F. Allen, Maintaining knowledge
 * about temporal intervals, CACM 26(11), 1983), on half-open, non-empty spans. Exactly one of them holds.
 */
public enum AllenRelation {
    /** Ends before the other starts, with days between. */
    BEFORE,
    /** Ends where the other starts; no day is shared. */
    MEETS,
    /** Starts first and ends inside the other. */
    OVERLAPS,
    /** Starts together and ends first. */
    STARTS,
    /** Lies inside the other and touches neither end. */
    DURING,
    /** Ends together and starts later. */
    FINISHES,
    /** The same days. */
    EQUALS,
    /** Inverse of {@link #FINISHES}. */
    FINISHED_BY,
    /** Inverse of {@link #DURING}. */
    CONTAINS,
    /** Inverse of {@link #STARTS}. */
    STARTED_BY,
    /** Inverse of {@link #OVERLAPS}. */
    OVERLAPPED_BY,
    /** Inverse of {@link #MEETS}. */
    MET_BY,
    /** Inverse of {@link #BEFORE}. */
    AFTER;

    /**
     * The relation of the first span to the second.
     *
     * @param one at least a day
     * @param other at least a day
     * @throws IllegalArgumentException if a span is empty
     */
    public static AllenRelation of(DateRange one, DateRange other) {
        if (one.days() == 0 || other.days() == 0) {
            throw new IllegalArgumentException("An empty span has no relation to another: " + one + " and " + other
                    + ".\nMaybe leave spans without a day out.");
        }
        if (one.end().compareTo(other.start()) <= 0) {
            return one.end().equals(other.start()) ? MEETS : BEFORE;
        }
        if (other.end().compareTo(one.start()) <= 0) {
            return other.end().equals(one.start()) ? MET_BY : AFTER;
        }
        return sharing(one.start().compareTo(other.start()), one.end().compareTo(other.end()));
    }

    /** The relation of the other span to this one. */
    public AllenRelation inverse() {
        return switch (this) {
            case EQUALS -> EQUALS;
            case BEFORE -> AFTER;
            case AFTER -> BEFORE;
            case MEETS -> MET_BY;
            case MET_BY -> MEETS;
            case OVERLAPS -> OVERLAPPED_BY;
            case OVERLAPPED_BY -> OVERLAPS;
            case STARTS -> STARTED_BY;
            case STARTED_BY -> STARTS;
            case DURING -> CONTAINS;
            case CONTAINS -> DURING;
            case FINISHES -> FINISHED_BY;
            case FINISHED_BY -> FINISHES;
        };
    }

    private static AllenRelation sharing(int starts, int ends) {
        if (starts == 0) {
            return ends == 0 ? EQUALS : ends < 0 ? STARTS : STARTED_BY;
        }
        if (ends == 0) {
            return starts > 0 ? FINISHES : FINISHED_BY;
        }
        if (starts < 0) {
            return ends < 0 ? OVERLAPS : CONTAINS;
        }
        return ends < 0 ? DURING : OVERLAPPED_BY;
    }
}
