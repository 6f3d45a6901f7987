package org.pmokit.core.alignment;

import java.time.LocalDate;
import java.util.List;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.office.Office;
import org.pmokit.core.strategy.Objective;

/**
 * Which offices watch over an objective: those that serve the portfolio or programme that pursues it.
 *
 * @param objective in force
 * @param offices in the order of the register; empty when nobody watches, or it is not said who pursues it
 */
public record ObjectiveOversight(ObjectiveId objective, List<OfficeId> offices) {

    /** Copies the offices. */
    public ObjectiveOversight {
        offices = List.copyOf(offices);
    }

    /**
     * The oversight of every objective in force, in the order of the register.
     *
     * @param portfolio asked
     * @param day decides which objectives are in force and which offices exist
     */
    public static List<ObjectiveOversight> in(Portfolio portfolio, LocalDate day) {
        return portfolio.objectives().stream()
                .filter(objective -> objective.isInForceOn(day))
                .map(objective -> new ObjectiveOversight(objective.id(), offices(portfolio, objective, day)))
                .toList();
    }

    private static List<OfficeId> offices(Portfolio portfolio, Objective objective, LocalDate day) {
        return objective.component().map(portfolio::officesServing).stream()
                .flatMap(List::stream)
                .filter(office -> office.existsOn(day))
                .map(Office::id)
                .toList();
    }

    /** Whether at least one office watches. */
    public boolean isWatched() {
        return !offices.isEmpty();
    }
}
