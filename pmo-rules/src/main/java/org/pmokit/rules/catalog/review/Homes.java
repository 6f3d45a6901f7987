package org.pmokit.rules.catalog.review;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.register.RegisterEntry;

/** To whom an entry of a register belongs: the nearest programme, project or office that it is about, else the portfolio. */
record Homes(Portfolio portfolio) {

    ComponentRef of(ComponentRef reference) {
        Set<ComponentRef> seen = new HashSet<>();
        Optional<ComponentRef> at = Optional.of(reference);
        while (at.isPresent() && seen.add(at.get())) {
            if (isJudged(at.get())) {
                return at.get();
            }
            at = above(at.get());
        }
        return portfolio.id();
    }

    private boolean isJudged(ComponentRef reference) {
        return switch (reference.kind()) {
            case PROGRAMME, PROJECT, OFFICE -> portfolio.entry(reference).isPresent();
            default -> false;
        };
    }

    private Optional<ComponentRef> above(ComponentRef reference) {
        return reference instanceof MilestoneId milestone
                ? portfolio.owner(milestone).map(DeliveryComponent::ref)
                : portfolio.entry(reference).flatMap(RegisterEntry::about);
    }
}
