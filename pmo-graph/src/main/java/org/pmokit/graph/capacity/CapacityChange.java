package org.pmokit.graph.capacity;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * What a removal or a move changes, subject by subject; those for whom nothing changes are left out.
 *
 * @param subjects in their order
 */
public record CapacityChange(List<SubjectChange> subjects) {

    /** Copies the subjects. */
    public CapacityChange {
        subjects = List.copyOf(subjects);
    }

    /** How much less is asked of all of them, in units times working days; negative when it is more. */
    public BigDecimal freed() {
        return sum(SubjectChange::freed);
    }

    /** How much less is asked of all of them in excess, in units times working days; negative when it is more. */
    public BigDecimal relieved() {
        return sum(SubjectChange::relieved);
    }

    /** Those of whom too much was asked and no longer is. */
    public List<Subject> cured() {
        return subjects.stream()
                .filter(each -> each.before().overDays() > 0 && each.after().overDays() == 0)
                .map(SubjectChange::subject)
                .toList();
    }

    /** Those of whom too much is asked now and was not before. */
    public List<Subject> newlyOver() {
        return subjects.stream()
                .filter(each -> each.before().overDays() == 0 && each.after().overDays() > 0)
                .map(SubjectChange::subject)
                .toList();
    }

    private BigDecimal sum(Function<SubjectChange, BigDecimal> amount) {
        return Tally.rounded(subjects.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
