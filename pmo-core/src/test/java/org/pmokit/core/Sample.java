package org.pmokit.core;

import java.time.LocalDate;
import java.util.List;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.dependency.Disposition;
import org.pmokit.core.dependency.OverlapDecision;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.DependencyId;
import org.pmokit.core.identifier.IssueId;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.money.Money;
import org.pmokit.core.office.Office;
import org.pmokit.core.organisation.Board;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.provenance.Source;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.core.strategy.Objective;

/** A small draft with one of everything, right in every respect, for tests to spoil. */
final class Sample {

    static final ProgrammeId DIGITAL = ProgrammeId.of("DIG");
    static final ProjectId PAYROLL = ProjectId.of("PAY");
    static final ProjectId RECRUITING = ProjectId.of("REC");
    static final UnitId HR = UnitId.of("HR");
    static final BoardId BOARD = BoardId.of("BRD");
    static final ObjectiveId LEANER = ObjectiveId.of("OBJ");
    static final OfficeId OFFICE = OfficeId.of("OFF");

    private Sample() {}

    static PortfolioDraft draft() {
        return PortfolioDraft.named("Change")
                .add(Programme.of(DIGITAL, "Digital"))
                .add(payroll())
                .add(Project.builder().id(RECRUITING).title("Recruiting").build())
                .add(OrganisationUnit.builder().id(HR).title("Human resources").build())
                .add(Board.builder()
                        .id(BOARD)
                        .title("Programme board")
                        .governs(DIGITAL)
                        .build())
                .add(Objective.builder()
                        .id(LEANER)
                        .title("Leaner by 2027")
                        .component(DIGITAL)
                        .lead(HR)
                        .build())
                .add(Office.programmeOffice(OFFICE)
                        .title("Programme office")
                        .temporaryFor(DIGITAL)
                        .reportsTo(Role.SENIOR_RESPONSIBLE_OWNER, DIGITAL)
                        .reportsTo(HR)
                        .build())
                .add(Dependency.builder()
                        .id(DependencyId.of("DEP"))
                        .giver(payroll().milestones().get(0).id())
                        .receiver(RECRUITING)
                        .title("pay data")
                        .build())
                .add(Risk.builder()
                        .id(RiskId.of("RSK"))
                        .component(PAYROLL)
                        .title("supplier leaves")
                        .impact(Money.of(5, "GBP"))
                        .build())
                .add(Issue.builder()
                        .id(IssueId.of("ISS"))
                        .component(PAYROLL)
                        .title("data lost")
                        .build())
                .add(RoleAssignment.of(DIGITAL, Role.SENIOR_RESPONSIBLE_OWNER, PersonId.of("p1")))
                .add(OverlapDecision.builder()
                        .first(PAYROLL)
                        .second(RECRUITING)
                        .disposition(Disposition.ACCEPT)
                        .build())
                .add(Source.builder().key("SRC").title("Board paper 7").build());
    }

    static Project payroll() {
        return Project.builder()
                .id(PAYROLL)
                .title("Payroll")
                .parent(DIGITAL)
                .start(LocalDate.of(2026, 1, 5))
                .finish(LocalDate.of(2026, 6, 30))
                .addMilestone(Milestone.of(PAYROLL, "G1", LocalDate.of(2026, 3, 31)))
                .addObjective(LEANER)
                .deliveredBy(HR)
                .finance(Finance.builder()
                        .budget(MoneySeries.of(Figure.of(LocalDate.of(2026, 1, 5), Money.of(100, "GBP"))))
                        .build())
                .build();
    }

    /** Everything that is wrong with a draft; empty when it resolves. */
    static List<Problem> problemsOf(PortfolioDraft draft) {
        return draft.resolve().fold(problems -> problems.asJava(), none -> List.of());
    }
}
