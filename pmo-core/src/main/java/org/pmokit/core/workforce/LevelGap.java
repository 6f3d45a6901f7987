package org.pmokit.core.workforce;

import java.time.LocalDate;
import java.util.Optional;
import org.pmokit.core.identifier.ComponentRef;

/**
 * A programme or project whose level of governance was not decided while it was being initiated.
 *
 * @param component which
 * @param initiationEnd the last day of its initiation
 * @param decidedOn when it was decided after all; empty when it was not
 */
public record LevelGap(ComponentRef component, LocalDate initiationEnd, Optional<LocalDate> decidedOn)
        implements Concern {

    @Override
    public String path() {
        return "governanceLevels[" + component.value() + "]";
    }

    @Override
    public String reason() {
        return "The level of governance of " + component.asText() + " was to be decided by " + initiationEnd
                + " and was " + decidedOn.map(day -> "decided on " + day).orElse("not decided") + ".";
    }
}
