package org.pmokit.core.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.pmokit.core.maturity.Perspective.BENEFITS_MANAGEMENT;
import static org.pmokit.core.maturity.Perspective.FINANCE_MANAGEMENT;
import static org.pmokit.core.maturity.Perspective.MANAGEMENT_CONTROL;
import static org.pmokit.core.maturity.Perspective.ORGANISATIONAL_GOVERNANCE;
import static org.pmokit.core.maturity.Perspective.RESOURCE_MANAGEMENT;
import static org.pmokit.core.maturity.Perspective.RISK_MANAGEMENT;
import static org.pmokit.core.maturity.Perspective.STAKEHOLDER_MANAGEMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmokit.core.identifier.UnitId;

class MaturityTest {

    private static final MaturityAssessment WORKED = projects(Map.of(
            ORGANISATIONAL_GOVERNANCE, 3,
            MANAGEMENT_CONTROL, 3,
            BENEFITS_MANAGEMENT, 2,
            RISK_MANAGEMENT, 3,
            STAKEHOLDER_MANAGEMENT, 2,
            FINANCE_MANAGEMENT, 3,
            RESOURCE_MANAGEMENT, 2));

    @Test
    void the_worked_example_is_two_at_its_weakest_and_has_a_mean_of_2_57() {
        assertThat(WORKED.overall(MaturityAggregation.MIN)).contains(BigDecimal.valueOf(2));
        assertThat(WORKED.overall(MaturityAggregation.MEAN)).contains(new BigDecimal("2.57"));
        assertThat(WORKED.overall(MaturityAggregation.NONE)).isEmpty();
    }

    @Test
    void the_worked_example_lacks_one_level_in_three_perspectives() {
        assertThat(WORKED.gapsTo(MaturityLevel.DEFINED))
                .extracting(MaturityGap::perspective)
                .containsExactly(BENEFITS_MANAGEMENT, STAKEHOLDER_MANAGEMENT, RESOURCE_MANAGEMENT);
        assertThat(WORKED.gapsTo(MaturityLevel.DEFINED))
                .extracting(MaturityGap::size)
                .containsOnly(1);
    }

    @Test
    void the_widest_gap_to_a_target_comes_first_and_a_target_that_is_met_is_no_gap() {
        MaturityAssessment wanted = WORKED.scoring(PerspectiveScore.of(MANAGEMENT_CONTROL, MaturityLevel.DEFINED)
                        .aimingAt(MaturityLevel.MANAGED))
                .scoring(PerspectiveScore.of(RESOURCE_MANAGEMENT, MaturityLevel.REPEATABLE)
                        .aimingAt(MaturityLevel.OPTIMISED))
                .scoring(PerspectiveScore.of(BENEFITS_MANAGEMENT, MaturityLevel.REPEATABLE)
                        .aimingAt(MaturityLevel.AWARENESS));

        assertThat(wanted.gaps())
                .containsExactly(
                        new MaturityGap(
                                RESOURCE_MANAGEMENT, Optional.of(MaturityLevel.REPEATABLE), MaturityLevel.OPTIMISED),
                        new MaturityGap(MANAGEMENT_CONTROL, Optional.of(MaturityLevel.DEFINED), MaturityLevel.MANAGED));
        assertThat(WORKED.gaps()).isEmpty();
    }

    @Test
    void what_nobody_assessed_is_not_good() {
        MaturityAssessment partial = projects(Map.of(RISK_MANAGEMENT, 5));

        assertThat(partial.unassessed()).hasSize(6).doesNotContain(RISK_MANAGEMENT);
        assertThat(partial.overall(MaturityAggregation.MIN)).isEmpty();
        assertThat(partial.overall(MaturityAggregation.MEAN)).isEmpty();
        assertThat(partial.gapsTo(MaturityLevel.DEFINED)).hasSize(6).allMatch(gap -> gap.size() == 3);
    }

    @Test
    void a_level_counts_only_on_top_of_every_level_below() {
        assertThat(MaturityLevel.reachedBy(EnumSet.of(MaturityLevel.AWARENESS, MaturityLevel.DEFINED)))
                .contains(MaturityLevel.AWARENESS);
        assertThat(MaturityLevel.reachedBy(EnumSet.allOf(MaturityLevel.class))).contains(MaturityLevel.OPTIMISED);
        assertThat(MaturityLevel.reachedBy(Set.of(MaturityLevel.OPTIMISED))).isEmpty();
    }

    @Test
    void a_perspective_that_fell_is_told() {
        MaturityAssessment later = WORKED.scoring(PerspectiveScore.of(RISK_MANAGEMENT, MaturityLevel.REPEATABLE));

        assertThat(later.fallenSince(WORKED)).containsExactly(RISK_MANAGEMENT);
        assertThat(WORKED.fallenSince(later)).isEmpty();
        assertThat(projects(Map.of()).fallenSince(WORKED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 6})
    void there_are_five_levels(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MaturityLevel.of(number))
                .withMessage("There is no maturity level " + number + ".\nMaybe use a level from 1 to 5.");
    }

    @Test
    void sub_models_and_perspectives_have_short_names() {
        assertThat(SubModel.values()).extracting(SubModel::code).containsExactly("PfM3", "PgM3", "PjM3");
        assertThat(Perspective.values()).hasSize(7);
        assertThat(ORGANISATIONAL_GOVERNANCE.code()).isEqualTo("organisational-governance");
    }

    private static MaturityAssessment projects(Map<Perspective, Integer> scores) {
        Map<Perspective, Integer> inOrder = scores.isEmpty() ? Map.of() : new EnumMap<>(scores);
        List<PerspectiveScore> levels = inOrder.entrySet().stream()
                .map(each -> PerspectiveScore.of(each.getKey(), MaturityLevel.of(each.getValue())))
                .toList();
        return MaturityAssessment.builder()
                .subject(UnitId.of("IT"))
                .model(SubModel.PROJECT)
                .assessedOn(LocalDate.of(2026, 1, 5))
                .scores(levels)
                .build();
    }
}
