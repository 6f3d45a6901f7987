package org.pmokit.core.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.UnitId;

class MaturityTrendTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final UnitId IT = UnitId.of("IT");
    private static final MaturityAssessment OLD = assessed(DAY.minusYears(1), 1, 2);
    private static final MaturityAssessment NEW = assessed(DAY, 2, 4);

    @Test
    void the_trend_of_a_unit_is_asked_of_all_assessments_of_a_portfolio() {
        MaturityAssessment other = NEW.toBuilder().subject(OfficeId.of("O")).build();
        MaturityAssessment model = NEW.toBuilder().model(SubModel.PORTFOLIO).build();
        MaturityTrend trend = MaturityTrend.of(IT, SubModel.PROJECT, List.of(NEW, other, model, OLD), DAY);

        assertThat(trend.assessments()).containsExactly(OLD, NEW);
        assertThat(trend.latest()).contains(NEW);
        assertThat(trend.overall(MaturityAggregation.MIN))
                .containsExactly(Map.entry(DAY.minusYears(1), BigDecimal.ONE), Map.entry(DAY, BigDecimal.valueOf(2)));
        assertThat(trend.climbed(Perspective.RISK_MANAGEMENT)).contains(2);
        assertThat(trend.climbed(Perspective.FINANCE_MANAGEMENT)).contains(1);
    }

    @Test
    void a_later_assessment_is_not_known_and_one_alone_shows_no_climb() {
        MaturityTrend trend = MaturityTrend.of(IT, SubModel.PROJECT, List.of(NEW, OLD), DAY.minusDays(1));

        assertThat(trend.assessments()).containsExactly(OLD);
        assertThat(trend.climbed(Perspective.RISK_MANAGEMENT)).isEmpty();
        assertThat(MaturityTrend.of(IT, SubModel.PORTFOLIO, List.of(OLD), DAY).latest())
                .isEmpty();
    }

    @Test
    void a_trend_is_about_one_subject_and_sub_model() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MaturityTrend(IT, SubModel.PORTFOLIO, List.of(OLD)))
                .withMessageStartingWith("The trend of PfM3 for unit:IT cannot hold an assessment of PjM3 for unit:IT")
                .withMessageContaining("\nMaybe ");
    }

    @Test
    void a_perspective_is_scored_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OLD.toBuilder()
                        .addScore(PerspectiveScore.of(Perspective.RISK_MANAGEMENT, MaturityLevel.DEFINED))
                        .build())
                .withMessage(
                        "The perspective risk-management is scored twice on 2025-01-05.\nMaybe leave out one of the "
                                + "two scores.");
        assertThat(PerspectiveScore.target(Perspective.RISK_MANAGEMENT, MaturityLevel.DEFINED)
                        .gap()
                        .orElseThrow()
                        .size())
                .isEqualTo(3);
    }

    private static MaturityAssessment assessed(LocalDate day, int level, int risk) {
        return MaturityAssessment.builder()
                .subject(IT)
                .model(SubModel.PROJECT)
                .assessedOn(day)
                .scores(Stream.of(Perspective.values())
                        .map(each -> PerspectiveScore.of(
                                each, MaturityLevel.of(each == Perspective.RISK_MANAGEMENT ? risk : level)))
                        .toList())
                .build();
    }
}
