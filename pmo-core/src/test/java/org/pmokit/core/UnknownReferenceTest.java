package org.pmokit.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.dependency.Disposition;
import org.pmokit.core.dependency.OverlapDecision;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.DependencyId;
import org.pmokit.core.identifier.IssueId;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.office.LinkedTeam;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.ReportingLine;
import org.pmokit.core.organisation.Board;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.strategy.Objective;

class UnknownReferenceTest {

    /**
     * An attribute that refers.
     *
     * @param path where a problem with it is told
     * @param known what it may refer to in the sample
     * @param gone of the same kind, and not there
     * @param refer adds a component that refers to the id
     */
    record Referring(String path, String known, String gone, BiConsumer<PortfolioDraft, String> refer) {
        @Override
        public String toString() {
            return path;
        }
    }

    static Stream<Referring> attributes() {
        return Stream.of(
                referring(
                        "projects[NEW].programme",
                        "DIG",
                        (draft, id) ->
                                draft.add(project().parent(ProgrammeId.of(id)).build())),
                referring(
                        "projects[NEW].objectives",
                        "OBJ",
                        (draft, id) -> draft.add(
                                project().addObjective(ObjectiveId.of(id)).build())),
                referring(
                        "projects[NEW].deliveredBy",
                        "HR",
                        (draft, id) ->
                                draft.add(project().deliveredBy(UnitId.of(id)).build())),
                referring(
                        "programmes[NEW].parent",
                        "DIG",
                        (draft, id) ->
                                draft.add(programme().parent(ProgrammeId.of(id)).build())),
                referring(
                        "programmes[NEW].objectives",
                        "OBJ",
                        (draft, id) -> draft.add(
                                programme().addObjective(ObjectiveId.of(id)).build())),
                referring(
                        "programmes[NEW].deliveredBy",
                        "HR",
                        (draft, id) ->
                                draft.add(programme().deliveredBy(UnitId.of(id)).build())),
                referring(
                        "projects[REC].programme",
                        "DIG",
                        (draft, id) -> draft.place(Sample.RECRUITING, ProgrammeId.of(id))),
                referring(
                        "programmes[DIG].members", "REC", (draft, id) -> draft.place(ProjectId.of(id), Sample.DIGITAL)),
                referring(
                        "offices[NEW].serves",
                        "PAY",
                        (draft, id) -> draft.add(office(ProjectId.of(id)).build())),
                referring(
                        "offices[NEW].unit",
                        "HR",
                        (draft, id) -> draft.add(
                                office(Sample.PAYROLL).unit(UnitId.of(id)).build())),
                referring(
                        "offices[NEW].reportingLines",
                        "OFF",
                        (draft, id) -> draft.add(office(Sample.PAYROLL)
                                .reportsTo(OfficeId.of(id))
                                .build())),
                referring(
                        "offices[NEW].reportingLines",
                        "PAY",
                        (draft, id) -> draft.add(office(Sample.PAYROLL)
                                .reportsTo(Role.EXECUTIVE, ProjectId.of(id))
                                .build())),
                referring(
                        "offices[NEW].reportingLines",
                        "BRD",
                        (draft, id) -> draft.add(office(Sample.PAYROLL)
                                .addReportingLine(ReportingLine.governance(BoardId.of(id)))
                                .build())),
                referring(
                        "offices[NEW].linkedTeams",
                        "HR",
                        (draft, id) -> draft.add(office(Sample.PAYROLL)
                                .addLinkedTeam(new LinkedTeam("finance", Optional.empty(), Optional.of(UnitId.of(id))))
                                .build())),
                referring(
                        "units[NEW].parent",
                        "HR",
                        (draft, id) -> draft.add(OrganisationUnit.builder()
                                .id(UnitId.of("NEW"))
                                .parent(UnitId.of(id))
                                .build())),
                referring(
                        "boards[NEW].governs",
                        "PAY",
                        (draft, id) -> draft.add(Board.builder()
                                .id(BoardId.of("NEW"))
                                .governs(ProjectId.of(id))
                                .build())),
                referring(
                        "objectives[NEW].parent",
                        "OBJ",
                        (draft, id) ->
                                draft.add(objective().parent(ObjectiveId.of(id)).build())),
                referring(
                        "objectives[NEW].component",
                        "DIG",
                        (draft, id) -> draft.add(
                                objective().component(ProgrammeId.of(id)).build())),
                referring(
                        "objectives[NEW].lead",
                        "HR",
                        (draft, id) -> draft.add(objective().lead(UnitId.of(id)).build())),
                referring(
                        "dependencies[NEW].giver",
                        "PAY",
                        (draft, id) -> draft.add(dependency(ProjectId.of(id), Sample.DIGITAL))),
                referring(
                        "dependencies[NEW].receiver",
                        "PAY",
                        (draft, id) -> draft.add(dependency(Sample.DIGITAL, ProjectId.of(id)))),
                new Referring(
                        "dependencies[NEW].giver",
                        "PAY/G1",
                        "PAY/G2",
                        (draft, id) -> draft.add(dependency(MilestoneId.of(id), Sample.DIGITAL))),
                referring(
                        "risks[NEW].component",
                        "PAY",
                        (draft, id) -> draft.add(Risk.builder()
                                .id(RiskId.of("NEW"))
                                .component(ProjectId.of(id))
                                .title("-")
                                .build())),
                referring(
                        "issues[NEW].component",
                        "PAY",
                        (draft, id) -> draft.add(Issue.builder()
                                .id(IssueId.of("NEW"))
                                .component(ProjectId.of(id))
                                .title("-")
                                .build())),
                referring(
                        "roles[sponsor].component",
                        "PAY",
                        (draft, id) -> draft.add(RoleAssignment.vacant(ProjectId.of(id), Role.SPONSOR))),
                new Referring(
                        "overlapDecisions[GONE,REC].first",
                        "PAY",
                        "GONE",
                        (draft, id) -> draft.add(decision(ProjectId.of(id), Sample.RECRUITING))),
                new Referring(
                        "overlapDecisions[REC,GONE].second",
                        "PAY",
                        "GONE",
                        (draft, id) -> draft.add(decision(Sample.RECRUITING, ProjectId.of(id)))));
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void a_reference_that_leads_nowhere_is_told(Referring attribute) {
        PortfolioDraft draft = Sample.draft();
        attribute.refer().accept(draft, attribute.gone());

        assertThat(Sample.problemsOf(draft)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_REFERENCE);
            assertThat(problem.path()).isEqualTo(attribute.path());
            assertThat(problem.value()).contains(attribute.gone());
            assertThat(problem.message()).contains("\"" + attribute.gone() + "\"");
            assertThat(problem.advice()).contains("add it, or correct the id.");
            assertThat(problem.isError()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void a_reference_that_leads_somewhere_is_no_problem(Referring attribute) {
        PortfolioDraft draft = Sample.draft();
        attribute.refer().accept(draft, attribute.known());

        assertThat(Sample.problemsOf(draft)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_risk_may_be_about_a_component_of_any_kind_but_it_must_be_there(ComponentKind kind) {
        String gone = kind == ComponentKind.MILESTONE || kind == ComponentKind.ACTIVITY ? "PAY/GONE" : "GONE";

        assertThat(Sample.problemsOf(threatening(ComponentRef.of(kind, gone))))
                .extracting(Problem::message)
                .containsExactly("There is no " + kind.words() + " \"" + gone + "\".");
    }

    @ParameterizedTest
    @EnumSource(to = "ISSUE")
    void a_risk_may_be_about_any_component_that_is_there(ComponentKind kind) {
        assertThat(Sample.problemsOf(threatening(known(kind)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(from = "DEPENDENCY")
    void an_office_serves_delivery_the_organisation_or_another_office_and_nothing_else(ComponentKind kind) {
        PortfolioDraft draft = Sample.draft()
                .add(office(ComponentRef.of(kind, kind == ComponentKind.ACTIVITY ? "PAY/X" : "X"))
                        .build());

        assertThat(Sample.problemsOf(draft)).extracting(Problem::code).containsExactly(ProblemCode.WRONG_KIND);
    }

    @Test
    void the_order_in_which_components_are_added_does_not_matter() {
        PortfolioDraft draft = PortfolioDraft.named("Change")
                .place(Sample.RECRUITING, Sample.DIGITAL)
                .add(Project.builder().id(Sample.RECRUITING).build())
                .add(Programme.of(Sample.DIGITAL, "Digital"));

        assertThat(draft.resolveOrThrow().projectsIn(Sample.DIGITAL))
                .extracting(Project::id)
                .containsExactly(Sample.RECRUITING);
    }

    @Test
    void several_references_of_one_attribute_are_told_one_by_one() {
        PortfolioDraft draft = Sample.draft()
                .add(project()
                        .addObjectives(ObjectiveId.of("GONE-1"), Sample.LEANER, ObjectiveId.of("GONE-2"))
                        .build());

        assertThat(Sample.problemsOf(draft))
                .extracting(problem -> problem.value().orElseThrow())
                .containsExactly("GONE-1", "GONE-2");
    }

    private static Referring referring(String path, String known, BiConsumer<PortfolioDraft, String> refer) {
        return new Referring(path, known, "GONE", refer);
    }

    private static PortfolioDraft threatening(ComponentRef component) {
        return Sample.draft()
                .add(Risk.builder()
                        .id(RiskId.of("NEW"))
                        .title("-")
                        .component(component)
                        .build());
    }

    private static ComponentRef known(ComponentKind kind) {
        return switch (kind) {
            case PORTFOLIO -> ComponentRef.parse("portfolio:PORTFOLIO");
            case PROGRAMME -> Sample.DIGITAL;
            case PROJECT -> Sample.PAYROLL;
            case MILESTONE -> MilestoneId.of("PAY/G1");
            case OFFICE -> Sample.OFFICE;
            case UNIT -> Sample.HR;
            case BOARD -> Sample.BOARD;
            case OBJECTIVE -> Sample.LEANER;
            case DEPENDENCY -> DependencyId.of("DEP");
            case RISK -> RiskId.of("RSK");
            case ISSUE -> IssueId.of("ISS");
            default -> throw new IllegalArgumentException("The sample has no " + kind.words() + ".");
        };
    }

    private static Project.Builder project() {
        return Project.builder().id(ProjectId.of("NEW"));
    }

    private static Programme.Builder programme() {
        return Programme.builder().id(ProgrammeId.of("NEW"));
    }

    private static Office.Builder office(ComponentRef served) {
        return Office.hubOffice(OfficeId.of("NEW")).addServes(served);
    }

    private static Objective.Builder objective() {
        return Objective.builder().id(ObjectiveId.of("NEW")).title("-");
    }

    private static Dependency dependency(ComponentRef giver, ComponentRef receiver) {
        return Dependency.builder()
                .id(DependencyId.of("NEW"))
                .giver(giver)
                .receiver(receiver)
                .build();
    }

    private static OverlapDecision decision(ProjectId first, ProjectId second) {
        return OverlapDecision.builder()
                .first(first)
                .second(second)
                .disposition(Disposition.MERGE)
                .build();
    }
}
