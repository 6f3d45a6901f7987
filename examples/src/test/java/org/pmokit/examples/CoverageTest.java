package org.pmokit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pmokit.rules.catalog.StandardCatalogue;

/** The list of what the library covers names code and pages that exist. */
class CoverageTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "coverage.md");
    private static final Path GLOSSARY = Path.of("..", "docs", "glossary.md");
    private static final Pattern TERM =
            Pattern.compile("^\\| (?!term \\|)([^|]+) \\| [^|]+ \\| ([^|]+) \\|$", Pattern.MULTILINE);
    private static final int REQUIREMENTS = 189;
    private static final Pattern ROW =
            Pattern.compile("^\\| (S\\d{3}) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$", Pattern.MULTILINE);
    private static final Pattern LEFT_OUT = Pattern.compile("^\\| (S\\d{3}) \\| ([^|]+) \\|$", Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)[^)]*\\)");
    private static final Map<String, Class<?>> TYPES = types();

    @Test
    void every_requirement_is_there_once_in_order() throws IOException {
        String text = Files.readString(DOCUMENT);
        List<String> covered = ids(ROW, text);
        List<String> leftOut = ids(LEFT_OUT, text);

        assertThat(covered).isSorted().doesNotHaveDuplicates().doesNotContainAnyElementsOf(leftOut);
        assertThat(Stream.concat(covered.stream(), leftOut.stream()).sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, REQUIREMENTS)
                        .mapToObj(number -> "S%03d".formatted(number))
                        .toList());
        assertThat(leftOut).hasSizeLessThan(REQUIREMENTS / 10);
    }

    @Test
    void every_home_is_code_that_exists() throws IOException {
        for (MatchResult row : rows()) {
            List<String> homes = found(CODE, row.group(3));
            assertThat(homes).as("%s has a home", row.group(1)).isNotEmpty();
            assertThat(homes).as(row.group(1)).allMatch(CoverageTest::exists);
        }
    }

    @Test
    void every_page_on_which_it_is_shown_exists() throws IOException {
        for (MatchResult row : rows()) {
            List<String> pages = found(LINK, row.group(4));
            assertThat(pages).as("%s is shown somewhere", row.group(1)).isNotEmpty();
            assertThat(pages).as(row.group(1)).allMatch(page -> Files.exists(DOCUMENT.resolveSibling(page)));
        }
    }

    @Test
    void every_term_of_the_glossary_is_there_once_with_code_that_exists() throws IOException {
        List<MatchResult> terms =
                TERM.matcher(Files.readString(GLOSSARY)).results().toList();

        assertThat(terms).hasSizeGreaterThan(100);
        assertThat(terms.stream().map(term -> term.group(1))).doesNotHaveDuplicates();
        for (MatchResult term : terms) {
            assertThat(found(CODE, term.group(2)))
                    .as(term.group(1))
                    .isNotEmpty()
                    .allMatch(CoverageTest::exists);
        }
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(DOCUMENT)).results().toList();
    }

    private static List<String> ids(Pattern rows, String text) {
        return rows.matcher(text).results().map(row -> row.group(1)).toList();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static boolean exists(String home) {
        if (home.startsWith("PMO-")) {
            return StandardCatalogue.rules().stream()
                    .anyMatch(rule -> rule.id().value().equals(home));
        }
        int dot = home.indexOf('.');
        Class<?> type = TYPES.get(dot < 0 ? home : home.substring(0, dot));
        return type != null && (dot < 0 || memberNames(type).contains(home.substring(dot + 1)));
    }

    private static Set<String> memberNames(Class<?> type) {
        return Stream.of(
                        Arrays.stream(type.getMethods()).map(Method::getName),
                        Arrays.stream(type.getFields()).map(Field::getName),
                        Arrays.stream(type.getClasses()).map(Class::getSimpleName))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    private static Map<String, Class<?>> types() {
        Map<String, Class<?>> types = new HashMap<>();
        for (String module : List.of("pmo-core", "pmo-graph", "pmo-rules", "pmo-io", "examples")) {
            Path root = Path.of("..", module, "src", "main", "java");
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .map(file -> root.relativize(file).toString())
                        .filter(name -> !name.endsWith("-info.java"))
                        .map(name -> name.substring(0, name.length() - ".java".length())
                                .replace('/', '.')
                                .replace('\\', '.'))
                        .map(CoverageTest::load)
                        .forEach(type -> types.putIfAbsent(type.getSimpleName(), type));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return types;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, CoverageTest.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
