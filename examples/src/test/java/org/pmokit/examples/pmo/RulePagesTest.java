package org.pmokit.examples.pmo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pmokit.examples.pmo.page.RulePages;
import org.pmokit.rules.catalog.StandardCatalogue;
import org.pmokit.rules.rule.Rule;

/** The pages of the rules say what the rules say. With {@code -Dpmokit.write=true} they are written instead. */
class RulePagesTest {

    private static final Path PAGES = Path.of("../docs/rules");

    @Test
    void each_rule_has_its_page() throws IOException {
        for (Rule<?> rule : StandardCatalogue.rules()) {
            agrees(PAGES.resolve(rule.id() + ".md"), RulePages.page(rule));
        }
        agrees(PAGES.resolve("README.md"), index());
    }

    @Test
    void each_page_has_its_rule() throws IOException {
        List<String> known = Stream.concat(
                        Stream.of("README.md"),
                        StandardCatalogue.rules().stream().map(rule -> rule.id() + ".md"))
                .sorted()
                .toList();
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()).sorted())
                    .isEqualTo(known);
        }
    }

    private static void agrees(Path page, String text) throws IOException {
        if (Boolean.getBoolean("pmokit.write")) {
            Files.createDirectories(PAGES);
            Files.writeString(page, text);
        }
        assertThat(page).hasContent(text);
    }

    private static String index() {
        return "# Rules\n\nThe shipped catalogue, printed from the rules; see [how to add one](../../CONTRIBUTING.md).\n\n"
                + "| rule | group | holds when |\n| --- | --- | --- |\n"
                + StandardCatalogue.rules().stream()
                        .map(rule -> "| [" + rule.id() + "](" + rule.id() + ".md) | " + rule.group() + " | "
                                + rule.title() + " |\n")
                        .collect(Collectors.joining());
    }
}
