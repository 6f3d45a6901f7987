package org.pmokit.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.schedule.Milestone;

class MilestoneOutsideProjectTest {

    private static final ProjectId NEW = ProjectId.of("NEW");
    private static final LocalDate START = LocalDate.of(2026, 2, 1);
    private static final LocalDate FINISH = LocalDate.of(2026, 2, 28);

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-31", "2026-03-01"})
    void a_baseline_outside_the_project_is_told(LocalDate baseline) {
        List<Problem> problems = problemsWith(project().start(START).finish(FINISH), gate(baseline));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.MILESTONE_OUTSIDE_PROJECT);
            assertThat(problem.path()).isEqualTo("projects[NEW].milestones[G1].baseline");
            assertThat(problem.value()).contains(baseline.toString());
            assertThat(problem.message()).contains(baseline.toString(), "NEW/G1", "2026-02-01 to 2026-02-28");
            assertThat(problem.advice()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-01", "2026-02-14", "2026-02-28"})
    void the_first_and_the_last_day_are_inside(LocalDate baseline) {
        assertThat(problemsWith(project().start(START).finish(FINISH), gate(baseline)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31, 2026-02-01 to ..", "2026-03-01, .. to 2026-02-28"})
    void one_known_bound_is_enough_to_be_outside(LocalDate baseline, String shown) {
        Project.Builder project =
                shown.startsWith("..") ? project().finish(FINISH) : project().start(START);

        assertThat(problemsWith(project, gate(baseline)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains(shown));
    }

    @Test
    void without_a_baseline_or_without_dates_nothing_is_outside() {
        Milestone unplanned = Milestone.builder().id(MilestoneId.of("NEW/G1")).build();

        assertThat(problemsWith(project().start(START).finish(FINISH), unplanned))
                .isEmpty();
        assertThat(problemsWith(project(), gate(START.minusYears(5)))).isEmpty();
    }

    @Test
    void a_forecast_or_an_actual_day_may_lie_outside() {
        Milestone late = gate(FINISH).toBuilder()
                .addForecast(DatedForecast.undated(FINISH.plusDays(30)))
                .actual(FINISH.plusDays(40))
                .build();

        assertThat(problemsWith(project().start(START).finish(FINISH), late)).isEmpty();
    }

    @Test
    void a_milestone_of_another_owner_is_told_with_both() {
        Milestone foreign = Milestone.builder().id(MilestoneId.of("PAY/G7")).build();

        assertThat(problemsWith(project(), foreign)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.MILESTONE_OUTSIDE_PROJECT);
            assertThat(problem.path()).isEqualTo("projects[NEW].milestones[G7]");
            assertThat(problem.value()).contains("PAY/G7");
            assertThat(problem.message()).contains("\"NEW\"", "\"PAY\"");
            assertThat(problem.advice()).contains("move it to its owner, or correct its id.");
        });
    }

    @Test
    void a_foreign_milestone_of_the_same_name_is_not_a_duplicate() {
        Milestone foreign = Milestone.builder().id(MilestoneId.of("PAY/G1")).build();

        assertThat(problemsWith(project(), gate(START), foreign))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.MILESTONE_OUTSIDE_PROJECT);
    }

    @Test
    void a_milestone_under_a_foreign_owner_cannot_be_pointed_to() {
        MilestoneId misplaced = MilestoneId.of("PAY/G7");
        PortfolioDraft draft = Sample.draft()
                .add(project()
                        .addMilestone(Milestone.builder().id(misplaced).build())
                        .build())
                .add(Dependency.of(misplaced, Sample.RECRUITING));

        assertThat(Sample.problemsOf(draft))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.MILESTONE_OUTSIDE_PROJECT, ProblemCode.UNKNOWN_REFERENCE);
    }

    @Test
    void programmes_hold_their_milestones_in_the_same_way() {
        ProgrammeId id = ProgrammeId.of("NEW");
        Programme programme = Programme.builder()
                .id(id)
                .start(START)
                .addMilestone(Milestone.of(id, "T1", START.minusDays(1)))
                .build();

        assertThat(Sample.problemsOf(Sample.draft().add(programme)))
                .extracting(Problem::path)
                .containsExactly("programmes[NEW].milestones[T1].baseline");
    }

    private static List<Problem> problemsWith(Project.Builder project, Milestone... milestones) {
        return Sample.problemsOf(
                Sample.draft().add(project.addMilestones(milestones).build()));
    }

    private static Project.Builder project() {
        return Project.builder().id(NEW);
    }

    private static Milestone gate(LocalDate baseline) {
        return Milestone.of(NEW, "G1", baseline);
    }
}
