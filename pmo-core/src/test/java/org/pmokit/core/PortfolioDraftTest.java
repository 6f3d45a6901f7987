package org.pmokit.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.dependency.Disposition;
import org.pmokit.core.dependency.OverlapDecision;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.money.Money;
import org.pmokit.core.office.Office;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.problem.InvalidPortfolioException;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.schedule.Milestone;

class PortfolioDraftTest {

    private static final Origin FILE = Origin.file("draft.csv");

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        List<Problem> problems = Sample.problemsOf(spoilt());

        assertThat(problems)
                .extracting(problem -> problem.code().value() + " " + problem.path() + " "
                        + problem.value().orElse("-") + " "
                        + problem.origin().map(Origin::asText).orElse("-"))
                .containsExactlyInAnyOrder(
                        "unknown-reference projects[UNKNOWN].objectives NO-OBJ draft.csv:1",
                        "duplicate-id units[HR] HR draft.csv:2",
                        "two-parents projects[PAY].programme OTHER draft.csv:3",
                        "hierarchy-cycle programmes[ROUND].parent ROUND -> ROUND draft.csv:4",
                        "milestone-outside-project projects[FOREIGN].milestones[G1] PAY/G1 draft.csv:5",
                        "milestone-outside-project projects[EARLY].milestones[G0].baseline 2025-12-31 draft.csv:6",
                        "mixed-currencies projects[EUROS].finance EUR 7 draft.csv:7",
                        "office-serves-nothing offices[IDLE].serves - draft.csv:8",
                        "self-reference dependencies[PAY->PAY].receiver PAY draft.csv:9",
                        "self-reference overlapDecisions[PAY,PAY].second PAY draft.csv:10",
                        "duplicate-id projects[DIG] DIG draft.csv:11");
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.advice()).isPresent();
            assertThat(problem.message()).endsWith(".");
            assertThat(problem.isError()).isTrue();
        });
    }

    @Test
    void the_draft_with_everything_wrong_has_every_code_that_resolving_can_raise() {
        Set<ProblemCode> told =
                Sample.problemsOf(spoilt()).stream().map(Problem::code).collect(Collectors.toSet());

        assertThat(told)
                .containsExactlyInAnyOrder(
                        ProblemCode.UNKNOWN_REFERENCE,
                        ProblemCode.DUPLICATE_ID,
                        ProblemCode.TWO_PARENTS,
                        ProblemCode.HIERARCHY_CYCLE,
                        ProblemCode.MILESTONE_OUTSIDE_PROJECT,
                        ProblemCode.MIXED_CURRENCIES,
                        ProblemCode.OFFICE_SERVES_NOTHING,
                        ProblemCode.SELF_REFERENCE);
    }

    @Test
    void the_throwing_door_carries_the_same_problems() {
        PortfolioDraft draft = spoilt();
        List<Problem> problems = Sample.problemsOf(draft);

        assertThatThrownBy(draft::resolveOrThrow)
                .asInstanceOf(type(InvalidPortfolioException.class))
                .satisfies(thrown -> {
                    assertThat(thrown.problems()).isEqualTo(problems);
                    assertThat(thrown)
                            .hasMessageStartingWith(problems.size() + " problems:\n")
                            .hasMessageContaining("draft.csv:8: The office \"IDLE\" serves nobody. Maybe name the");
                });
    }

    @Test
    void components_built_in_code_are_told_with_their_path_alone() {
        PortfolioDraft draft = Sample.draft().add(idle());

        assertThat(Sample.problemsOf(draft))
                .extracting(Problem::asText)
                .containsExactly("offices[IDLE].serves: The office \"IDLE\" serves nobody. "
                        + "Maybe name the portfolio, programme, project or unit that it serves.");
    }

    @Test
    void an_office_that_serves_nobody_is_told() {
        assertThat(Sample.problemsOf(Sample.draft().add(idle())))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.OFFICE_SERVES_NOTHING);
                    assertThat(problem.path()).isEqualTo("offices[IDLE].serves");
                    assertThat(problem.value()).isEmpty();
                });
    }

    @Test
    void an_office_that_serves_somebody_is_no_problem() {
        Office busy = idle().toBuilder().addServes(Sample.HR).build();

        assertThat(Sample.problemsOf(Sample.draft().add(busy))).isEmpty();
    }

    @Test
    void a_dependency_of_a_component_on_itself_is_told() {
        assertThat(Sample.problemsOf(Sample.draft().add(Dependency.of(Sample.PAYROLL, Sample.PAYROLL))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.SELF_REFERENCE);
                    assertThat(problem.message()).contains("\"PAY->PAY\"", "\"PAY\" to itself");
                    assertThat(problem.advice()).contains("name the other side.");
                });
    }

    @Test
    void a_dependency_of_a_project_on_its_own_milestone_or_on_another_is_no_problem() {
        PortfolioDraft draft = Sample.draft()
                .add(Dependency.of(Sample.payroll().milestones().get(0).id(), Sample.PAYROLL))
                .add(Dependency.of(Sample.PAYROLL, Sample.RECRUITING));

        assertThat(Sample.problemsOf(draft)).isEmpty();
    }

    @Test
    void a_decision_that_a_project_overlaps_itself_is_told() {
        assertThat(Sample.problemsOf(Sample.draft().add(selfOverlap())))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.SELF_REFERENCE);
                    assertThat(problem.path()).isEqualTo("overlapDecisions[PAY,PAY].second");
                    assertThat(problem.message()).isEqualTo("The project \"PAY\" is said to overlap itself.");
                });
    }

    @Test
    void a_portfolio_without_a_name_is_told() {
        assertThat(Sample.problemsOf(PortfolioDraft.named(" "))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.MISSING_VALUE);
            assertThat(problem.path()).isEqualTo("name");
        });
    }

    @Test
    void a_right_draft_has_no_problem() {
        assertThat(Sample.problemsOf(Sample.draft())).isEmpty();
    }

    @Test
    void an_empty_draft_is_an_empty_portfolio() {
        Portfolio empty = PortfolioDraft.named("Empty").resolveOrThrow();

        assertThat(empty.components()).isEmpty();
        assertThat(empty.id().value()).isEqualTo("PORTFOLIO");
    }

    @Test
    void a_draft_can_be_resolved_again_after_it_was_mended() {
        PortfolioDraft draft = PortfolioDraft.named("Change")
                .add(Project.builder().id(Sample.PAYROLL).parent(Sample.DIGITAL).build());
        assertThat(Sample.problemsOf(draft)).hasSize(1);

        draft.add(Programme.of(Sample.DIGITAL, "Digital"));

        assertThat(draft.resolveOrThrow()).isEqualTo(draft.resolveOrThrow());
    }

    @Test
    void what_is_added_later_does_not_change_a_portfolio() {
        PortfolioDraft draft = Sample.draft();
        Portfolio portfolio = draft.resolveOrThrow();

        draft.add(Project.of(ProjectId.of("LATE"), "-")).statusDate(LocalDate.of(2026, 1, 1));

        assertThat(portfolio).isEqualTo(Sample.draft().resolveOrThrow());
    }

    /** One of each, each on a row of its own. */
    private static PortfolioDraft spoilt() {
        ProgrammeId other = ProgrammeId.of("OTHER");
        ProgrammeId round = ProgrammeId.of("ROUND");
        ProjectId early = ProjectId.of("EARLY");
        return Sample.draft()
                .add(Programme.of(other, "Other"))
                .at(FILE.atRow(1))
                .add(Project.builder()
                        .id(ProjectId.of("UNKNOWN"))
                        .addObjective(ObjectiveId.of("NO-OBJ"))
                        .build())
                .at(FILE.atRow(2))
                .add(OrganisationUnit.builder().id(UnitId.of("HR")).build())
                .at(FILE.atRow(3))
                .place(Sample.PAYROLL, other)
                .at(FILE.atRow(4))
                .add(Programme.builder().id(round).parent(round).build())
                .at(FILE.atRow(5))
                .add(Project.builder()
                        .id(ProjectId.of("FOREIGN"))
                        .addMilestone(Milestone.of(Sample.PAYROLL, "G1", LocalDate.of(2026, 1, 1)))
                        .build())
                .at(FILE.atRow(6))
                .add(Project.builder()
                        .id(early)
                        .start(LocalDate.of(2026, 1, 1))
                        .addMilestone(Milestone.of(early, "G0", LocalDate.of(2025, 12, 31)))
                        .build())
                .at(FILE.atRow(7))
                .add(Project.builder()
                        .id(ProjectId.of("EUROS"))
                        .finance(Finance.builder()
                                .budget(MoneySeries.of(Figure.undated(Money.of(7, "EUR"))))
                                .build())
                        .build())
                .at(FILE.atRow(8))
                .add(idle())
                .at(FILE.atRow(9))
                .add(Dependency.of(Sample.PAYROLL, Sample.PAYROLL))
                .at(FILE.atRow(10))
                .add(selfOverlap())
                .at(FILE.atRow(11))
                .add(Project.of(ProjectId.of("DIG"), "Also digital"));
    }

    private static Office idle() {
        return Office.hubOffice(OfficeId.of("IDLE")).build();
    }

    private static OverlapDecision selfOverlap() {
        return OverlapDecision.builder()
                .first(Sample.PAYROLL)
                .second(Sample.PAYROLL)
                .disposition(Disposition.MERGE)
                .build();
    }
}
