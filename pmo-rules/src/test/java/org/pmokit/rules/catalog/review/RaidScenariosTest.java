package org.pmokit.rules.catalog.review;

import static org.pmokit.rules.catalog.review.Scenario.DAY;
import static org.pmokit.rules.catalog.review.Scenario.PAY;
import static org.pmokit.rules.catalog.review.Scenario.of;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pmokit.core.decision.Decision;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ActionId;
import org.pmokit.core.identifier.AssumptionId;
import org.pmokit.core.identifier.DecisionId;
import org.pmokit.core.identifier.DependencyId;
import org.pmokit.core.identifier.IssueId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.risk.Action;
import org.pmokit.core.risk.Assumption;
import org.pmokit.core.risk.AssumptionStatus;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.risk.RiskStatus;
import org.pmokit.rules.catalog.review.Scenario.Table;

class RaidScenariosTest extends ScenarioTest {

    @Override
    Stream<Table> tables() {
        return Stream.of(
                of("PMO-RSK-031")
                        .satisfied(occurred(), issue(i -> i.addDerivedFrom(R)))
                        .breached("risk:R", occurred())
                        .notApplicable(risk(r -> r)),
                of("PMO-RSK-032")
                        .satisfied(assumption(AssumptionStatus.FALSE), issue(i -> i.addDerivedFrom(A)))
                        .breached("assumption:A", assumption(AssumptionStatus.FALSE))
                        .notApplicable(assumption(AssumptionStatus.VALID)),
                of("PMO-RSK-033")
                        .satisfied(REC, missed(-1), issue(i -> i.addDerivedFrom(D)))
                        .breached("dependency:D", REC, missed(-1))
                        .notApplicable(REC, missed(0)),
                of("PMO-RSK-034")
                        .satisfied(occurred(), issue(i -> i.addDerivedFrom(R)))
                        .breached("issue:I", risk(r -> r), issue(i -> i.addDerivedFrom(R)))
                        .breached("issue:I", assumption(AssumptionStatus.VALID), issue(i -> i.addDerivedFrom(A)))
                        .notApplicable(issue(i -> i)),
                of("PMO-RSK-035")
                        .satisfied(risk(r -> r.decision(ONE)), decision(ONE, d -> d.addResolve(R)))
                        .breached(
                                "risk:R",
                                risk(r -> r.decision(ONE)),
                                decision(ONE, d -> d),
                                decision(TWO, d -> d.addResolve(R)))
                        .satisfied(
                                risk(r -> r.decision(ONE)),
                                decision(ONE, d -> d),
                                decision(TWO, d -> d.supersedes(ONE).addResolve(R)))
                        .notApplicable(risk(r -> r)),
                of("PMO-RSK-036")
                        .satisfied(occurred(), issue(i -> i.addDerivedFrom(R)))
                        .breached("risk:R", risk(r -> r.addDerivedFrom(I)), issue(i -> i.addDerivedFrom(R)))
                        .notApplicable(risk(r -> r), issue(i -> i)),
                of("PMO-RSK-037")
                        .satisfied(
                                risk(r -> r.raised(DAY)),
                                issue(i -> i.raised(DAY).addDerivedFrom(R)))
                        .breached(
                                "issue:I",
                                risk(r -> r.raised(DAY)),
                                issue(i -> i.raised(DAY.minusDays(1)).addDerivedFrom(R)))
                        .notApplicable(risk(r -> r.raised(DAY)), issue(i -> i.addDerivedFrom(R))),
                of("PMO-RSK-038")
                        .satisfied(issue(i -> i.closed(DAY)), action(a -> a.done(DAY)))
                        .breached("issue:I", issue(i -> i.closed(DAY)), action(a -> a))
                        .notApplicable(issue(i -> i), action(a -> a)));
    }

    private static final RiskId R = RiskId.of("R");
    private static final IssueId I = IssueId.of("I");
    private static final AssumptionId A = AssumptionId.of("A");
    private static final DependencyId D = DependencyId.of("D");
    private static final DecisionId ONE = DecisionId.of("ONE");
    private static final DecisionId TWO = DecisionId.of("TWO");
    private static final Project REC = Project.of(ProjectId.of("REC"), "Recruiting");

    private static Risk occurred() {
        return risk(r -> r.declaredStatus(RiskStatus.OCCURRED));
    }

    private static Risk risk(UnaryOperator<Risk.Builder> facts) {
        Risk.Builder risk = Risk.builder();
        return facts.apply(risk.id(R).component(PAY).title("supplier fails")).build();
    }

    private static Issue issue(UnaryOperator<Issue.Builder> facts) {
        Issue.Builder issue = Issue.builder();
        return facts.apply(issue.id(I).component(PAY).title("supplier failed")).build();
    }

    private static Assumption assumption(AssumptionStatus status) {
        return Assumption.builder()
                .id(A)
                .component(PAY)
                .title("the law stays")
                .status(status)
                .build();
    }

    private static Dependency missed(int days) {
        LocalDate needed = DAY.plusDays(days);
        return Dependency.of(REC.id(), PAY).toBuilder().id(D).neededBy(needed).build();
    }

    private static Decision decision(DecisionId id, UnaryOperator<Decision.Builder> facts) {
        Decision.Builder decision = Decision.builder();
        return facts.apply(decision.id(id).component(PAY).title("go on")).build();
    }

    private static Action action(UnaryOperator<Action.Builder> facts) {
        Action.Builder action = Action.builder();
        return facts.apply(action.id(ActionId.of("ACT"))
                        .component(PAY)
                        .title("call them")
                        .addDerivedFrom(I))
                .build();
    }
}
