package org.pmokit.core.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.Ratio;

class WeightedScoringTest {

    private static final ProjectId P = ProjectId.of("P");
    private static final ProjectId Q = ProjectId.of("Q");
    private static final Candidate FIRST = candidate(P, 4, 3, 5, 2);
    private static final Candidate SECOND = candidate(Q, 3, 5, 2, 4);
    private static final WeightedScoring OLD = scoring("0.4", "0.3", "0.2", "0.1");
    private static final WeightedScoring NEW = scoring("0.2", "0.5", "0.2", "0.1");

    @Test
    void new_weights_turn_3_7_against_3_5_into_3_5_against_3_9() {
        assertThat(OLD.rank(List.of(SECOND, FIRST)))
                .extracting(score -> score.subject() + " " + score.total().orElseThrow())
                .containsExactly(P + " 3.7", Q + " 3.5");
        assertThat(NEW.rank(List.of(FIRST, SECOND)))
                .extracting(score -> score.subject() + " " + score.total().orElseThrow())
                .containsExactly(Q + " 3.9", P + " 3.5");
        assertThat(OLD.reversals(NEW, List.of(FIRST, SECOND))).containsExactly(new RankReversal(P, Q));
        assertThat(OLD.reversals(OLD, List.of(FIRST, SECOND))).isEmpty();
    }

    @Test
    void moving_0_0667_of_weight_from_the_first_criterion_to_the_second_levels_them() {
        Ratio move = OLD.moveThatLevels("1", "2", FIRST, SECOND).orElseThrow().weight();

        assertThat(move).isEqualTo(Ratio.of("0.066666666667"));
        assertThat(OLD.moveThatLevels("2", "1", FIRST, SECOND)).isEmpty();
        assertThat(OLD.moveThatLevels("1", "2", SECOND, FIRST)).isEmpty();
        assertThat(OLD.moveThatLevels("1", "9", FIRST, SECOND)).isEmpty();
    }

    @Test
    void the_smallest_move_of_all_takes_0_04_from_the_third_criterion() {
        assertThat(OLD.smallestMoveThatLevels(FIRST, SECOND)).contains(new WeightMove("3", "2", Ratio.of("0.04")));
    }

    @Test
    void a_score_says_what_each_criterion_added() {
        assertThat(OLD.score(FIRST).shares())
                .extracting(share -> share.product().toString())
                .containsExactly("1.6", "0.9", "1", "0.2");
    }

    @Test
    void weights_are_brought_to_a_sum_of_one() {
        assertThat(scoring("4", "3", "2", "1")).isEqualTo(OLD);
    }

    @Test
    void a_missing_score_is_unknown_and_ranks_last() {
        Candidate partly = new Candidate(ProjectId.of("A"), Map.of("1", Ratio.of("5")));

        assertThat(OLD.score(partly).total()).isEmpty();
        assertThat(OLD.score(partly).missing()).containsExactly("2", "3", "4");
        assertThat(OLD.rank(List.of(partly, FIRST)).get(1).subject()).isEqualTo(partly.subject());
    }

    @Test
    void weights_that_weigh_nothing_or_less_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scoring("0", "0", "0", "0"))
                .withMessageContaining("sum to 0")
                .withMessageContaining("\nMaybe ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scoring("1", "-1", "1", "1"))
                .withMessageContaining("negative");
    }

    private static Candidate candidate(ProjectId subject, int... scores) {
        Map<String, Ratio> byCriterion = new LinkedHashMap<>();
        for (int index = 0; index < scores.length; index++) {
            byCriterion.put(String.valueOf(index + 1), Ratio.of(String.valueOf(scores[index])));
        }
        return new Candidate(subject, byCriterion);
    }

    private static WeightedScoring scoring(String... weights) {
        Map<String, Ratio> byCriterion = new LinkedHashMap<>();
        for (int index = 0; index < weights.length; index++) {
            byCriterion.put(String.valueOf(index + 1), Ratio.of(weights[index]));
        }
        return new WeightedScoring(byCriterion, "test");
    }
}
