package org.pmokit.core.alignment;

import java.time.LocalDate;
import java.util.List;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.StrategyChangeId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.office.Office;
import org.pmokit.core.organisation.Board;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.strategy.Contribution;
import org.pmokit.core.strategy.Objective;
import org.pmokit.core.strategy.StrategyChange;
import org.pmokit.core.strategy.StrategyChangeKind;

/** Two projects, four objectives, and money for one of the projects. */
final class Strategies {

    /** A Thursday. */
    static final LocalDate DAY = LocalDate.of(2026, 1, 8);

    static final ProgrammeId CHANGE = ProgrammeId.of("CHG");
    static final ProjectId P = ProjectId.of("P");
    static final ProjectId Q = ProjectId.of("Q");
    static final ProjectId NEEDS_P = ProjectId.of("NEEDS-P");
    static final ProjectId NEEDS_THAT = ProjectId.of("NEEDS-THAT");
    static final ProjectId GIVES_P = ProjectId.of("GIVES-P");
    static final ProjectId ALOOF = ProjectId.of("ALOOF");
    static final BoardId BOARD_OF_P = BoardId.of("BOARD-P");
    static final OfficeId OFFICE = OfficeId.of("OFF");
    static final UnitId STRATEGY = UnitId.of("STR");
    static final List<ObjectiveId> OBJECTIVES = List.of(objective(1), objective(2), objective(3), objective(4));

    private Strategies() {}

    static ObjectiveId objective(int number) {
        return ObjectiveId.of("O" + number);
    }

    static PortfolioDraft draft() {
        PortfolioDraft draft = PortfolioDraft.named("Change")
                .calendar(WorkingCalendar.MONDAY_FRIDAY)
                .add(OrganisationUnit.builder().id(STRATEGY).build())
                .add(Programme.of(CHANGE, "Change"))
                .add(project(P, 100).parent(CHANGE).build())
                .add(project(Q, 100).parent(CHANGE).build())
                .add(Project.of(NEEDS_P, "Needs P"))
                .add(Project.of(NEEDS_THAT, "Needs what needs P"))
                .add(Project.of(GIVES_P, "Gives P"))
                .add(Project.of(ALOOF, "Aloof"))
                .add(Dependency.of(P, NEEDS_P))
                .add(Dependency.of(NEEDS_P, NEEDS_THAT))
                .add(Dependency.of(GIVES_P, P))
                .add(Board.builder().id(BOARD_OF_P).governs(P).build())
                .add(Office.programmeOffice(OFFICE).temporaryFor(CHANGE).build())
                .add(RoleAssignment.of(P, Role.PROJECT_MANAGER, PersonId.of("pm.p")))
                .add(RoleAssignment.of(Q, Role.PROJECT_MANAGER, PersonId.of("pm.q")))
                .add(RoleAssignment.of(NEEDS_P, Role.PROJECT_MANAGER, PersonId.of("pm.p")))
                .add(RoleAssignment.of(NEEDS_THAT, Role.PROJECT_MANAGER, PersonId.of("pm.far")))
                .add(RoleAssignment.vacant(GIVES_P, Role.PROJECT_MANAGER))
                .add(RoleAssignment.of(ALOOF, Role.PROJECT_MANAGER, PersonId.of("pm.aloof")))
                .add(RoleAssignment.of(CHANGE, Role.SENIOR_RESPONSIBLE_OWNER, PersonId.of("sro")));
        String[] weights = {"0.4", "0.3", "0.2", "0.1"};
        for (int number = 1; number <= 4; number++) {
            draft.add(Objective.builder()
                    .id(objective(number))
                    .title("Objective " + number)
                    .weight(Ratio.of(weights[number - 1]))
                    .lead(STRATEGY)
                    .build());
        }
        contribute(draft, P, 4, 3, 5, 2);
        contribute(draft, Q, 3, 5, 2, 4);
        return draft;
    }

    static Project.Builder project(ProjectId id, long budget) {
        Project.Builder builder = Project.builder().id(id);
        builder.finance(Finance.builder()
                .budget(MoneySeries.of(Figure.of(DAY, Money.of(budget, "GBP"))))
                .build());
        return builder;
    }

    static void contribute(PortfolioDraft draft, ProjectId project, int... strengths) {
        for (int index = 0; index < strengths.length; index++) {
            draft.add(Contribution.of(project, OBJECTIVES.get(index), strengths[index]));
        }
    }

    static StrategyChange change(String id, int objective, StrategyChangeKind kind, String was, String is) {
        return StrategyChange.builder()
                .id(StrategyChangeId.of(id))
                .objective(objective(objective))
                .kind(kind)
                .on(DAY)
                .oldValue(was)
                .newValue(is)
                .build();
    }

    /** From .4 .3 .2 .1 to .2 .5 .2 .1. */
    static List<StrategyChange> newWeights() {
        return List.of(
                change("SC-1", 1, StrategyChangeKind.REWEIGHTED, "0.4", "0.2"),
                change("SC-2", 2, StrategyChangeKind.REWEIGHTED, "0.3", "0.5"));
    }
}
