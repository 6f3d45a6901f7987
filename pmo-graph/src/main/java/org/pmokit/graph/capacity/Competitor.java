package org.pmokit.graph.capacity;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.pmokit.core.identifier.ComponentRef;

/**
 * What asks for the same people at the same time.
 *
 * @param component the other project, programme, office or unit
 * @param subjects for whom they compete, in their order
 * @param excess of the over-allocations in which both have a part, in units times working days
 */
public record Competitor(ComponentRef component, List<Subject> subjects, BigDecimal excess) {

    /** Copies the subjects. */
    public Competitor {
        subjects = List.copyOf(subjects);
    }

    /** One sentence with the numbers. */
    public String describe() {
        return component.value() + " competes for "
                + subjects.stream().map(Subject::key).collect(Collectors.joining(", ")) + " ("
                + excess.toPlainString() + " unit-days too many)";
    }
}
