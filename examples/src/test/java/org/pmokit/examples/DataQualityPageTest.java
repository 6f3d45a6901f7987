package org.pmokit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.rules.catalog.StandardCatalogue;

/** The page on data quality leads to problems and rules that exist. */
class DataQualityPageTest {

    private static final Path PAGE = Path.of("..", "docs", "data-quality.md");
    private static final int CHECKS = 17;
    private static final Pattern ROW =
            Pattern.compile("^\\| (DQ\\d+) \\| ([^|]+) \\|([^|]*)\\|([^|]*)\\|$", Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @Test
    void every_check_is_there_once_in_order_with_a_home() throws IOException {
        assertThat(rows().stream().map(row -> row.group(1)))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, CHECKS)
                        .mapToObj(number -> "DQ" + number)
                        .toList());
        assertThat(rows())
                .allSatisfy(row -> assertThat(codes(row.group(3) + row.group(4)))
                        .as(row.group(1))
                        .isNotEmpty());
    }

    @Test
    void every_home_exists() throws IOException {
        List<String> problems = Arrays.stream(ProblemCode.class.getFields())
                .map(DataQualityPageTest::value)
                .map(ProblemCode::value)
                .toList();
        List<String> rules = StandardCatalogue.rules().stream()
                .map(rule -> rule.id().value())
                .toList();

        for (MatchResult row : rows()) {
            assertThat(problems).as(row.group(1)).containsAll(codes(row.group(3)));
            assertThat(rules).as(row.group(1)).containsAll(codes(row.group(4)));
        }
    }

    @Test
    void every_rule_about_the_record_is_on_it() throws IOException {
        List<String> told =
                rows().stream().flatMap(row -> codes(row.group(4)).stream()).toList();

        assertThat(StandardCatalogue.rules().stream()
                        .map(rule -> rule.id().value())
                        .filter(id -> id.startsWith("PMO-DAT-")))
                .isNotEmpty()
                .allMatch(told::contains);
    }

    private static ProblemCode value(Field constant) {
        try {
            return (ProblemCode) constant.get(null);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(PAGE)).results().toList();
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell).results().map(code -> code.group(1)).toList();
    }
}
