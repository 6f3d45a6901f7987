package org.pmokit.rules.catalog.review;

import static org.pmokit.rules.catalog.review.Scenario.DAY;
import static org.pmokit.rules.catalog.review.Scenario.PAY;
import static org.pmokit.rules.catalog.review.Scenario.of;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.identifier.GateId;
import org.pmokit.core.identifier.GateReviewId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.stage.CriterionFinding;
import org.pmokit.core.stage.CriterionResult;
import org.pmokit.core.stage.Gate;
import org.pmokit.core.stage.GateCondition;
import org.pmokit.core.stage.GateCriterion;
import org.pmokit.core.stage.GateDecision;
import org.pmokit.core.stage.GateReview;
import org.pmokit.rules.catalog.review.Scenario.Table;

class GateScenariosTest extends ScenarioTest {

    @Override
    Stream<Table> tables() {
        return Stream.of(
                of("PMO-GOV-031")
                        .satisfied(gate(1), review(r -> r.addCondition(condition(Optional.of(DAY)))))
                        .breached("gate-review:R", gate(1), review(r -> r.addCondition(condition(Optional.empty()))))
                        .breached(
                                "gate-review:R",
                                gate(1),
                                review(r -> r.addCondition(condition(Optional.of(DAY.minusDays(1))))))
                        .breached(
                                "gate-review:R",
                                gate(1),
                                review(r -> r.addCondition(new GateCondition(
                                        "1", "agree", Optional.empty(), Optional.of(DAY), Optional.empty()))))
                        .notApplicable(gate(1), review(r -> r)),
                of("PMO-GOV-032")
                        .satisfied(gate(1), MANAGER, review(r -> r.addReviewer(PersonId.of("out.sider"))))
                        .breached("gate-review:R", gate(1), MANAGER, review(r -> r))
                        .breached("gate-review:R", gate(1), MANAGER, review(r -> r.addReviewer(ANA)))
                        .unknown("who does the work that was reviewed", gate(1), review(r -> r.addReviewer(ANA)))
                        .notApplicable(gate(1), MANAGER),
                of("PMO-GOV-033")
                        .satisfied(gate(1), gate(2), held(1, -9), held(2, -8))
                        .breached("gate:G2", gate(1), gate(2), held(1, -8), held(2, -9))
                        .breached("gate:G2", gate(1), gate(2), held(2, -9))
                        .notApplicable(gate(1), gate(2)),
                of("PMO-GOV-034")
                        .satisfied(
                                asking(),
                                review(r -> r.addFinding(
                                        new CriterionFinding("CASE", CriterionResult.MET, Optional.empty()))))
                        .breached("gate-review:R", asking(), review(r -> r))
                        .notApplicable(gate(1), review(r -> r)),
                of("PMO-GOV-035")
                        .satisfied(
                                gate(1),
                                review(r -> r.decision(GateDecision.STOP).portfolioToldOn(DAY)))
                        .breached("gate-review:R", gate(1), review(r -> r.decision(GateDecision.STOP)))
                        .notApplicable(gate(1), review(r -> r.decision(GateDecision.PROCEED))),
                of("PMO-GOV-036")
                        .satisfied(
                                gate(1),
                                rated(DeliveryConfidence.RED, 7),
                                review("S", 1, r -> r.follows(GateReviewId.of("R"))))
                        .breached("gate-review:R", gate(1), rated(DeliveryConfidence.AMBER_RED, 7))
                        .notApplicable(gate(1), rated(DeliveryConfidence.AMBER, 7))
                        .notApplicable(gate(1), rated(DeliveryConfidence.RED, 6))
                        .with("months", "8")
                        .notApplicable(gate(1), rated(DeliveryConfidence.RED, 7)));
    }

    private static final PersonId ANA = PersonId.of("a.na");
    private static final RoleAssignment MANAGER = RoleAssignment.of(PAY, Role.PROJECT_MANAGER, ANA);

    private static GateCondition condition(Optional<java.time.LocalDate> due) {
        return new GateCondition("1", "agree the budget", Optional.of(PAY), due, Optional.empty());
    }

    private static Gate gate(int number) {
        return Gate.builder()
                .id(GateId.of("G" + number))
                .component(PAY)
                .number(number)
                .title("gate")
                .build();
    }

    private static Gate asking() {
        return gate(1).toBuilder()
                .addCriteria(new GateCriterion("CASE", "the case still holds"))
                .build();
    }

    private static GateReview held(int gate, int days) {
        return review("R" + gate, gate, r -> r.heldOn(DAY.plusDays(days)).decision(GateDecision.PROCEED));
    }

    private static GateReview rated(DeliveryConfidence rating, int monthsAgo) {
        return review(r -> r.heldOn(DAY.minusMonths(monthsAgo)).rating(rating));
    }

    private static GateReview review(UnaryOperator<GateReview.Builder> facts) {
        return review("R", 1, facts);
    }

    private static GateReview review(String id, int gate, UnaryOperator<GateReview.Builder> facts) {
        GateReview.Builder review = GateReview.builder();
        return facts.apply(review.id(GateReviewId.of(id))
                        .gate(GateId.of("G" + gate))
                        .heldOn(DAY.minusDays(10)))
                .build();
    }
}
