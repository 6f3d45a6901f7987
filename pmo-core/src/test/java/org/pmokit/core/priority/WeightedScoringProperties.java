package org.pmokit.core.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.Ratio;

class WeightedScoringProperties {

    @Property(tries = 300)
    void a_score_lies_between_the_lowest_and_the_highest_part(
            @ForAll @Size(4) List<@IntRange(min = 1, max = 9) Integer> weights,
            @ForAll @Size(4) List<@IntRange(min = 0, max = 5) Integer> scores) {
        WeightedScoring scoring = new WeightedScoring(map(weights), "test");
        BigDecimal total = scoring.score(new Candidate(ProjectId.of("P"), map(scores)))
                .total()
                .orElseThrow()
                .value();

        assertThat(total).isBetween(new BigDecimal("-0.000001"), new BigDecimal("5.000001"));
        assertThat(total.doubleValue()).isBetween(lowest(scores) - 1e-6, highest(scores) + 1e-6);
    }

    @Property(tries = 300)
    void after_the_smallest_move_two_candidates_are_level(
            @ForAll @Size(3) List<@IntRange(min = 1, max = 9) Integer> weights,
            @ForAll @Size(3) List<@IntRange(min = 0, max = 5) Integer> one,
            @ForAll @Size(3) List<@IntRange(min = 0, max = 5) Integer> other) {
        WeightedScoring scoring = new WeightedScoring(map(weights), "test");
        Candidate first = new Candidate(ProjectId.of("P"), map(one));
        Candidate second = new Candidate(ProjectId.of("Q"), map(other));

        scoring.smallestMoveThatLevels(first, second).ifPresent(move -> {
            Map<String, Ratio> moved = new LinkedHashMap<>(scoring.weights());
            moved.computeIfPresent(move.from(), (name, weight) -> plus(weight, move.weight(), -1));
            moved.computeIfPresent(move.to(), (name, weight) -> plus(weight, move.weight(), 1));
            WeightedScoring after = new WeightedScoring(moved, "after");
            assertThat(after.score(first).total().orElseThrow().value().doubleValue())
                    .isCloseTo(after.score(second).total().orElseThrow().value().doubleValue(), within(1e-9));
        });
    }

    private static Ratio plus(Ratio weight, Ratio move, int sign) {
        BigDecimal sum = weight.value().add(move.value().multiply(BigDecimal.valueOf(sign)));
        return new Ratio(sum.max(BigDecimal.ZERO));
    }

    private static int lowest(List<Integer> values) {
        return values.stream().min(Integer::compare).orElseThrow();
    }

    private static int highest(List<Integer> values) {
        return values.stream().max(Integer::compare).orElseThrow();
    }

    private static Map<String, Ratio> map(List<Integer> values) {
        Map<String, Ratio> map = new LinkedHashMap<>();
        for (int index = 0; index < values.size(); index++) {
            map.put("c" + index, new Ratio(BigDecimal.valueOf(values.get(index))));
        }
        return map;
    }
}
