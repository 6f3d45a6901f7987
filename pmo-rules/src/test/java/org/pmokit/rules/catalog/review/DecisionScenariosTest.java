package org.pmokit.rules.catalog.review;

import static org.pmokit.rules.catalog.review.Scenario.DAY;
import static org.pmokit.rules.catalog.review.Scenario.PAY;
import static org.pmokit.rules.catalog.review.Scenario.of;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pmokit.core.decision.Decision;
import org.pmokit.core.identifier.DecisionId;
import org.pmokit.core.role.Role;
import org.pmokit.rules.catalog.review.Scenario.Table;

class DecisionScenariosTest extends ScenarioTest {

    @Override
    Stream<Table> tables() {
        return Stream.of(
                of("PMO-GOV-011")
                        .satisfied(decision(d -> d.rationale("it pays")))
                        .breached("decision:D", decision(d -> d))
                        .notApplicable(),
                of("PMO-GOV-012")
                        .satisfied(decision(d -> d.decidedAs(Role.EXECUTIVE)))
                        .breached("decision:D", decision(d -> d))
                        .notApplicable(),
                of("PMO-GOV-013")
                        .satisfied(decision(d -> d.decidedAs(Role.EXECUTIVE).authority(Role.EXECUTIVE)))
                        .breached(
                                "decision:D",
                                decision(d -> d.decidedAs(Role.PROJECT_MANAGER).authority(Role.EXECUTIVE)))
                        .notApplicable(decision(d -> d.decidedAs(Role.EXECUTIVE))),
                of("PMO-GOV-014")
                        .satisfied(decision(d -> d.addEvidence(PAY)))
                        .breached("decision:D", decision(d -> d))
                        .notApplicable(),
                of("PMO-GOV-015")
                        .satisfied(decision(d -> d.addOption("go on").addOption("do nothing")))
                        .breached("decision:D", decision(d -> d.addOption("go on")))
                        .notApplicable(),
                of("PMO-GOV-016")
                        .satisfied(named("E", d -> d.decidedOn(DAY)), later(0))
                        .breached("decision:D", named("E", d -> d.decidedOn(DAY)), later(-1))
                        .unknown("day of a decision", named("E", d -> d), later(0))
                        .notApplicable(decision(d -> d.decidedOn(DAY))));
    }

    private static Decision later(int days) {
        return decision(d -> d.decidedOn(DAY.plusDays(days)).supersedes(DecisionId.of("E")));
    }

    private static Decision decision(UnaryOperator<Decision.Builder> facts) {
        return named("D", facts);
    }

    private static Decision named(String id, UnaryOperator<Decision.Builder> facts) {
        Decision.Builder decision = Decision.builder();
        return facts.apply(decision.id(DecisionId.of(id)).component(PAY).title("go on"))
                .build();
    }
}
