package org.pmokit.rules.catalog.review;

import static org.pmokit.rules.catalog.review.Scenario.DAY;
import static org.pmokit.rules.catalog.review.Scenario.PAY;
import static org.pmokit.rules.catalog.review.Scenario.of;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pmokit.core.decision.Decision;
import org.pmokit.core.identifier.DecisionId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.risk.ResponseCategory;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.risk.RiskResponse;
import org.pmokit.core.risk.RiskStatus;
import org.pmokit.rules.catalog.review.Scenario.Table;

class RiskScenariosTest extends ScenarioTest {

    private static final DecisionId TAKEN = DecisionId.of("D");
    private static final Decision DECISION =
            Decision.builder().id(TAKEN).component(PAY).title("take it").build();

    @Override
    Stream<Table> tables() {
        return Stream.of(
                of("PMO-RSK-011")
                        .satisfied(risk(
                                r -> r.cause("one supplier").event("it fails").effect("late")))
                        .breached("risk:R", risk(r -> r.event("it fails").effect("late")))
                        .breached("risk:R", risk(r -> r.cause("one supplier").effect("late")))
                        .breached(
                                "risk:R",
                                risk(r -> r.cause("one supplier").event(" ").effect("late")))
                        .notApplicable(closed()),
                of("PMO-RSK-012")
                        .satisfied(rated(4, 5, 4, 5))
                        .breached("risk:R", rated(4, 4, 4, 5))
                        .notApplicable(risk(r -> r.probabilityLevel(level(4)).impactLevel(level(4))))
                        .notApplicable(closed()),
                of("PMO-RSK-013")
                        .satisfied(risk(r -> r.addResponse(due(0))))
                        .breached("risk:R", risk(r -> r.addResponse(due(-1))))
                        .satisfied(risk(r -> r.addResponse(
                                due(-1).toBuilder().done(DAY.minusDays(2)).build())))
                        .notApplicable(risk(r -> r.addResponse(RiskResponse.of("second supplier"))))
                        .notApplicable(closed()),
                of("PMO-RSK-014")
                        .satisfied(risk(r -> r.proximityDate(DAY)))
                        .breached("risk:R", risk(r -> r.proximityDate(DAY.minusDays(1))))
                        .notApplicable(risk(r -> r))
                        .notApplicable(closed()),
                of("PMO-RSK-015")
                        .satisfied(accepted(r -> r.probabilityLevel(level(3)).impactLevel(level(4))))
                        .breached(
                                "risk:R",
                                accepted(r -> r.probabilityLevel(level(3)).impactLevel(level(5))))
                        .satisfied(
                                accepted(r -> r.probabilityLevel(level(3))
                                        .impactLevel(level(5))
                                        .decision(TAKEN)),
                                DECISION)
                        .unknown("probability and impact of a risk", accepted(r -> r))
                        .satisfied(accepted(r -> r.decision(TAKEN)), DECISION)
                        .notApplicable(risk(r -> r.probabilityLevel(level(5)).impactLevel(level(5))))
                        .with("line", "15")
                        .satisfied(accepted(r -> r.probabilityLevel(level(3)).impactLevel(level(5)))),
                of("PMO-RSK-016")
                        .satisfied(risk(r -> r.reviewedOn(DAY.minusDays(30))))
                        .breached("risk:R", risk(r -> r.reviewedOn(DAY.minusDays(31))))
                        .breached("risk:R", risk(r -> r.raised(DAY.minusDays(31))))
                        .unknown("day on which a risk was raised or reviewed", risk(r -> r))
                        .notApplicable(closed())
                        .with("interval", "31")
                        .satisfied(risk(r -> r.reviewedOn(DAY.minusDays(31)))),
                of("PMO-RSK-017")
                        .satisfied(
                                risk(r -> r.addSecondaryRisk(RiskId.of("S"))),
                                second(r -> r.addDerivedFrom(RiskId.of("R"))))
                        .breached("risk:R", risk(r -> r.addSecondaryRisk(RiskId.of("S"))), second(r -> r))
                        .breached("risk:S", risk(r -> r), second(r -> r.addDerivedFrom(RiskId.of("R"))))
                        .notApplicable(risk(r -> r), second(r -> r)),
                of("PMO-RSK-018")
                        .satisfied(rated(1, 5, 1, 1))
                        .breached("risk:R", risk(r -> r.probabilityLevel(level(6))))
                        .breached("risk:R", risk(r -> r.residualImpactLevel(level(9))))
                        .notApplicable(risk(r -> r)));
    }

    private static Ratio level(int level) {
        return Ratio.of(level, 1).orElseThrow();
    }

    private static RiskResponse due(int days) {
        return RiskResponse.of("second supplier").toBuilder()
                .due(DAY.plusDays(days))
                .build();
    }

    private static Risk closed() {
        return risk(r -> r.declaredStatus(RiskStatus.CLOSED).reviewedOn(DAY.minusYears(1)));
    }

    private static Risk accepted(UnaryOperator<Risk.Builder> facts) {
        return risk(r -> facts.apply(r.addResponseCategory(ResponseCategory.ACCEPT)));
    }

    private static Risk rated(int probability, int impact, int probabilityAfter, int impactAfter) {
        return risk(r -> r.probabilityLevel(level(probability))
                .impactLevel(level(impact))
                .residualProbabilityLevel(level(probabilityAfter))
                .residualImpactLevel(level(impactAfter)));
    }

    private static Risk second(UnaryOperator<Risk.Builder> facts) {
        return named("S", facts);
    }

    private static Risk risk(UnaryOperator<Risk.Builder> facts) {
        return named("R", facts);
    }

    private static Risk named(String id, UnaryOperator<Risk.Builder> facts) {
        Risk.Builder risk = Risk.builder();
        return facts.apply(risk.id(RiskId.of(id)).component(PAY).title("supplier fails"))
                .build();
    }
}
