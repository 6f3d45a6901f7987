package org.pmokit.graph.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.graph.quality.DcmaVariant.ExecutionFormula;

class WorkedScheduleTest {

    private final ScheduleFacts facts = WorkedSchedule.plan().asOf(WorkedSchedule.STATUS);

    @Test
    void it_has_the_populations_that_are_worked_with() {
        assertThat(facts.discrete()).isEqualTo(48);
        assertThat(facts.incomplete()).isEqualTo(35);
        assertThat(facts.obstacle()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void each_point_has_its_published_figures(DcmaCheck check, String numerator, String denominator, String value) {
        DcmaResult.Measured measured = measured(check, DcmaSettings.PAM_200_1_2012);

        assertThat(measured.numerator()).isEqualByComparingTo(numerator);
        assertThat(measured.denominator()).isEqualByComparingTo(denominator);
        assertThat(measured.value().setScale(4, java.math.RoundingMode.HALF_UP)).isEqualByComparingTo(value);
        assertThat(measured.variant()).startsWith("PAM_200_1_2012");
    }

    static Stream<Arguments> each_point_has_its_published_figures() {
        return Stream.of(
                arguments(DcmaCheck.LOGIC, "3", "35", "0.0857"),
                arguments(DcmaCheck.LEADS, "2", "80", "0.0250"),
                arguments(DcmaCheck.LAGS, "5", "80", "0.0625"),
                arguments(DcmaCheck.RELATIONSHIP_TYPES, "70", "80", "0.8750"),
                arguments(DcmaCheck.HARD_CONSTRAINTS, "1", "35", "0.0286"),
                arguments(DcmaCheck.HIGH_FLOAT, "4", "35", "0.1143"),
                arguments(DcmaCheck.NEGATIVE_FLOAT, "0", "35", "0"),
                arguments(DcmaCheck.HIGH_DURATION, "1", "35", "0.0286"),
                arguments(DcmaCheck.INVALID_DATES, "1", "48", "1"),
                arguments(DcmaCheck.RESOURCES, "7", "34", "0.2059"),
                arguments(DcmaCheck.MISSED_TASKS, "8", "16", "0.5"),
                arguments(DcmaCheck.CRITICAL_PATH_TEST, "600", "600", "1"),
                arguments(DcmaCheck.CRITICAL_PATH_LENGTH_INDEX, "115", "120", "0.9583"),
                arguments(DcmaCheck.BASELINE_EXECUTION_INDEX, "13", "18", "0.7222"));
    }

    @ParameterizedTest
    @MethodSource
    void the_execution_index_depends_on_the_formula(ExecutionFormula formula, int numerator, int denominator) {
        DcmaSettings settings = DcmaSettings.builder().execution(formula).build();

        DcmaResult.Measured measured = measured(DcmaCheck.BASELINE_EXECUTION_INDEX, settings);

        assertThat(measured.numerator()).isEqualByComparingTo(BigDecimal.valueOf(numerator));
        assertThat(measured.denominator()).isEqualByComparingTo(BigDecimal.valueOf(denominator));
        assertThat(measured.variant()).endsWith(formula.code());
    }

    static Stream<Arguments> the_execution_index_depends_on_the_formula() {
        return Stream.of(
                arguments(ExecutionFormula.DAU, 13, 18),
                arguments(ExecutionFormula.BASELINED, 12, 16),
                arguments(ExecutionFormula.CLARIFIED_2012, 13, 17),
                arguments(ExecutionFormula.P6, 13, 16));
    }

    @Test
    void half_of_what_was_due_was_hit() {
        assertThat(DcmaAssessment.of(facts, DcmaSettings.PAM_200_1_2012)
                        .hitTaskShare()
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("0.5");
    }

    @Test
    void offenders_are_told_in_the_order_of_the_schedule() {
        assertThat(offenders(DcmaCheck.LOGIC)).containsExactly("P22", "P23", "P24");
        assertThat(offenders(DcmaCheck.LEADS)).containsExactly("P11", "P12");
        assertThat(offenders(DcmaCheck.HIGH_FLOAT)).containsExactly("H1", "H2", "H3", "H4");
        assertThat(offenders(DcmaCheck.HIGH_DURATION)).containsExactly("L");
        assertThat(offenders(DcmaCheck.INVALID_DATES)).containsExactly("C12");
        assertThat(offenders(DcmaCheck.MISSED_TASKS)).containsExactly("C1", "C2", "C3", "P1", "P2", "P3", "P4", "P5");
        assertThat(offenders(DcmaCheck.RELATIONSHIP_TYPES)).hasSize(10);
        assertThat(offenders(DcmaCheck.CRITICAL_PATH_LENGTH_INDEX)).containsExactly("F");
    }

    private List<String> offenders(DcmaCheck check) {
        return measured(check, DcmaSettings.PAM_200_1_2012).offenders().stream()
                .map(ActivityId::name)
                .toList();
    }

    private DcmaResult.Measured measured(DcmaCheck check, DcmaSettings settings) {
        return DcmaAssessment.of(facts, settings).result(check).measured().orElseThrow();
    }
}
