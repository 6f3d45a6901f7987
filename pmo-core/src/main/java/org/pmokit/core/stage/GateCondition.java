package org.pmokit.core.stage;

import java.time.LocalDate;
import java.util.Optional;
import org.pmokit.core.identifier.ComponentRef;

/**
 * Something to settle after a gate was passed.
 *
 * @param code unique in its review
 * @param text what has to be done
 * @param owner the unit, board, office or team that does it; empty when nobody does
 * @param due the last day; empty when none was set
 * @param done the day it was settled; empty while it is not
 */
public record GateCondition(
        String code, String text, Optional<ComponentRef> owner, Optional<LocalDate> due, Optional<LocalDate> done) {

    /**
     * Whether it should have been settled by then and is not.
     *
     * @param day of the question
     */
    public boolean isOverdueOn(LocalDate day) {
        return due.filter(day::isAfter).isPresent()
                && done.filter(settled -> !settled.isAfter(day)).isEmpty();
    }

    GateCondition knownOn(LocalDate day) {
        return done.filter(day::isBefore).isEmpty()
                ? this
                : new GateCondition(code, text, owner, due, Optional.empty());
    }
}
