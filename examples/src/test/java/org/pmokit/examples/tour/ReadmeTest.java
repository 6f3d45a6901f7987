package org.pmokit.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the documentation shows is what compiles and what it prints. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final Path TOUR = Path.of("src/main/java/org/pmokit/examples/tour");

    @ParameterizedTest
    @CsvSource({
        "README.md,readme,ReadmeTour.java",
        "README.md,rule,RuleTour.java",
        "README.md,check,RuleTour.java",
        "README.md,impact,RuleTour.java",
        "docs/guide.md,draft,GuideTour.java",
        "docs/guide.md,read,GuideTour.java",
        "docs/guide.md,assess,GuideTour.java",
        "docs/guide.md,explain,GuideTour.java",
        "docs/guide.md,verify,GuideTour.java",
        "docs/guide.md,edit,GuideTour.java"
    })
    void a_snippet_is_cut_from_compiled_code(String document, String name, String source) throws IOException {
        assertThat(snippet(document, name)).isEqualTo(region(source, name));
    }

    @Test
    void the_readme_shows_what_its_twenty_lines_print() throws IOException {
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains("```\n" + printed() + "```");
    }

    @Test
    void the_rule_tour_runs() {
        assertThat(captured(() -> RuleTour.main(new String[0])))
                .contains("PMO-")
                .contains("testevents");
    }

    @Test
    void the_guide_tour_runs() {
        assertThat(captured(() -> GuideTour.main(new String[0])))
                .contains("is red as of")
                .contains("stadium");
    }

    private static String printed() {
        return captured(() -> ReadmeTour.main(new String[0]));
    }

    private static String captured(Runnable program) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String snippet(String document, String name) throws IOException {
        Matcher found = Pattern.compile("<!-- " + name + " -->\n```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve(document)));
        assertThat(found.find()).as("%s has a snippet %s", document, name).isTrue();
        return found.group(1);
    }

    private static String region(String source, String name) throws IOException {
        String text = Files.readString(TOUR.resolve(source));
        int begin = text.indexOf('\n', text.indexOf("// begin: " + name + "\n")) + 1;
        int end = text.lastIndexOf('\n', text.indexOf("// end: " + name + "\n"));
        return text.substring(begin, end).stripIndent() + "\n";
    }
}
