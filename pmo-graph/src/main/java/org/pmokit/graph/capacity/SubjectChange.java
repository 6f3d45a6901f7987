package org.pmokit.graph.capacity;

import java.math.BigDecimal;

/**
 * One subject before and after.
 *
 * @param before as it was
 * @param after as it is
 */
public record SubjectChange(LoadSummary before, LoadSummary after) {

    /** Who. */
    public Subject subject() {
        return after.subject();
    }

    /** How much less is asked, in units times working days; negative when it is more. */
    public BigDecimal freed() {
        return Tally.rounded(before.demand().subtract(after.demand()));
    }

    /** How much less is asked in excess, in units times working days; negative when it is more. */
    public BigDecimal relieved() {
        return Tally.rounded(before.excess().subtract(after.excess()));
    }

    /** One sentence with the numbers. */
    public String describe() {
        return subject().key() + ": demand " + before.demand().toPlainString() + " -> "
                + after.demand().toPlainString() + ", too many "
                + before.excess().toPlainString() + " -> "
                + after.excess().toPlainString() + " unit-days, "
                + before.level().code() + " -> "
                + after.level().code();
    }
}
