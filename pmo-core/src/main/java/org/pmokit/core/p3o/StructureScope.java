package org.pmokit.core.p3o;

import static org.pmokit.core.p3o.StructureCheck.*;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.design.Charter;
import org.pmokit.core.design.ClosurePlan;
import org.pmokit.core.design.OfficeLifecycle;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.office.ControlStyle;
import org.pmokit.core.office.Mandate;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.OfficeForm;
import org.pmokit.core.office.OfficeType;
import org.pmokit.core.office.Permanence;
import org.pmokit.core.office.Service;
import org.pmokit.core.office.Standard;
import org.pmokit.core.review.ReviewOutcome;

/** What each check of a structure applies to. */
final class StructureScope {

    private final StructureReview review;
    private final P3oStructure structure;
    private final ReviewOutcome.Builder outcome = ReviewOutcome.asking(StructureCheck.values());

    StructureScope(StructureReview review) {
        this.review = review;
        this.structure = review.structure;
    }

    ReviewOutcome.Builder lookedAt() {
        places();
        services();
        powers();
        hubs();
        design();
        ends();
        return outcome;
    }

    private void offices(Predicate<Office> applies, StructureCheck... checks) {
        outcome.lookedAtAll(structure.offices().stream().filter(applies), checks);
    }

    private void portfolio(boolean applies, StructureCheck check) {
        outcome.lookedAt(applies ? List.of(review.portfolio.id()) : List.of(), check);
    }

    private void places() {
        offices(office -> office.level().isPresent() && !office.disciplines().isEmpty(), LEVEL_RUNS_OTHER_DISCIPLINE);
        offices(
                office -> office.level().isPresent() && office.type() != OfficeType.CENTRE_OF_EXCELLENCE,
                TYPE_AT_OTHER_LEVEL);
        offices(office -> true, NO_REPORTING_LINE, SERVICES_NOT_SAID);
        offices(StructureScope::reportsToOffice, SUPERIOR_GONE);
        offices(office -> office.type() == OfficeType.PROGRAMME_OFFICE, NOT_TO_OWNER);
        offices(office -> office.type() == OfficeType.ORGANISATION_PORTFOLIO_OFFICE, PORTFOLIO_OFFICE_UNDER_FUNCTION);
        offices(office -> office.form() == OfficeForm.VIRTUAL, VIRTUAL_WITHOUT_ROLES);
    }

    private static boolean reportsToOffice(Office office) {
        return office.reportingLines().stream().anyMatch(line -> line.to() instanceof OfficeId);
    }

    private void services() {
        boolean offered = structure.offices().stream()
                .anyMatch(office -> !office.services().isEmpty());
        offices(office -> !office.services().isEmpty(), ADMIN_ONLY, SERVICE_OF_OTHER_TYPE);
        offices(office -> !office.services().isEmpty() && !office.serves().isEmpty(), SERVICE_DUPLICATED);
        offices(office -> office.services().contains(Service.CRITICAL_CHALLENGE), CHALLENGE_WITHOUT_AUTHORITY);
        portfolio(offered, OUTCOME_SERVED_BY_NOBODY);
        portfolio(!review.settings.needed().isEmpty(), SERVICE_WITHOUT_PROVIDER);
        outcome.lookedAt(
                review.portfolio.all(Charter.class).stream()
                        .filter(charter -> !charter.services().isEmpty())
                        .map(Charter::office)
                        .filter(id -> structure.office(id).isPresent())
                        .toList(),
                SERVICE_WITHOUT_PROVIDER);
        if (!structure.offices().isEmpty()) {
            outcome.lookedAtAll(review.portfolio.objectives().stream(), OBJECTIVE_WITHOUT_OVERSEER);
        }
    }

    private void powers() {
        offices(Office::isAssuring, ASSURER_OPERATES);
        offices(office -> !office.assures().isEmpty(), ASSURES_ITS_OWN);
        offices(office -> !office.answersFor().isEmpty(), ANSWERS_FOR_DELIVERY);
        style(ControlStyle.SUPPORTIVE, SUPPORTIVE_COMMANDS);
        style(ControlStyle.CONTROLLING, CONTROLLING_WITHOUT_AUDIT);
        style(ControlStyle.DIRECTIVE, DIRECTIVE_WITHOUT_PROJECTS);
        offices(office -> office.control().isPresent(), STYLE_DIFFERS);
    }

    private void style(ControlStyle style, StructureCheck check) {
        offices(office -> office.control().filter(style::equals).isPresent(), check);
    }

    private void hubs() {
        Set<OfficeId> tops = new HashSet<>(structure.topHubs());
        portfolio(!tops.isEmpty(), SEVERAL_TOP_HUBS);
        if (!structure.hubs().isEmpty()) {
            offices(
                    office -> office.type() != OfficeType.CENTRE_OF_EXCELLENCE && !tops.contains(office.id()),
                    SPOKE_WITHOUT_HUB);
            offices(office -> !tops.contains(office.id()), SPOKE_WITH_SEVERAL_HUBS);
        }
        offices(
                office -> office.permanence() == Permanence.PERMANENT && reportsToOffice(office),
                TEMPORARY_ABOVE_PERMANENT);
        offices(office -> tops.contains(office.id()), HUB_WITHOUT_STANDARD);
        structure.hubs().stream()
                .filter(hub -> review.portfolio.about(hub, Standard.class).stream()
                        .anyMatch(standard -> standard.isReporting()
                                && standard.strength().isBinding()
                                && standard.isInForceOn(review.day)))
                .forEach(hub -> outcome.lookedAt(structure.below(hub), STANDARD_NOT_ADOPTED));
    }

    private void design() {
        offices(office -> office.permanence() == Permanence.PERMANENT, FACTOR_WITHOUT_DECISION, CHARTER_MISSING);
        offices(office -> charter(office).isPresent(), CHARTER_INCOMPLETE);
        offices(
                office -> charter(office)
                        .flatMap(agreed -> agreed.reviewDue(review.settings.reviewInterval()))
                        .or(() -> office.mandate().flatMap(Mandate::reviewBy))
                        .isPresent(),
                REVIEW_OVERDUE);
        offices(
                office -> !review.portfolio
                        .about(office.id(), OfficeLifecycle.class)
                        .isEmpty(),
                LIFE_ENDED);
        offices(
                office -> !office.services().isEmpty()
                        && !review.portfolio
                                .about(office.id(), OfficeLifecycle.class)
                                .isEmpty(),
                WORKS_BEFORE_SET_UP);
    }

    private Optional<Charter> charter(Office office) {
        return review.portfolio.about(office.id(), Charter.class).stream().findFirst();
    }

    private void ends() {
        Predicate<Office> temporary = office -> office.permanence() == Permanence.TEMPORARY;
        offices(temporary, TEMPORARY_WITHOUT_END, NO_CLOSURE_PLAN);
        offices(
                temporary.and(office -> office.period().lastDay().isPresent()
                        && served(office).anyMatch(each -> each.expectedFinish().isPresent())),
                ENDS_TOO_EARLY);
        offices(
                temporary.and(office ->
                        !review.portfolio.about(office.id(), ClosurePlan.class).isEmpty()),
                ARCHIVE_NOT_TO_PERMANENT);
        List<? extends ComponentRef> ended = review.portfolio.offices().stream()
                .filter(new OrphanChecks(review)::hasEnded)
                .map(Office::id)
                .toList();
        outcome.lookedAt(ended, ORPHAN_ITEMS);
    }

    private Stream<DeliveryComponent> served(Office office) {
        return office.serves().stream().flatMap(component -> review.portfolio.component(component).stream());
    }
}
