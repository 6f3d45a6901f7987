package org.pmokit.io.form;

import java.util.List;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.dependency.OverlapDecision;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.office.Office;
import org.pmokit.core.organisation.Board;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.provenance.Source;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.strategy.Objective;

/** Every register that files know. */
public final class RegisterForms {

    /** Programmes; spread over several files in a folder. */
    public static final RegisterForm<Programme> PROGRAMMES =
            RegisterForm.of(ComponentKind.PROGRAMME, Programme.class, DeliveryForms.PROGRAMME);
    /** Projects; spread over several files in a folder. */
    public static final RegisterForm<Project> PROJECTS =
            RegisterForm.of(ComponentKind.PROJECT, Project.class, DeliveryForms.PROJECT);
    /** Dependencies; a row may leave out the id. */
    public static final RegisterForm<Dependency> DEPENDENCIES =
            RegisterForm.of(ComponentKind.DEPENDENCY, Dependency.class, RaidForms.DEPENDENCY);

    /** All registers, in the order in which they are written in a document. */
    public static final List<RegisterForm<?>> ALL = List.of(
            PROGRAMMES,
            PROJECTS,
            RegisterForm.of(ComponentKind.OFFICE, Office.class, OfficeForms.OFFICE)
                    .child("reportingLines", "reporting_lines.csv", "office")
                    .child("linkedTeams", "linked_teams.csv", "office"),
            RegisterForm.of(ComponentKind.UNIT, OrganisationUnit.class, OfficeForms.UNIT),
            RegisterForm.of(ComponentKind.BOARD, Board.class, OfficeForms.BOARD),
            RegisterForm.of(ComponentKind.OBJECTIVE, Objective.class, OfficeForms.OBJECTIVE),
            DEPENDENCIES,
            RegisterForm.of(ComponentKind.RISK, Risk.class, RaidForms.RISK),
            RegisterForm.of(ComponentKind.ISSUE, Issue.class, RaidForms.ISSUE),
            RegisterForm.of("roles", RoleAssignment.class, RaidForms.ROLE).column("holder", "person"),
            RegisterForm.of("overlapDecisions", OverlapDecision.class, RaidForms.OVERLAP_DECISION),
            RegisterForm.of("sources", Source.class, RaidForms.SOURCE).otherwise("title", "key"));

    private RegisterForms() {}
}
