package org.pmokit.core.p3o;

import static org.pmokit.core.p3o.StructureReview.joined;
import static org.pmokit.core.p3o.StructureReview.named;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pmokit.core.design.ClosurePlan;
import org.pmokit.core.design.OfficeLifecycle;
import org.pmokit.core.design.OfficeState;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.Permanence;
import org.pmokit.core.register.RegisterEntry;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Risk;

/** Whether somebody took over what temporary offices left open when they ended. */
final class OrphanChecks {

    private static final Set<ComponentKind> LEFT =
            Set.of(ComponentKind.RISK, ComponentKind.ISSUE, ComponentKind.LESSON, ComponentKind.BENEFIT);

    private final StructureReview review;

    OrphanChecks(StructureReview review) {
        this.review = review;
    }

    void run() {
        review.portfolio.offices().stream().filter(this::hasEnded).forEach(this::look);
    }

    boolean hasEnded(Office office) {
        boolean over = office.period().lastDay().filter(review.day::isAfter).isPresent();
        boolean closed = review.portfolio.about(office.id(), OfficeLifecycle.class).stream()
                .anyMatch(life -> life.stateOn(review.day) == OfficeState.CLOSED);
        return office.permanence() == Permanence.TEMPORARY && (over || closed);
    }

    private void look(Office office) {
        Set<ComponentRef> taken = new HashSet<>();
        review.portfolio.about(office.id(), ClosurePlan.class).forEach(plan -> taken.addAll(plan.handedOver()));
        List<String> orphans = Stream.concat(Stream.of(office.id()), office.serves().stream())
                .filter(component -> !isServedByOthers(component, office))
                .flatMap(component -> review.portfolio.about(component, RegisterEntry.class).stream())
                .filter(entry -> LEFT.contains(entry.ref().kind()) && isOpen(entry) && !taken.contains(entry.ref()))
                .map(entry -> entry.ref().asText())
                .distinct()
                .toList();
        if (!orphans.isEmpty()) {
            review.add(
                    StructureCheck.ORPHAN_ITEMS,
                    office,
                    "closurePlan.handedOver",
                    orphans,
                    named(office) + " has ended and left " + orphans.size() + " to nobody: " + joined(orphans) + ".",
                    "close them, or hand them to an office that goes on and record it in the closure plan.");
        }
    }

    private boolean isServedByOthers(ComponentRef component, Office ended) {
        return review.structure.serving(component).stream()
                .anyMatch(other -> !other.id().equals(ended.id()));
    }

    /** A risk or issue until it is closed; a lesson or benefit always needs somebody who keeps it. */
    private static boolean isOpen(RegisterEntry entry) {
        if (entry instanceof Risk risk) {
            return risk.isOpen();
        }
        return !(entry instanceof Issue issue) || issue.isOpen();
    }
}
