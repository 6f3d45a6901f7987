package org.pmokit.core.earnedvalue;

/** Why a figure of performance cannot be calculated. */
public enum Undefined {
    /** One of the amounts that it is made of is not on record. */
    NOT_ON_RECORD("a figure that it needs is not on record"),
    /** Nothing was planned yet, so that there is nothing to compare with. */
    NOTHING_PLANNED("nothing was planned by then"),
    /** Nothing was earned yet. */
    NOTHING_EARNED("nothing was earned by then"),
    /** Nothing was spent yet. */
    NOTHING_SPENT("nothing was spent by then"),
    /** The budget at completion is zero. */
    NO_BUDGET("the budget at completion is zero"),
    /** Work is left and no money or time to do it with: no performance would be enough. */
    NOT_ACHIEVABLE("work is left, and nothing to do it with"),
    /** No work is left, so that nothing has to be achieved any more. */
    NOTHING_LEFT("no work is left");

    private final String words;

    Undefined(String words) {
        this.words = words;
    }

    /** The reason in words, to stand after "because". */
    public String reason() {
        return words;
    }
}
