package org.pmokit.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.identifier.ExperimentId;
import org.pmokit.core.identifier.IdeaId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.problem.Problem;

class IdeaTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Test
    void an_idea_goes_from_stage_to_stage_until_it_is_a_project() {
        Idea idea = idea("I")
                .build()
                .takeOrThrow(IdeaMove.of(IdeaStage.SCREENED, DAY.plusDays(1)))
                .takeOrThrow(IdeaMove.of(IdeaStage.EXPERIMENT, DAY.plusDays(2)))
                .takeOrThrow(IdeaMove.of(IdeaStage.BUSINESS_CASE, DAY.plusDays(3)))
                .takeOrThrow(IdeaMove.of(IdeaStage.APPROVED, DAY.plusDays(4), "pays back", "you will hear of it"))
                .toBuilder()
                .project(ProjectId.of("PAY"))
                .build();

        assertThat(idea.stage()).isEqualTo(IdeaStage.APPROVED);
        assertThat(idea.since()).contains(DAY.plusDays(4));
        assertThat(IdeaStage.values())
                .filteredOn(idea::hasReached)
                .containsExactly(
                        IdeaStage.SUBMITTED,
                        IdeaStage.SCREENED,
                        IdeaStage.EXPERIMENT,
                        IdeaStage.BUSINESS_CASE,
                        IdeaStage.APPROVED);
    }

    @Test
    void a_stage_cannot_be_skipped_and_the_reason_is_a_value() {
        IdeaMove early = IdeaMove.of(IdeaStage.BUSINESS_CASE, DAY);
        RefusedMove refused = idea("I").build().take(early).getLeft();

        assertThat(refused)
                .isEqualTo(
                        new RefusedMove(RefusedMove.Cause.OUT_OF_ORDER, early, IdeaStage.SUBMITTED, Optional.of(DAY)));
        assertThat(refused.message()).isEqualTo("An idea at stage submitted cannot go to business-case.");
        assertThat(refused.advice()).isEqualTo("next comes screened or parked or rejected.");
    }

    @Test
    void every_exit_has_a_reason_and_an_answer() {
        for (IdeaStage exit : List.of(IdeaStage.PARKED, IdeaStage.REJECTED)) {
            RefusedMove bare =
                    idea("I").build().take(IdeaMove.of(exit, DAY, " ", "f")).getLeft();
            RefusedMove silent =
                    idea("I").build().take(IdeaMove.of(exit, DAY, "r", " ")).getLeft();

            assertThat(bare.cause()).isEqualTo(RefusedMove.Cause.WITHOUT_REASON);
            assertThat(bare.message()).contains(exit.code()).endsWith("without a reason.");
            assertThat(bare.advice()).isEqualTo("say in a sentence why.");
            assertThat(silent.cause()).isEqualTo(RefusedMove.Cause.WITHOUT_FEEDBACK);
            assertThat(silent.message()).contains("2026-01-05");
            assertThat(silent.advice()).startsWith("tell them");
        }
        assertThat(IdeaStage.values())
                .filteredOn(IdeaStage::isExit)
                .containsExactly(IdeaStage.APPROVED, IdeaStage.PARKED, IdeaStage.REJECTED);
    }

    @Test
    void a_step_before_the_last_one_is_refused() {
        RefusedMove refused = idea("I")
                .build()
                .take(IdeaMove.of(IdeaStage.SCREENED, DAY.minusDays(1)))
                .getLeft();

        assertThat(refused.cause()).isEqualTo(RefusedMove.Cause.BACK_IN_TIME);
        assertThat(refused.message())
                .isEqualTo("An idea cannot go to screened on 2026-01-04, before it came to submitted on 2026-01-05.");
        assertThat(refused.advice()).isEqualTo("one of the two days is mistaken.");
    }

    @Test
    void a_parked_idea_may_be_screened_again_and_a_rejected_one_may_not() {
        Idea parked = idea("I").build().takeOrThrow(IdeaMove.of(IdeaStage.PARKED, DAY, "no money", "next year"));
        Idea rejected = idea("I").build().takeOrThrow(IdeaMove.of(IdeaStage.REJECTED, DAY, "unsafe", "thanks"));

        assertThat(parked.take(IdeaMove.of(IdeaStage.SCREENED, DAY)).isRight()).isTrue();
        assertThat(IdeaStage.values())
                .allMatch(stage ->
                        rejected.take(IdeaMove.of(stage, DAY, "r", "f")).isLeft());
        assertThat(rejected.take(IdeaMove.of(IdeaStage.SCREENED, DAY)).getLeft().advice())
                .isEqualTo("hand in a new idea.");
    }

    @Test
    void a_history_that_cannot_have_been_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> idea("I")
                        .addMove(IdeaMove.of(IdeaStage.EXPERIMENT, DAY))
                        .build())
                .withMessage("Idea I: An idea at stage submitted cannot go to experiment.\n"
                        + "Maybe next comes screened or parked or rejected.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> idea("I").project(ProjectId.of("PAY")).build())
                .withMessageContaining("project:PAY");
    }

    @Test
    void later_steps_are_not_known_before() {
        Idea screened = idea("I")
                .addMove(IdeaMove.of(IdeaStage.SCREENED, DAY.plusDays(1)))
                .build();

        assertThat(screened.knownOn(DAY.plusDays(1))).isSameAs(screened);
        assertThat(screened.knownOn(DAY)).isEqualTo(idea("I").build());
    }

    @Test
    void an_idea_becomes_a_project_and_nothing_else() {
        PortfolioDraft draft = PortfolioDraft.named("Test")
                .add(approved("I").toBuilder()
                        .component(OfficeId.of("PO"))
                        .project(RiskId.of("R"))
                        .build());

        assertThat(draft.resolve().getError())
                .extracting(Problem::path)
                .containsExactly("ideas[I].component", "ideas[I].project");
    }

    @Test
    void an_experiment_is_held_against_the_threshold_that_was_set_before() {
        Experiment.Builder trial = Experiment.builder()
                .id(ExperimentId.of("E"))
                .idea(IdeaId.of("I"))
                .title("shorter form")
                .threshold(new BigDecimal("5.0"));

        assertThat(trial.build().verdict()).isEmpty();
        assertThat(trial.result(BigDecimal.valueOf(5)).build().verdict()).contains(ExperimentVerdict.SUPPORTED);
        assertThat(trial.result(BigDecimal.valueOf(4)).build().verdict()).contains(ExperimentVerdict.REFUTED);
        assertThat(trial.sense(ThresholdSense.AT_MOST).build().verdict()).contains(ExperimentVerdict.SUPPORTED);
        assertThat(trial.threshold(Optional.empty()).build().verdict()).contains(ExperimentVerdict.INCONCLUSIVE);
    }

    @Test
    void an_experiment_that_ended_without_a_result_says_nothing() {
        Experiment ended = Experiment.builder()
                .id(ExperimentId.of("E"))
                .idea(IdeaId.of("I"))
                .title("shorter form")
                .threshold(BigDecimal.ONE)
                .startedOn(DAY)
                .endedOn(DAY.plusDays(9))
                .build();

        assertThat(ended.verdict()).contains(ExperimentVerdict.INCONCLUSIVE);
        assertThat(ended.knownOn(DAY).verdict()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ended.toBuilder().endedOn(DAY.minusDays(1)).build())
                .withMessageContaining("2026-01-04");
    }

    static Idea approved(String id) {
        return idea(id).addMove(IdeaMove.of(IdeaStage.SCREENED, DAY.plusDays(10)))
                .addMove(IdeaMove.of(IdeaStage.EXPERIMENT, DAY.plusDays(30)))
                .addMove(IdeaMove.of(IdeaStage.BUSINESS_CASE, DAY.plusDays(60)))
                .addMove(IdeaMove.of(IdeaStage.APPROVED, DAY.plusDays(90), "pays back", "well done"))
                .build();
    }

    static Idea.Builder idea(String id) {
        return Idea.builder().id(IdeaId.of(id)).title("shorter forms").submittedOn(DAY);
    }
}
