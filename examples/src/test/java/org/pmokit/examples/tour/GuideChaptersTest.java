package org.pmokit.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A chapter of the guide names its tour; its snippets are regions of that tour, and its outputs are what the tour's
 * methods of the same name print. With {@code -Dpmokit.write=true} the blocks are filled in.
 */
class GuideChaptersTest {

    private static final Path CHAPTERS = Path.of("..", "docs", "guide");
    private static final Path TOURS = Path.of("src/main/java/org/pmokit/examples/tour");
    private static final Pattern TOUR = Pattern.compile("<!-- tour: (\\w+) -->");
    private static final Pattern SNIPPET =
            Pattern.compile("(<!-- snippet: (\\w+) -->\n```java\n)(.*?)(```)", Pattern.DOTALL);
    private static final Pattern OUTPUT =
            Pattern.compile("(<!-- output: (\\w+) -->\n```[a-z]*\n)(.*?)(```)", Pattern.DOTALL);
    private static final Pattern REGION = Pattern.compile("// begin: (\\w+)\n");

    static Stream<Path> chapters() throws IOException {
        try (Stream<Path> files = Files.list(CHAPTERS)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void a_chapter_shows_compiled_code_and_what_it_prints(Path chapter) throws Exception {
        String text = Files.readString(chapter);
        String tour = tourOf(text);

        String filled =
                replaced(OUTPUT, replaced(SNIPPET, text, name -> region(tour, name)), name -> printed(tour, name));

        if (Boolean.getBoolean("pmokit.write")) {
            Files.writeString(chapter, filled);
        }
        assertThat(text).isEqualTo(filled);
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void a_chapter_shows_every_region_of_its_tour(Path chapter) throws IOException {
        String text = Files.readString(chapter);
        List<String> regions = names(REGION, Files.readString(source(tourOf(text))), 1);

        assertThat(regions)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(names(SNIPPET, text, 2)).contains(name));
    }

    private interface Content {
        String of(String name) throws Exception;
    }

    private static String replaced(Pattern blocks, String text, Content content) throws Exception {
        Matcher block = blocks.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (block.find()) {
            String replacement = block.group(1) + content.of(block.group(2)) + block.group(4);
            block.appendReplacement(filled, Matcher.quoteReplacement(replacement));
        }
        return block.appendTail(filled).toString();
    }

    private static List<String> names(Pattern pattern, String text, int group) {
        return new ArrayList<>(pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(group))
                .toList());
    }

    private static String tourOf(String text) {
        Matcher tour = TOUR.matcher(text);
        assertThat(tour.find()).as("the chapter names its tour").isTrue();
        return tour.group(1);
    }

    private static Path source(String tour) {
        return TOURS.resolve(tour + ".java");
    }

    private static String region(String tour, String name) throws IOException {
        String text = Files.readString(source(tour));
        assertThat(text).contains("// begin: " + name + "\n").contains("// end: " + name + "\n");
        int begin = text.indexOf('\n', text.indexOf("// begin: " + name + "\n")) + 1;
        int end = text.lastIndexOf('\n', text.indexOf("// end: " + name + "\n"));
        return text.substring(begin, end).stripIndent() + "\n";
    }

    private static String printed(String tour, String name) throws Exception {
        Method method = Class.forName(GuideChaptersTest.class.getPackageName() + "." + tour)
                .getDeclaredMethod(name, PrintStream.class);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        method.invoke(null, out);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
