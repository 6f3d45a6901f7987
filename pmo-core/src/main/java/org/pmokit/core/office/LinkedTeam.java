package org.pmokit.core.office;

import java.util.Optional;
import org.pmokit.core.identifier.UnitId;

/**
 * A function that a separate but connected team supplies, so that the office can keep to its own task.
 *
 * @param function such as {@code finance} or {@code secretariat}
 * @param title the team's name; empty when not known
 * @param unit the unit it belongs to; empty when not said
 */
public record LinkedTeam(String function, Optional<String> title, Optional<UnitId> unit) {

    /**
     * A team that is known by its function.
     *
     * @param function such as {@code finance}
     */
    public static LinkedTeam of(String function) {
        return new LinkedTeam(function, Optional.empty(), Optional.empty());
    }
}
