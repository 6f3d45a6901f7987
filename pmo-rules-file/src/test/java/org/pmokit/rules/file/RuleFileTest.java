package org.pmokit.rules.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmokit.core.problem.Problem;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Leeway.Stricter;
import org.pmokit.rules.rule.Operator;

class RuleFileTest {

    private static final String MEASURE = """
            rules:
              - id: ACME-001
                subject: project
                title: It keeps to the plan
                because: dates matter
                measure: days(project.finish, as_of)
                must-be: at-least
                limits: {amber: 10, red: -5, unit: days, source: the board}
            """;

    private static WrittenRule rule(String text) {
        return RuleFile.parse(text, "house.yaml").get().get(0);
    }

    private static List<String> problems(String text) {
        return RuleFile.parse(text, "house.yaml")
                .getError()
                .map(Problem::asText)
                .asJava();
    }

    @Test
    void a_measure_has_limits_with_colour_unit_and_source() {
        WrittenRule rule = rule(MEASURE);

        assertThat(rule.mustBe()).contains(Operator.AT_LEAST);
        assertThat(rule.limits()).extracting(WrittenRule.Limit::colour).containsExactly(Rag.AMBER, Rag.RED);
        assertThat(rule.limits())
                .allSatisfy(limit ->
                        assertThat(limit.threshold().leeway().stricter()).isEqualTo(Stricter.WHEN_GREATER));
        assertThat(rule.measuredAs()).isEqualTo("days(project.finish, as_of)");
        assertThat(rule.source()).isEqualTo("house rule");
        assertThat(rule.group().code()).isEqualTo("governance");
    }

    @Test
    void a_condition_has_one_limit_that_says_so() {
        WrittenRule rule = rule("""
                {"rules": [{"id": "ACME-001", "subject": "risk", "title": "T", "because": "b",
                            "holds": "has(risk.owner)", "colour": "red"}]}
                """);

        assertThat(rule.mustBe()).isEmpty();
        assertThat(rule.limits()).singleElement().satisfies(limit -> {
            assertThat(limit.colour()).isEqualTo(Rag.RED);
            assertThat(limit.threshold().key()).isEqualTo("ACME-001/holds");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: ACME-001 | id: PMO-001 | 2:9: Ids that begin with PMO- are those of the shipped rules.",
                "id: ACME-001 | id: acme | 2:9: A rule id is capitals and digits",
                "title: It keeps to the plan | titel: x | 4:12: There is no field \"titel\" here.",
                "because: dates matter | because: '' | 2:5: \"because\" is missing.",
                "must-be: at-least | must-be: more | 7:14: \"more\" is not known here.",
                "must-be: at-least | must-be: at-most | 8:13: Red begins before amber.",
                "unit: days | unit: weeks | 8:40: \"weeks\" is no unit.",
                "unit: days | unit: ratio | 8:13: A share of 10 is meant to be 1000 %.",
                "source: the board | where: x | 8:53: There is no field \"where\" here.",
                "must-be: at-least | holds: x | 7:12: \"holds\" does not go with \"measure\".",
                "amber: 10, red: -5, | '' | 8:13: There is no limit for amber and none for red.",
            })
    void what_is_wrong_is_told_with_its_place(String right, String wrong, String says) {
        assertThat(problems(MEASURE.replace(right, wrong)))
                .anySatisfy(text ->
                        assertThat(text).startsWith("house.yaml:" + says).contains(" Maybe "));
    }

    @Test
    void two_rules_do_not_share_an_id() {
        assertThat(problems(MEASURE + MEASURE.replace("rules:\n", "")))
                .anySatisfy(text -> assertThat(text).contains("There are two rules ACME-001."));
    }

    @Test
    void a_file_is_read_by_its_path(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("house.yaml"), "\uFEFF" + MEASURE);

        assertThat(RuleFile.read(file).get()).hasSize(1);
        assertThat(RuleFile.read(folder.resolve("none.yaml")).getError().get(0).asText())
                .startsWith("none.yaml: The file cannot be read");
    }

    @Test
    void a_caret_points_into_a_passage() {
        Passage passage = Passage.of("one &&\n  two");

        assertThat(passage.caret(9)).isEqualTo("  two\n  ^");
        assertThat(passage.caret(99)).isEqualTo("  two\n     ^");
        assertThat(passage.at(0).asText()).isEqualTo(":1:1");
    }
}
