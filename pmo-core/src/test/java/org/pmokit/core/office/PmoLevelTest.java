package org.pmokit.core.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PmoLevelTest {

    @ParameterizedTest
    @CsvSource({
        "ENTERPRISE, portfolio-management",
        "DIVISION, portfolio-management programme-management",
        "BUSINESS_UNIT, programme-management project-management",
        "PROJECT, project-management"
    })
    void a_level_runs_the_disciplines_of_the_table(PmoLevel level, String disciplines) {
        Set<String> run = Stream.of(Discipline.values())
                .filter(level::runs)
                .map(Discipline::code)
                .collect(Collectors.toSet());

        assertThat(run).containsExactlyInAnyOrder(disciplines.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"ENTERPRISE, enterprise", "DIVISION, division", "BUSINESS_UNIT, business-unit", "PROJECT, project"})
    void a_level_has_a_name_for_files(PmoLevel level, String code) {
        assertThat(level.code()).isEqualTo(code);
    }
}
