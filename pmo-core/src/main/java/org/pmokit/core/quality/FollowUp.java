package org.pmokit.core.quality;

import java.time.LocalDate;
import java.util.Optional;
import org.pmokit.core.identifier.ComponentRef;

/**
 * Something to do after a quality activity.
 *
 * @param code unique in its activity
 * @param text what has to be done
 * @param owner the unit, team or office that does it; empty when nobody does
 * @param due the last day; empty when none was set
 * @param done the day it was done; empty while it is not
 */
public record FollowUp(
        String code, String text, Optional<ComponentRef> owner, Optional<LocalDate> due, Optional<LocalDate> done) {

    /**
     * Whether it was not done by that day.
     *
     * @param day of the question
     */
    public boolean isOpenOn(LocalDate day) {
        return done.filter(finished -> !finished.isAfter(day)).isEmpty();
    }

    FollowUp knownOn(LocalDate day) {
        return done.filter(day::isBefore).isEmpty() ? this : new FollowUp(code, text, owner, due, Optional.empty());
    }
}
