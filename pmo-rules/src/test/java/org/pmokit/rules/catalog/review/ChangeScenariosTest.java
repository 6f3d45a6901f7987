package org.pmokit.rules.catalog.review;

import static org.pmokit.rules.catalog.review.Scenario.DAY;
import static org.pmokit.rules.catalog.review.Scenario.PAY;
import static org.pmokit.rules.catalog.review.Scenario.of;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pmokit.core.change.ChangeAuthority;
import org.pmokit.core.change.ChangeDecision;
import org.pmokit.core.change.ChangeImpact;
import org.pmokit.core.change.ChangeRequest;
import org.pmokit.core.change.IssueType;
import org.pmokit.core.decision.Decision;
import org.pmokit.core.identifier.ChangeId;
import org.pmokit.core.identifier.DecisionId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.money.Money;
import org.pmokit.core.role.Role;
import org.pmokit.core.tolerance.ManagementLevel;
import org.pmokit.rules.catalog.review.Scenario.Table;

class ChangeScenariosTest extends ScenarioTest {

    @Override
    Stream<Table> tables() {
        return Stream.of(
                of("PMO-CHG-001")
                        .satisfied(approved(c -> c.implementedOn(DAY)))
                        .breached("change:C", approved(c -> c.implementedOn(DAY.minusDays(15))))
                        .breached("change:C", change(c -> c.implementedOn(DAY)))
                        .unknown(
                                "day on which a change was approved",
                                change(c -> c.decision(ChangeDecision.APPROVE).implementedOn(DAY)))
                        .notApplicable(approved(c -> c)),
                of("PMO-CHG-002")
                        .satisfied(
                                approved(c -> c.decidedAt(ManagementLevel.BOARD).severity(ManagementLevel.BOARD)))
                        .breached(
                                "change:C",
                                approved(c -> c.decidedAt(ManagementLevel.PROJECT_MANAGER)
                                        .severity(ManagementLevel.BOARD)))
                        .breached("change:C", approved(c -> c.raisedBy(ANA).decidedBy(ANA)))
                        .breached("change:C", approved(c -> c.decidedAs(Role.TEAM_MANAGER)), authority(a -> a))
                        .breached(
                                "change:C",
                                approved(c -> c.decidedAs(Role.PROJECT_MANAGER).addImpact(cost(101))),
                                authority(a -> a.perChange(gbp(100))))
                        .satisfied(
                                approved(c -> c.decidedAs(Role.PROJECT_MANAGER).addImpact(cost(100))),
                                authority(a -> a.perChange(gbp(100))))
                        .unknown("who approved a change", approved(c -> c))
                        .notApplicable(change(c -> c)),
                of("PMO-CHG-003")
                        .satisfied(spent(100), authority(a -> a.budget(gbp(100))))
                        .breached("project:PAY", spent(101), authority(a -> a.budget(gbp(100))))
                        .unknown(
                                "cost of an approved change",
                                approved(c -> c.decidedAs(Role.PROJECT_MANAGER)),
                                authority(a -> a.budget(gbp(100))))
                        .notApplicable(spent(100), authority(a -> a)),
                of("PMO-CHG-004")
                        .satisfied(approved(c -> c))
                        .satisfied(approved(c -> c.decidedOn(DAY.minusDays(15)).baselineUpdatedOn(DAY)))
                        .breached("change:C", approved(c -> c.decidedOn(DAY.minusDays(15))))
                        .unknown("day on which a change was approved", change(c -> c.decision(ChangeDecision.APPROVE)))
                        .notApplicable(change(c -> c.decision(ChangeDecision.REJECT)))
                        .with("update", "15")
                        .satisfied(approved(c -> c.decidedOn(DAY.minusDays(15)))),
                of("PMO-CHG-005")
                        .satisfied(approved(c -> c.addAffected(PAY).addInformed(PAY)))
                        .breached("change:C", approved(c -> c.addAffected(PAY)))
                        .notApplicable(approved(c -> c))
                        .notApplicable(change(c -> c.addAffected(PAY))),
                of("PMO-CHG-006")
                        .satisfied(change(c -> c.raised(DAY.minusDays(30))))
                        .breached("change:C", change(c -> c.raised(DAY.minusDays(31))))
                        .unknown("day on which a change was raised", change(c -> c))
                        .notApplicable(approved(c -> c.raised(DAY.minusDays(90))))
                        .with("decide", "31")
                        .satisfied(change(c -> c.raised(DAY.minusDays(31)))),
                of("PMO-CHG-007")
                        .satisfied(offSpecification(c -> c.concession(DecisionId.of("D"))), DECISION)
                        .breached("change:C", offSpecification(c -> c))
                        .notApplicable(approved(c -> c.type(IssueType.REQUEST_FOR_CHANGE)))
                        .notApplicable(change(c -> c.type(IssueType.OFF_SPECIFICATION))));
    }

    private static final PersonId ANA = PersonId.of("a.na");
    private static final Decision DECISION = Decision.builder()
            .id(DecisionId.of("D"))
            .component(PAY)
            .title("take it as it is")
            .build();

    private static Money gbp(long amount) {
        return Money.of(amount, "GBP");
    }

    private static ChangeImpact cost(long amount) {
        return ChangeImpact.ofCost(gbp(amount));
    }

    private static ChangeRequest spent(long amount) {
        return approved(c -> c.decidedAs(Role.PROJECT_MANAGER).addImpact(cost(amount)));
    }

    private static ChangeRequest offSpecification(UnaryOperator<ChangeRequest.Builder> facts) {
        return approved(c -> facts.apply(c.type(IssueType.OFF_SPECIFICATION)));
    }

    private static ChangeRequest approved(UnaryOperator<ChangeRequest.Builder> facts) {
        return change(c -> facts.apply(c.decision(ChangeDecision.APPROVE).decidedOn(DAY.minusDays(14))));
    }

    private static ChangeRequest change(UnaryOperator<ChangeRequest.Builder> facts) {
        ChangeRequest.Builder change = ChangeRequest.builder();
        return facts.apply(change.id(ChangeId.of("C")).component(PAY).title("more forms"))
                .build();
    }

    private static ChangeAuthority authority(UnaryOperator<ChangeAuthority.Builder> facts) {
        ChangeAuthority.Builder authority = ChangeAuthority.builder();
        return facts.apply(authority.component(PAY).role(Role.PROJECT_MANAGER)).build();
    }
}
