package org.pmokit.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.IssueId;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.PortfolioId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.office.Office;
import org.pmokit.core.organisation.Board;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.core.strategy.Objective;

class DuplicateIdTest {

    /** The sample's component of one kind, added once more. */
    record Again(String path, String id, Consumer<PortfolioDraft> add) {
        @Override
        public String toString() {
            return path;
        }
    }

    static Stream<Again> kinds() {
        Portfolio sample = Sample.draft().resolveOrThrow();
        return Stream.of(
                again("programmes[DIG]", draft -> draft.add(sample.programmes().get(0))),
                again("projects[PAY]", draft -> draft.add(sample.projects().get(0))),
                again("offices[OFF]", draft -> draft.add(sample.offices().get(0))),
                again("units[HR]", draft -> draft.add(sample.units().get(0))),
                again("boards[BRD]", draft -> draft.add(sample.boards().get(0))),
                again("objectives[OBJ]", draft -> draft.add(sample.objectives().get(0))),
                again(
                        "dependencies[DEP]",
                        draft -> draft.add(sample.dependencies().get(0))),
                again("risks[RSK]", draft -> draft.add(sample.risks().get(0))),
                again("issues[ISS]", draft -> draft.add(sample.issues().get(0))),
                again("sources[SRC]", draft -> draft.add(sample.sources().get(0))));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void two_components_of_one_kind_cannot_share_an_id(Again again) {
        PortfolioDraft draft = Sample.draft();
        again.add().accept(draft);

        assertThat(Sample.problemsOf(draft)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.DUPLICATE_ID);
            assertThat(problem.path()).isEqualTo(again.path());
            assertThat(problem.value()).contains(again.id());
            assertThat(problem.message()).contains("\"" + again.id() + "\"").endsWith("is there twice.");
            assertThat(problem.advice()).contains("remove one, or give it another id.");
        });
    }

    @Test
    void an_id_that_is_there_three_times_is_told_twice() {
        PortfolioDraft draft = Sample.draft()
                .add(OrganisationUnit.builder().id(Sample.HR).build())
                .add(OrganisationUnit.builder().id(Sample.HR).build());

        assertThat(Sample.problemsOf(draft))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.DUPLICATE_ID, ProblemCode.DUPLICATE_ID);
    }

    @Test
    void a_duplicate_is_told_with_both_places() {
        Origin file = Origin.file("units.csv");
        PortfolioDraft draft = PortfolioDraft.named("Change")
                .at(file.atRow(2))
                .add(OrganisationUnit.builder().id(Sample.HR).build())
                .at(file.atRow(7))
                .add(OrganisationUnit.builder().id(Sample.HR).build());

        assertThat(Sample.problemsOf(draft))
                .extracting(Problem::asText)
                .containsExactly("units.csv:7: The unit \"HR\" is there twice, first at units.csv:2. "
                        + "Maybe remove one, or give it another id.");
    }

    static Stream<PortfolioDraft> sharedNames() {
        Programme programme = Programme.of(ProgrammeId.of("X"), "-");
        Project project = Project.of(ProjectId.of("X"), "-");
        return Stream.of(
                Sample.draft().add(programme).add(project),
                Sample.draft().id(PortfolioId.of("X")).add(programme),
                Sample.draft().id(PortfolioId.of("X")).add(project));
    }

    @ParameterizedTest
    @MethodSource("sharedNames")
    void portfolio_programmes_and_projects_share_one_name_space(PortfolioDraft draft) {
        assertThat(Sample.problemsOf(draft)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.DUPLICATE_ID);
            assertThat(problem.path()).endsWith("[X]");
            assertThat(problem.value()).contains("X");
            assertThat(problem.message()).startsWith("The id \"X\" names a ");
            assertThat(problem.advice()).isNotEmpty();
        });
    }

    @Test
    void a_project_cannot_have_the_id_that_a_portfolio_has_unless_told_otherwise() {
        Project project = Project.of(ProjectId.of("PORTFOLIO"), "-");

        assertThat(Sample.problemsOf(Sample.draft().add(project)))
                .extracting(Problem::message)
                .containsExactly("The id \"PORTFOLIO\" names a portfolio and a project.");
        assertThat(Sample.problemsOf(Sample.draft().id(PortfolioId.of("ALL")).add(project)))
                .isEmpty();
    }

    @Test
    void two_milestones_of_a_project_cannot_share_a_name() {
        Milestone gate = Milestone.builder().id(MilestoneId.of("NEW/G1")).build();
        PortfolioDraft draft = Sample.draft()
                .add(Project.builder()
                        .id(ProjectId.of("NEW"))
                        .addMilestones(gate, gate)
                        .build());

        assertThat(Sample.problemsOf(draft)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.DUPLICATE_ID);
            assertThat(problem.path()).isEqualTo("projects[NEW].milestones[G1]");
            assertThat(problem.value()).contains("NEW/G1");
            assertThat(problem.advice()).isNotEmpty();
        });
    }

    @Test
    void milestones_of_different_projects_may_share_a_name() {
        PortfolioDraft draft = Sample.draft()
                .add(Project.builder()
                        .id(ProjectId.of("NEW"))
                        .addMilestone(
                                Milestone.builder().id(MilestoneId.of("NEW/G1")).build())
                        .build());

        assertThat(Sample.problemsOf(draft)).isEmpty();
    }

    @Test
    void components_of_kinds_outside_the_delivery_tree_may_share_an_id() {
        PortfolioDraft draft = PortfolioDraft.named("Change")
                .add(Project.of(ProjectId.of("X"), "-"))
                .add(OrganisationUnit.builder().id(UnitId.of("X")).build())
                .add(Board.builder().id(BoardId.of("X")).build())
                .add(Objective.builder().id(ObjectiveId.of("X")).title("-").build())
                .add(Office.projectOffice(OfficeId.of("X"))
                        .temporaryFor(ProjectId.of("X"))
                        .build())
                .add(Risk.builder()
                        .id(RiskId.of("X"))
                        .component(ProjectId.of("X"))
                        .title("-")
                        .build())
                .add(Issue.builder()
                        .id(IssueId.of("X"))
                        .component(ProjectId.of("X"))
                        .title("-")
                        .build());

        assertThat(Sample.problemsOf(draft)).isEqualTo(List.of());
    }

    private static Again again(String path, Consumer<PortfolioDraft> add) {
        return new Again(path, path.substring(path.indexOf('[') + 1, path.length() - 1), add);
    }
}
