package org.pmokit.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.identifier.ExperimentId;
import org.pmokit.core.identifier.IdeaId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.Ratio;

class IdeaFunnelTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final List<IdeaMove> WAY = List.of(
            IdeaMove.of(IdeaStage.SCREENED, DAY.plusDays(10)),
            IdeaMove.of(IdeaStage.EXPERIMENT, DAY.plusDays(30)),
            IdeaMove.of(IdeaStage.BUSINESS_CASE, DAY.plusDays(60)),
            IdeaMove.of(IdeaStage.APPROVED, DAY.plusDays(90), "pays back", "well done"));

    @Test
    void of_120_ideas_3_become_projects() {
        IdeaFunnel funnel = funnel(72, 33, 10, 2, 3);

        assertThat(funnel.steps())
                .extracting(FunnelStep::entered, FunnelStep::passed)
                .containsExactly(tuple(120L, 48L), tuple(48L, 15L), tuple(15L, 5L), tuple(5L, 3L));
        assertThat(funnel.steps())
                .extracting(step -> step.conversion().orElseThrow().asPercent(0))
                .containsExactly("40%", "31%", "33%", "60%");
        assertThat(funnel.overall().conversion()).contains(Ratio.of("0.025"));
        assertThat(funnel.at(IdeaStage.SCREENED)).hasSize(33);
    }

    @Test
    void without_ideas_there_is_no_rate() {
        IdeaFunnel empty = new IdeaFunnel(List.of());

        assertThat(empty.steps()).hasSize(4).allMatch(step -> step.conversion().isEmpty());
        assertThat(empty.medianDaysIn(IdeaStage.SUBMITTED)).isEmpty();
        assertThat(empty.frontLineShare()).isEmpty();
        assertThat(empty.recognisedShare(List.of())).isEmpty();
        assertThat(empty.perHead(0)).isEmpty();
        assertThat(empty.perHead(10)).contains(Ratio.ZERO);
    }

    @Test
    void the_median_of_days_at_a_stage_counts_what_has_left_it() {
        IdeaFunnel funnel = new IdeaFunnel(List.of(
                screenedAfter("A", 3),
                screenedAfter("B", 10),
                screenedAfter("C", 4),
                IdeaTest.idea("D").build(),
                Idea.builder()
                        .id(IdeaId.of("E"))
                        .title("t")
                        .addMove(IdeaMove.of(IdeaStage.SCREENED, DAY))
                        .build()));

        assertThat(funnel.medianDaysIn(IdeaStage.SUBMITTED)).contains(BigDecimal.valueOf(4));
        assertThat(funnel.medianDaysIn(IdeaStage.SCREENED)).isEmpty();
        assertThat(new IdeaFunnel(List.of(screenedAfter("A", 3), screenedAfter("B", 10)))
                        .medianDaysIn(IdeaStage.SUBMITTED))
                .contains(new BigDecimal("6.5"));
    }

    @Test
    void shares_are_of_those_that_are_known() {
        IdeaFunnel funnel = new IdeaFunnel(List.of(
                IdeaTest.idea("A").fromFrontLine(true).build(),
                IdeaTest.idea("B").fromFrontLine(false).build(),
                IdeaTest.idea("C").build(),
                IdeaTest.idea("D").build()));
        Recognition thanks = new Recognition(IdeaId.of("A"), DAY, "thanks");

        assertThat(funnel.frontLineShare()).contains(Ratio.of("0.5"));
        assertThat(funnel.recognisedShare(List.of(thanks, thanks))).contains(Ratio.of("0.25"));
        assertThat(funnel.perHead(8)).contains(Ratio.of("0.5"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Recognition(IdeaId.of("A"), DAY, " "))
                .withMessageContaining("idea:A");
    }

    @Test
    void an_idea_that_waits_for_more_than_sixty_days_is_found() {
        Idea waiting = IdeaTest.idea("W").build();
        IdeaReview review = IdeaReview.of(List.of(waiting, IdeaTest.approved("X")), List.of());

        assertThat(review.findings(DAY.plusDays(60)))
                .extracting(IdeaFinding::check)
                .containsExactly(IdeaCheck.I2);
        assertThat(review.findings(DAY.plusDays(61)).get(0)).satisfies(finding -> {
            assertThat(finding.check()).isEqualTo(IdeaCheck.I1);
            assertThat(finding.subject()).isEqualTo(waiting.id());
            assertThat(finding.message())
                    .isEqualTo(
                            "Idea shorter forms (W) has been submitted since 2026-01-05, more than 60 days before 2026-03-07.");
        });
    }

    @Test
    void an_idea_of_an_unknown_day_is_not_judged() {
        Idea undated = Idea.builder().id(IdeaId.of("U")).title("t").build();
        IdeaReview review = IdeaReview.of(List.of(undated), List.of());

        assertThat(review.findings(DAY)).isEmpty();
        assertThat(review.unjudged(DAY)).extracting(IdeaFinding::subject).containsExactly(undated.id());
    }

    @Test
    void approval_without_a_project_and_a_trial_without_a_threshold_are_found() {
        Experiment trial = Experiment.builder()
                .id(ExperimentId.of("E"))
                .idea(IdeaId.of("X"))
                .title("t")
                .build();
        Idea approved = IdeaTest.approved("X");

        assertThat(IdeaReview.of(List.of(approved), List.of(trial)).findings(DAY))
                .extracting(IdeaFinding::check, IdeaFinding::subject)
                .containsExactly(tuple(IdeaCheck.I2, approved.id()), tuple(IdeaCheck.I3, trial.id()));
        assertThat(IdeaReview.of(
                                List.of(approved.toBuilder()
                                        .project(ProjectId.of("PAY"))
                                        .build()),
                                List.of(trial.toBuilder()
                                        .threshold(BigDecimal.ONE)
                                        .build()))
                        .findings(DAY))
                .isEmpty();
        assertThat(IdeaCheck.values())
                .allMatch(check ->
                        !check.title().endsWith(".") && !check.severity().name().isEmpty());
        assertThatIllegalArgumentException().isThrownBy(() -> new IdeaReview(List.of(), List.of(), 0));
    }

    private static Idea screenedAfter(String id, int days) {
        return IdeaTest.idea(id)
                .addMove(IdeaMove.of(IdeaStage.SCREENED, DAY.plusDays(days)))
                .build();
    }

    /** So many ideas that stand at each stage, from submitted to approved. */
    private static IdeaFunnel funnel(int... counts) {
        List<Idea> ideas = new ArrayList<>();
        for (int stage = 0; stage < counts.length; stage++) {
            for (int number = 0; number < counts[stage]; number++) {
                ideas.add(IdeaTest.idea("I-" + stage + "-" + number)
                        .addAllMoves(WAY.subList(0, stage))
                        .build());
            }
        }
        return new IdeaFunnel(ideas);
    }
}
