package org.pmokit.rules.catalog.review;

import static org.pmokit.rules.catalog.review.Scenario.DAY;
import static org.pmokit.rules.catalog.review.Scenario.PAY;
import static org.pmokit.rules.catalog.review.Scenario.of;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pmokit.core.agile.Commitment;
import org.pmokit.core.agile.Impediment;
import org.pmokit.core.agile.Iteration;
import org.pmokit.core.agile.IterationObjective;
import org.pmokit.core.agile.Team;
import org.pmokit.core.agile.TeamImprovement;
import org.pmokit.core.agile.TeamReview;
import org.pmokit.core.agile.WorkItem;
import org.pmokit.core.agile.WorkItemType;
import org.pmokit.core.identifier.ImpedimentId;
import org.pmokit.core.identifier.IterationId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.TeamId;
import org.pmokit.core.identifier.WorkItemId;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.rules.catalog.review.Scenario.Table;

class TeamScenariosTest extends ScenarioTest {

    @Override
    Stream<Table> tables() {
        return Stream.of(
                of("PMO-AGI-001")
                        .satisfied(team(t -> t.addDefinitionOfDone("tested")))
                        .breached("team:T", team(t -> t))
                        .notApplicable(),
                of("PMO-AGI-002")
                        .satisfied(team(t -> t.wipLimit(2)), started("A", 3), started("B", 3))
                        .breached("team:T", team(t -> t.wipLimit(1)), started("A", 3), started("B", 3))
                        .notApplicable(team(t -> t), started("A", 3)),
                of("PMO-AGI-003")
                        .satisfied(team(t -> t), done("OLD", 4), started("A", 4))
                        .breached("work-item:A", team(t -> t), done("OLD", 4), started("A", 5))
                        .unknown("cycle times of a team", team(t -> t), started("A", 5))
                        .notApplicable(team(t -> t), done("OLD", 4)),
                of("PMO-AGI-004")
                        .satisfied(team(t -> t), points(1, 7), points(2, 13))
                        .breached("team:T", team(t -> t), points(1, 10), points(2, 30))
                        .notApplicable(team(t -> t))
                        .with("variation", "0.9")
                        .satisfied(team(t -> t), points(1, 10), points(2, 30)),
                of("PMO-AGI-005")
                        .satisfied(team(t -> t), improvement(60))
                        .breached("team:T", team(t -> t), improvement(61))
                        .notApplicable(team(t -> t))
                        .with("age", "61")
                        .satisfied(team(t -> t), improvement(61)),
                of("PMO-AGI-006")
                        .satisfied(team(t -> t), impediment(10))
                        .breached("impediment:I", team(t -> t), impediment(11))
                        .notApplicable(team(t -> t))
                        .with("age", "11")
                        .satisfied(team(t -> t), impediment(11)),
                of("PMO-AGI-007")
                        .satisfied(
                                team(t -> t), held(Role.SCRUM_MASTER, "a.na"), held(TeamReview.PRODUCT_OWNER, "b.en"))
                        .breached(
                                "team:T",
                                team(t -> t),
                                held(Role.SCRUM_MASTER, "a.na"),
                                held(TeamReview.PRODUCT_OWNER, "a.na"))
                        .unknown(
                                "Scrum master and product owner of a team",
                                team(t -> t),
                                held(Role.SCRUM_MASTER, "a.na"))
                        .notApplicable(),
                of("PMO-AGI-008")
                        .satisfied(team(t -> t), iteration(1, i -> i.goal("pay on time")))
                        .breached("iteration:S1", team(t -> t), iteration(1, i -> i))
                        .notApplicable(team(t -> t)),
                of("PMO-AGI-009")
                        .satisfied(team(t -> t), done("A", 4))
                        .breached("team:T", team(t -> t), started("A", 4))
                        .notApplicable(),
                of("PMO-AGI-010")
                        .satisfied(team(t -> t), judged(1, 11), judged(2, 8), judged(3, 11))
                        .breached("iteration:S1", team(t -> t), judged(1, 11), judged(2, 7), judged(3, 11))
                        .notApplicable(team(t -> t), judged(1, 11), judged(2, 7))
                        .with("most", "1.2")
                        .satisfied(team(t -> t), judged(1, 11), judged(2, 7), judged(3, 11))
                        .with("least", "0.7")
                        .satisfied(team(t -> t), judged(1, 11), judged(2, 7), judged(3, 11))
                        .with("iterations", "4")
                        .notApplicable(team(t -> t), judged(1, 11), judged(2, 7), judged(3, 11)));
    }

    private static final TeamId T = TeamId.of("T");

    private static Team team(UnaryOperator<Team.Builder> facts) {
        Team.Builder team = Team.builder();
        return facts.apply(team.id(T).component(PAY)).build();
    }

    private static WorkItem.Builder item(String id) {
        WorkItem.Builder item = WorkItem.builder();
        return item.id(WorkItemId.of(id)).type(WorkItemType.STORY).team(T);
    }

    private static WorkItem started(String id, int daysAgo) {
        return item(id).started(DAY.minusDays(daysAgo)).build();
    }

    private static WorkItem done(String id, int days) {
        return item(id).started(DAY.minusDays(days + 9L)).done(DAY.minusDays(9)).build();
    }

    /** The first is the oldest of three. */
    private static Iteration iteration(int number, UnaryOperator<Iteration.Builder> facts) {
        Iteration.Builder iteration = Iteration.builder();
        return facts.apply(iteration
                        .id(IterationId.of("S" + number))
                        .team(T)
                        .start(DAY.minusDays(28 - number * 7L))
                        .finish(DAY.minusDays(22 - number * 7L)))
                .build();
    }

    private static Iteration points(int number, long points) {
        return iteration(number, i -> i.completedPoints(BigDecimal.valueOf(points)));
    }

    private static Iteration judged(int number, long actual) {
        return iteration(
                number, i -> i.addObjective(IterationObjective.of("faster", Commitment.COMMITTED, 10, actual)));
    }

    private static TeamImprovement improvement(int daysAgo) {
        return TeamImprovement.builder()
                .team(T)
                .title("smaller stories")
                .agreed(DAY.minusDays(daysAgo))
                .build();
    }

    private static Impediment impediment(int daysAgo) {
        return Impediment.builder()
                .id(ImpedimentId.of("I"))
                .team(T)
                .title("no test data")
                .raised(DAY.minusDays(daysAgo))
                .build();
    }

    private static RoleAssignment held(Role role, String person) {
        return RoleAssignment.of(T, role, PersonId.of(person));
    }
}
