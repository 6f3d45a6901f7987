package org.pmokit.rules.catalog.review;

import static org.pmokit.rules.catalog.review.Scenario.DAY;
import static org.pmokit.rules.catalog.review.Scenario.PAY;
import static org.pmokit.rules.catalog.review.Scenario.of;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pmokit.core.benefit.Benefit;
import org.pmokit.core.benefit.BenefitKind;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.BenefitId;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.StrategyChangeId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.strategy.Contribution;
import org.pmokit.core.strategy.Objective;
import org.pmokit.core.strategy.PerformanceMeasure;
import org.pmokit.core.strategy.StrategyChange;
import org.pmokit.core.strategy.StrategyChangeKind;
import org.pmokit.core.strategy.StrategyNotice;
import org.pmokit.rules.Samples;
import org.pmokit.rules.catalog.review.Scenario.Table;

class AlignmentScenariosTest extends ScenarioTest {

    @Override
    Stream<Table> tables() {
        return Stream.of(
                of("PMO-STR-001")
                        .satisfied(objective(ONE, o -> o), serving(ONE))
                        .breached("project:REC", objective(ONE, o -> o), serving(ONE), Project.of(REC, "Recruiting"))
                        .unknown("objective that a component works towards", objective(ONE, o -> o))
                        .notApplicable(Project.of(PAY, "Payroll").toBuilder()
                                .actualFinish(DAY.minusDays(1))
                                .build()),
                of("PMO-STR-002")
                        .given(
                                weighing(ONE, "0.5"),
                                weighing(TWO, "0.5"),
                                Contribution.of(PAY, ONE, 5),
                                Contribution.of(REC, TWO, 5))
                        .satisfied(worth(PAY, 100), worth(REC, 100))
                        .breached("objective:ONE objective:TWO", worth(PAY, 100), worth(REC, 300))
                        .notApplicable(Project.of(PAY, "Payroll"), Project.of(REC, "Recruiting"))
                        .with("deviation", "0.25")
                        .satisfied(worth(PAY, 100), worth(REC, 300)),
                of("PMO-STR-003")
                        .satisfied(objective(ONE, o -> o), serving(ONE))
                        .breached("project:PAY", objective(ONE, o -> o.withdrawn(DAY.minusDays(1))), serving(ONE))
                        .notApplicable(objective(ONE, o -> o)),
                of("PMO-STR-004")
                        .satisfied(objective(ONE, o -> o), Contribution.of(PAY, ONE, 3))
                        .breached("project:PAY", objective(ONE, o -> o), Contribution.of(PAY, ONE, -1))
                        .notApplicable(objective(ONE, o -> o)),
                of("PMO-STR-005")
                        .satisfied(objective(ONE, o -> o), measure(m -> m), benefit())
                        .breached("objective:ONE", objective(ONE, o -> o), measure(m -> m))
                        .notApplicable(objective(ONE, o -> o)),
                of("PMO-STR-006")
                        .satisfied(
                                objective(ONE, o -> o),
                                objective(TWO, o -> o),
                                shown(ONE, "survey"),
                                shown(TWO, "study"))
                        .breached(
                                "project:PAY",
                                objective(ONE, o -> o),
                                objective(TWO, o -> o),
                                shown(ONE, "survey"),
                                shown(TWO, "survey"))
                        .notApplicable(objective(ONE, o -> o), Contribution.of(PAY, ONE, 3)),
                changed("PMO-STR-021", StrategyChangeKind.TARGET_CHANGED)
                        .satisfied(serving(ONE), told(n -> n.sent(DAY.minusDays(59))))
                        .breached("project:PAY", serving(ONE), told(n -> n.sent(DAY.minusDays(30))))
                        .breached("project:PAY", serving(ONE))
                        .notApplicable(Project.of(PAY, "Payroll")),
                changed("PMO-STR-022", StrategyChangeKind.WITHDRAWN)
                        .satisfied(serving(ONE), gated(n -> n.decided(DAY.minusDays(10))))
                        .breached("project:PAY", serving(ONE), gated(n -> n))
                        .notApplicable(serving(ONE), told(n -> n.sent(DAY.minusDays(59)))),
                changed("PMO-STR-023", StrategyChangeKind.TARGET_CHANGED)
                        .satisfied(serving(ONE), held(Role.PROJECT_MANAGER), held(Role.EXECUTIVE))
                        .breached("project:PAY", serving(ONE), held(Role.PROJECT_MANAGER))
                        .breached("project:PAY", serving(ONE))
                        .notApplicable(Project.of(PAY, "Payroll")));
    }

    private static final ObjectiveId ONE = ObjectiveId.of("ONE");
    private static final ObjectiveId TWO = ObjectiveId.of("TWO");
    private static final ProjectId REC = ProjectId.of("REC");
    private static final StrategyChangeId CHANGE = StrategyChangeId.of("SC");

    /** A change of the objective sixty days ago. */
    private static Table changed(String rule, StrategyChangeKind kind) {
        StrategyChange change = StrategyChange.builder()
                .id(CHANGE)
                .objective(ONE)
                .kind(kind)
                .on(DAY.minusDays(60))
                .build();
        return of(rule).given(objective(ONE, o -> o), change);
    }

    private static StrategyNotice told(UnaryOperator<StrategyNotice.Builder> facts) {
        StrategyNotice.Builder notice = StrategyNotice.builder();
        return facts.apply(notice.change(CHANGE)
                        .recipient(PAY)
                        .role(Role.PROJECT_MANAGER)
                        .addComponent(PAY)
                        .due(DAY.minusDays(53)))
                .build();
    }

    private static StrategyNotice gated(UnaryOperator<StrategyNotice.Builder> facts) {
        return told(n -> facts.apply(n.sent(DAY.minusDays(59)).decideBy(DAY.minusDays(9))));
    }

    private static RoleAssignment held(Role role) {
        return RoleAssignment.of(PAY, role, PersonId.of("a.na"));
    }

    private static Objective weighing(ObjectiveId id, String weight) {
        return objective(id, o -> o.weight(Ratio.of(weight)));
    }

    private static Objective objective(ObjectiveId id, UnaryOperator<Objective.Builder> facts) {
        Objective.Builder objective = Objective.builder();
        return facts.apply(objective.id(id).title("faster pay")).build();
    }

    private static Project serving(ObjectiveId objective) {
        return Project.of(PAY, "Payroll").toBuilder().addObjective(objective).build();
    }

    private static Project worth(ProjectId id, long budget) {
        return Project.of(id, id.value()).toBuilder()
                .finance(Samples.money(budget, budget))
                .build();
    }

    private static Contribution shown(ObjectiveId objective, String evidence) {
        return Contribution.of(PAY, objective, 3).toBuilder().evidence(evidence).build();
    }

    private static PerformanceMeasure measure(UnaryOperator<PerformanceMeasure.Builder> facts) {
        PerformanceMeasure.Builder measure = PerformanceMeasure.builder();
        return facts.apply(measure.objective(ONE).name("days to pay")).build();
    }

    private static Benefit benefit() {
        return Benefit.builder()
                .id(BenefitId.of("B"))
                .title("faster pay")
                .kind(BenefitKind.QUANTITATIVE)
                .addObjective(ONE)
                .build();
    }
}
