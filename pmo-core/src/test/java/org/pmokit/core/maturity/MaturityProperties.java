package org.pmokit.core.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.pmokit.core.identifier.UnitId;

class MaturityProperties {

    @Property
    void the_weakest_is_at_most_the_mean_and_both_lie_within_the_levels(@ForAll @Size(7) List<MaturityLevel> levels) {
        BigDecimal weakest = assessed(levels).overall(MaturityAggregation.MIN).orElseThrow();
        BigDecimal mean = assessed(levels).overall(MaturityAggregation.MEAN).orElseThrow();

        assertThat(weakest).isBetween(BigDecimal.ONE, mean);
        assertThat(mean).isLessThanOrEqualTo(BigDecimal.valueOf(5));
    }

    @Property
    void there_is_no_gap_exactly_when_the_weakest_meets_the_target(
            @ForAll @Size(7) List<MaturityLevel> levels, @ForAll MaturityLevel target) {
        boolean met = assessed(levels)
                        .overall(MaturityAggregation.MIN)
                        .orElseThrow()
                        .compareTo(BigDecimal.valueOf(target.number()))
                >= 0;

        assertThat(assessed(levels).gapsTo(target).isEmpty()).isEqualTo(met);
    }

    private static MaturityAssessment assessed(List<MaturityLevel> levels) {
        MaturityAssessment.Builder builder = MaturityAssessment.builder();
        for (Perspective each : Perspective.values()) {
            builder.addScore(PerspectiveScore.of(each, levels.get(each.ordinal())));
        }
        return builder.subject(UnitId.of("IT"))
                .model(SubModel.PROJECT)
                .assessedOn(LocalDate.of(2026, 1, 5))
                .build();
    }
}
