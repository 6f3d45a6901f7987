package org.pmokit.core.p3o;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.office.Office;
import org.pmokit.core.strategy.Objective;

/** Whether somebody keeps each objective in view. */
final class OversightChecks {

    private final StructureReview review;

    OversightChecks(StructureReview review) {
        this.review = review;
    }

    void run() {
        if (review.structure.offices().isEmpty()) {
            return;
        }
        for (Objective objective : review.portfolio.objectives()) {
            if (!isOverseen(objective)) {
                review.add(
                        StructureCheck.OBJECTIVE_WITHOUT_OVERSEER,
                        Optional.of(objective.id()),
                        objective.path(),
                        List.of(objective.id().value()),
                        "No office keeps the objective \"" + objective.id().value() + "\" in view.",
                        "let an office oversee it, or serve whoever pursues it.");
            }
        }
    }

    /** It, or a larger one that it is part of; resolved objectives do not lead back to themselves. */
    private boolean isOverseen(Objective objective) {
        if (review.structure.offices().stream().anyMatch(office -> oversees(office, objective))) {
            return true;
        }
        Optional<ObjectiveId> parent = objective.parent();
        return parent.flatMap(id -> review.portfolio.entry(id))
                .map(Objective.class::cast)
                .filter(this::isOverseen)
                .isPresent();
    }

    private static boolean oversees(Office office, Objective objective) {
        Stream<ComponentRef> pursuing = Stream.concat(objective.component().stream(), objective.lead().stream());
        return office.oversees().contains(objective.id())
                || pursuing.anyMatch(component ->
                        office.serves().contains(component) || office.assures().contains(component));
    }
}
