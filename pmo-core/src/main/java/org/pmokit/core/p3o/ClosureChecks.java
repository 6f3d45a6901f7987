package org.pmokit.core.p3o;

import static org.pmokit.core.p3o.StructureReview.named;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.design.ClosurePlan;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.Permanence;

/** Whether a temporary office knows its end. */
final class ClosureChecks {

    private final StructureReview review;
    private final Office office;

    ClosureChecks(StructureReview review, Office office) {
        this.review = review;
        this.office = office;
    }

    void run() {
        if (office.permanence() != Permanence.TEMPORARY) {
            return;
        }
        Optional<ClosurePlan> plan =
                review.portfolio.about(office.id(), ClosurePlan.class).stream().findFirst();
        plan.ifPresentOrElse(
                this::archive,
                () -> add(
                        StructureCheck.NO_CLOSURE_PLAN,
                        "closurePlan",
                        List.of(),
                        "has no plan for its end.",
                        "say what ends it and which permanent office takes its archive."));
        end(plan);
    }

    private void end(Optional<ClosurePlan> plan) {
        Optional<LocalDate> last = office.period().lastDay();
        Optional<LocalDate> served = office.serves().stream()
                .flatMap(component -> review.portfolio.component(component).stream())
                .flatMap(component -> component.expectedFinish().stream())
                .reduce((one, other) -> other.isAfter(one) ? other : one);
        if (last.isEmpty() && served.isEmpty() && plan.isEmpty()) {
            add(
                    StructureCheck.TEMPORARY_WITHOUT_END,
                    "period",
                    List.of(),
                    "is temporary and has no end.",
                    "say its last day, or what ends it.");
        }
        if (last.isPresent() && served.filter(last.get()::isBefore).isPresent()) {
            add(
                    StructureCheck.ENDS_TOO_EARLY,
                    "period",
                    List.of(last.get().toString(), served.get().toString()),
                    "ends on " + last.get() + ", before what it serves is expected to finish on " + served.get() + ".",
                    "let it last, or say who supports the rest.");
        }
    }

    private void archive(ClosurePlan plan) {
        Optional<OfficeId> keeper = plan.archiveTo();
        boolean permanent = keeper.flatMap(review.portfolio::office)
                .filter(held -> held.permanence() == Permanence.PERMANENT)
                .isPresent();
        if (!permanent) {
            add(
                    StructureCheck.ARCHIVE_NOT_TO_PERMANENT,
                    "closurePlan",
                    keeper.map(OfficeId::value).stream().toList(),
                    "leaves its archive to "
                            + keeper.map(id -> "\"" + id.value() + "\", which is temporary")
                                    .orElse("nobody") + ".",
                    "name a permanent office.");
        }
    }

    private void add(StructureCheck check, String attribute, List<String> values, String what, String advice) {
        review.add(check, office, attribute, values, named(office) + " " + what, advice);
    }
}
