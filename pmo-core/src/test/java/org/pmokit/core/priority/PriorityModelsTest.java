package org.pmokit.core.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.money.Ratio;

class PriorityModelsTest {

    private static final List<String> THREE = List.of("a", "b", "c");

    @Test
    void the_job_whose_delay_costs_most_for_its_size_goes_first() {
        Job large = Job.of("A", 100, 50, 20, 10);
        Job small = Job.of("B", 80, 30, 10, 5);

        assertThat(large.score()).isEqualTo(Ratio.of("17"));
        assertThat(small.score()).isEqualTo(Ratio.of("24"));
        assertThat(JobSequence.of(List.of(large, small)).jobs()).containsExactly(small, large);
    }

    @Test
    void four_and_four_and_a_third_and_two_and_three_quarters_come_second_first_third() {
        List<Job> jobs = List.of(Job.of("1", 8, 5, 3, 4), Job.of("2", 5, 3, 5, 3), Job.of("3", 13, 8, 1, 8));

        assertThat(jobs).extracting(job -> to(job.score(), 2)).containsExactly("4.00", "4.33", "2.75");
        assertThat(JobSequence.of(jobs).jobs()).extracting(Job::name).containsExactly("2", "1", "3");
    }

    @Test
    void of_equal_jobs_the_one_whose_delay_costs_more_goes_first() {
        assertThat(JobSequence.of(List.of(Job.of("small", 2, 0, 0, 1), Job.of("large", 4, 0, 0, 2)))
                        .jobs())
                .extracting(Job::name)
                .containsExactly("large", "small");
    }

    @Test
    void a_job_without_size_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Job.of("A", 1, 1, 1, 0))
                .withMessageContaining("\nMaybe ");
        assertThatIllegalArgumentException().isThrownBy(() -> Job.of("A", -1, 1, 1, 1));
    }

    @Test
    void judgements_in_pairs_have_the_weights_of_their_principal_eigenvector() {
        PairwiseComparison compared =
                PairwiseComparison.of(THREE, new double[][] {{1, 3, 5}, {1.0 / 3, 1, 2}, {1.0 / 5, 1.0 / 2, 1}});

        assertThat(compared.weights().values())
                .extracting(weight -> to(weight, 4))
                .containsExactly("0.6483", "0.2297", "0.1220");
        assertThat(to(compared.lambdaMax(), 5)).isEqualTo("3.00369");
        assertThat(to(compared.consistencyIndex(), 5)).isEqualTo("0.00185");
        assertThat(to(compared.consistencyRatio(), 4)).isEqualTo("0.0032");
        assertThat(compared.weightsWithin(PairwiseComparison.ACCEPTED).isRight())
                .isTrue();
    }

    @Test
    void judgements_that_agree_are_perfectly_consistent() {
        PairwiseComparison compared =
                PairwiseComparison.of(THREE, new double[][] {{1, 2, 4}, {.5, 1, 2}, {.25, .5, 1}});

        assertThat(compared.weights().values())
                .extracting(weight -> to(weight, 4))
                .containsExactly("0.5714", "0.2857", "0.1429");
        assertThat(to(compared.consistencyRatio(), 9)).isEqualTo("0.000000000");
    }

    @Test
    void judgements_that_go_round_in_a_circle_are_rejected_with_their_ratio() {
        PairwiseComparison circle =
                PairwiseComparison.of(THREE, new double[][] {{1, 9, 1.0 / 9}, {1.0 / 9, 1, 9}, {9, 1.0 / 9, 1}});
        PairwiseComparison milder =
                PairwiseComparison.of(THREE, new double[][] {{1, 3, 1.0 / 3}, {1.0 / 3, 1, 2}, {3, .5, 1}});

        assertThat(circle.weights().values())
                .extracting(weight -> to(weight, 3))
                .containsOnly("0.333");
        assertThat(to(circle.lambdaMax(), 2)).isEqualTo("10.11");
        assertThat(to(circle.consistencyRatio(), 2)).isEqualTo("6.13");
        assertThat(to(milder.weightsWithin(PairwiseComparison.ACCEPTED).getLeft(), 3))
                .isEqualTo("0.864");
    }

    @Test
    void two_criteria_cannot_contradict() {
        PairwiseComparison two = PairwiseComparison.of(List.of("a", "b"), new double[][] {{1, 9}, {1.0 / 9, 1}});

        assertThat(two.consistencyRatio()).isEqualTo(Ratio.ZERO);
        assertThat(to(two.weights().get("a"), 6)).isEqualTo("0.900000");
    }

    @Test
    void a_square_that_is_none_or_contradicts_its_mirror_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairwiseComparison.of(THREE, new double[][] {{1, 2}, {.5, 1}}))
                .withMessageContaining("3 criteria and 2 rows")
                .withMessageContaining("\nMaybe ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairwiseComparison.of(List.of("a", "b"), new double[][] {{1, 2}, {2, 1}}))
                .withMessageContaining("row 2, column 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairwiseComparison.of(List.of("a", "b"), new double[][] {{1, 20}, {.05, 1}}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairwiseComparison.of(List.of("a"), new double[][] {{Double.NaN}}));
    }

    @Test
    void musts_leave_room_up_to_sixty_per_cent() {
        MoscowPlan plan = new MoscowPlan(
                List.of(MoscowItem.of("login", Moscow.MUST, 6), MoscowItem.of("search", Moscow.COULD, 3)),
                BigDecimal.TEN);
        MoscowPlan full = new MoscowPlan(List.of(MoscowItem.of("all", Moscow.MUST, 61)), BigDecimal.valueOf(100));

        assertThat(plan.mustShare()).contains(Ratio.of("0.6"));
        assertThat(plan.isWithin(MoscowPlan.HOUSE_MUST_LIMIT)).contains(true);
        assertThat(full.isWithin(MoscowPlan.HOUSE_MUST_LIMIT)).contains(false);
    }

    @Test
    void what_is_not_classified_may_be_a_must() {
        MoscowItem open = new MoscowItem("report", Optional.empty(), BigDecimal.ONE);
        MoscowPlan plan = new MoscowPlan(List.of(open), BigDecimal.TEN);

        assertThat(plan.unclassified()).containsExactly(open);
        assertThat(plan.isWithin(MoscowPlan.HOUSE_MUST_LIMIT)).isEmpty();
        assertThat(new MoscowPlan(List.of(), BigDecimal.ZERO).isWithin(MoscowPlan.HOUSE_MUST_LIMIT))
                .isEmpty();
    }

    private static String to(Ratio value, int decimals) {
        return value.value().setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
