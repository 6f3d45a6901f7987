package org.pmokit.core.governance;

/**
 * What is decided. Open: the constants are the usual ones, {@link #of} makes others.
 *
 * @param code lower-case words joined by hyphens
 */
public record DecisionKind(String code) implements Comparable<DecisionKind> {

    /** Let a programme or project start. */
    public static final DecisionKind START = new DecisionKind("start");
    /** Agree terms of reference. */
    public static final DecisionKind APPROVE_TERMS_OF_REFERENCE = new DecisionKind("approve-terms-of-reference");
    /** Agree a business case. */
    public static final DecisionKind APPROVE_BUSINESS_CASE = new DecisionKind("approve-business-case");
    /** Agree a plan or a new baseline. */
    public static final DecisionKind APPROVE_PLAN = new DecisionKind("approve-plan");
    /** Let the next stage begin. */
    public static final DecisionKind AUTHORISE_STAGE = new DecisionKind("authorise-stage");
    /** Agree a change to what was agreed. */
    public static final DecisionKind APPROVE_CHANGE = new DecisionKind("approve-change");
    /** Decide what happens when a forecast leaves its tolerance. */
    public static final DecisionKind DECIDE_EXCEPTION = new DecisionKind("decide-exception");
    /** Spend money. */
    public static final DecisionKind SPEND = new DecisionKind("spend");
    /** Spend money that was set aside. */
    public static final DecisionKind RELEASE_CONTINGENCY = new DecisionKind("release-contingency");
    /** Accept a risk as it is. */
    public static final DecisionKind ACCEPT_RISK = new DecisionKind("accept-risk");
    /** End a programme or project early. */
    public static final DecisionKind STOP = new DecisionKind("stop");
    /** End a programme or project that is done. */
    public static final DecisionKind CLOSE = new DecisionKind("close");

    /** Checks the form. */
    public DecisionKind {
        if (!code.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("A kind of decision is lower-case words joined by hyphens, not \""
                    + code.substring(0, Math.min(60, code.length())) + "\".\nMaybe write it like \"approve-change\".");
        }
    }

    /**
     * A kind of that code.
     *
     * @param code lower-case words joined by hyphens
     */
    public static DecisionKind of(String code) {
        return new DecisionKind(code);
    }

    /** The code with blanks for hyphens. */
    public String title() {
        return code.replace('-', ' ');
    }

    @Override
    public int compareTo(DecisionKind other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
