package org.pmokit.core.p3o;

import static org.pmokit.core.p3o.StructureReview.joined;
import static org.pmokit.core.p3o.StructureReview.named;
import static org.pmokit.core.p3o.StructureReview.texts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.design.Charter;
import org.pmokit.core.design.CharterPart;
import org.pmokit.core.design.OfficeLifecycle;
import org.pmokit.core.design.OfficeState;
import org.pmokit.core.design.TailoringDecision;
import org.pmokit.core.design.TailoringFactor;
import org.pmokit.core.office.Mandate;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.Permanence;

/** Whether an office was thought through, and still is. */
final class DesignChecks {

    private final StructureReview review;
    private final Office office;
    private final Optional<Charter> charter;

    DesignChecks(StructureReview review, Office office) {
        this.review = review;
        this.office = office;
        this.charter =
                review.portfolio.about(office.id(), Charter.class).stream().findFirst();
    }

    void run() {
        if (office.permanence() == Permanence.PERMANENT) {
            tailoring();
            if (charter.isEmpty()) {
                add(
                        StructureCheck.CHARTER_MISSING,
                        "charter",
                        List.of(),
                        "has no charter.",
                        "write one of a page: purpose, authority, services, customers, review date.");
            }
        }
        charter.ifPresent(this::parts);
        overdue();
        life();
        setUp();
    }

    private void tailoring() {
        Set<TailoringFactor> open =
                TailoringFactor.coreWithout(review.portfolio.about(office.id(), TailoringDecision.class));
        if (!open.isEmpty()) {
            List<String> codes = texts(open, TailoringFactor::code);
            add(
                    StructureCheck.FACTOR_WITHOUT_DECISION,
                    "tailoringDecisions",
                    codes,
                    "was shaped without a decision on " + joined(codes) + ".",
                    "record for each what was found and what follows, even if nothing does.");
        }
    }

    private void parts(Charter agreed) {
        Set<CharterPart> missing = agreed.missingParts();
        if (!missing.isEmpty()) {
            List<String> codes = texts(missing, CharterPart::code);
            add(
                    StructureCheck.CHARTER_INCOMPLETE,
                    "charter",
                    codes,
                    "has a charter that does not say: " + joined(codes) + ".",
                    "complete it at the next review.");
        }
    }

    private void overdue() {
        charter.flatMap(agreed -> agreed.reviewDue(review.settings.reviewInterval()))
                .or(() -> office.mandate().flatMap(Mandate::reviewBy))
                .filter(review.day::isAfter)
                .ifPresent(due -> add(
                        StructureCheck.REVIEW_OVERDUE,
                        "charter",
                        List.of(due.toString()),
                        "was to be reviewed by " + due + ".",
                        "review it now; an office that stands still loses those it serves."));
    }

    private void life() {
        boolean closed = review.portfolio.about(office.id(), OfficeLifecycle.class).stream()
                .anyMatch(lived -> lived.stateOn(review.day) == OfficeState.CLOSED);
        if (closed) {
            add(
                    StructureCheck.LIFE_ENDED,
                    "period",
                    List.of(OfficeState.CLOSED.code()),
                    "was closed and is still there.",
                    "end its period on the day it was closed.");
        }
    }

    private void setUp() {
        Optional<OfficeLifecycle> life = review.portfolio.about(office.id(), OfficeLifecycle.class).stream()
                .findFirst();
        life.filter(lived -> !office.services().isEmpty() && !hasBegun(lived.knownOn(review.day)))
                .map(lived -> lived.stateOn(review.day).code())
                .ifPresent(state -> add(
                        StructureCheck.WORKS_BEFORE_SET_UP,
                        "services",
                        List.of(state),
                        "serves, and is only " + state + ".",
                        "take the steps that were left out, or let it serve later."));
    }

    /** Once it has served it may be set up anew without a pause. */
    private static boolean hasBegun(OfficeLifecycle life) {
        return life.steps().stream()
                .anyMatch(step -> step.to() == OfficeState.OPERATING || step.to() == OfficeState.CLOSED);
    }

    private void add(StructureCheck check, String attribute, List<String> values, String what, String advice) {
        review.add(check, office, attribute, values, named(office) + " " + what, advice);
    }
}
