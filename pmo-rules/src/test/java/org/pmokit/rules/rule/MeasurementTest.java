package org.pmokit.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmokit.core.provenance.Gap;
import org.pmokit.rules.Samples;

class MeasurementTest {

    @ParameterizedTest
    @CsvSource({
        "DAYS, 93, 93 days",
        "DAYS, 1, 1 day",
        "DAYS, -1, -1 day",
        "DAYS, 0, 0 days",
        "RATIO, 0.05, 5 %",
        "RATIO, 0.8234, 82.3 %",
        "RATIO, -0.0005, -0.1 %",
        "RATIO, 0, 0 %",
        "RATIO, 1, 100 %",
        "COUNT, 4, 4",
        "COUNT, 0.5, 0.5"
    })
    void values_are_shown_as_people_read_them(MeasureUnit unit, BigDecimal value, String expected) {
        assertThat(unit.show(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "29, AT_MOST, true", "30, AT_MOST, true", "31, AT_MOST, false",
        "29, BELOW, true", "30, BELOW, false", "30, AT_LEAST, true",
        "29, AT_LEAST, false", "30, EXACTLY, true", "31, EXACTLY, false"
    })
    void a_measurement_knows_whether_it_is_within_its_limit(long value, Operator operator, boolean within) {
        Threshold limit = Threshold.houseDefault("ACME-001/red", "30", MeasureUnit.DAYS);

        assertThat(Measurement.of(value, operator, limit).isWithinLimit()).isEqualTo(within);
    }

    @Test
    void a_measurement_shows_value_sign_limit_and_its_source() {
        Threshold limit = Threshold.published("ACME-001/red", "30", MeasureUnit.DAYS, "handbook 3");

        assertThat(Measurement.of(93, Operator.AT_MOST, limit).shown())
                .isEqualTo("93 days, limit <= 30 days (handbook 3)");
    }

    @Test
    void a_threshold_that_nobody_publishes_says_so() {
        Threshold limit = Threshold.houseDefault("ACME-001/red", "0.2", MeasureUnit.RATIO);

        assertThat(limit.source()).isEqualTo("house default");
        assertThat(limit.overriddenBy(new BigDecimal("0.3"), "board of May"))
                .isEqualTo(new Threshold("ACME-001/red", new BigDecimal("0.3"), MeasureUnit.RATIO, "board of May"));
    }

    @Property
    void signs_mean_what_they_say(@ForAll BigDecimal value, @ForAll BigDecimal limit) {
        int order = value.compareTo(limit);

        assertThat(Operator.AT_MOST.holds(value, limit)).isEqualTo(order <= 0);
        assertThat(Operator.AT_LEAST.holds(value, limit)).isEqualTo(order >= 0);
        assertThat(Operator.BELOW.holds(value, limit)).isEqualTo(order < 0);
        assertThat(Operator.EXACTLY.holds(value, limit)).isEqualTo(order == 0);
    }

    @Test
    void the_scale_in_which_a_number_was_written_does_not_matter() {
        assertThat(Operator.EXACTLY.holds(new BigDecimal("0.10"), new BigDecimal("0.1")))
                .isTrue();
    }

    @Test
    void the_newest_override_of_a_threshold_counts() {
        Threshold limit = Threshold.houseDefault("ACME-001/red", "30", MeasureUnit.DAYS);
        Assessment assessment =
                Assessment.asOf(Samples.TODAY).with(limit, "20", "May").with(limit, "10", "June");

        assertThat(assessment.of(limit).value()).isEqualByComparingTo("10");
        assertThat(assessment.overrides()).hasSize(1);
    }

    @Test
    void a_missing_fact_shows_the_reason_where_one_is_recorded() {
        var project = Samples.payroll().addGap(new Gap("budget", "withheld")).build();

        assertThat(MissingFact.of("budget").shown()).isEqualTo("budget");
        assertThat(MissingFact.of(project, "budget", "approved budget").shown())
                .isEqualTo("approved budget (withheld)");
        assertThat(MissingFact.of(project, "finish", "finish").reason()).isEqualTo(Optional.empty());
    }
}
