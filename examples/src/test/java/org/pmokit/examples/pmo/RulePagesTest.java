package org.pmokit.examples.pmo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.examples.pmo.page.RulePages;
import org.pmokit.rules.catalog.StandardCatalogue;
import org.pmokit.rules.catalog.review.ReviewRules;
import org.pmokit.rules.rule.Rule;

/** The pages of the rules say what the rules say. With {@code -Dpmokit.write=true} they are written instead. */
class RulePagesTest {

    private static final Path PAGES = Path.of("../docs/rules");
    private static final String CHECKS = "checks.md";

    @Test
    void each_rule_has_its_page() throws IOException {
        for (Rule<?> rule : StandardCatalogue.rules()) {
            agrees(PAGES.resolve(rule.id() + ".md"), RulePages.page(rule));
        }
        agrees(PAGES.resolve("README.md"), index());
        agrees(PAGES.resolve(CHECKS), checks());
    }

    @Test
    void each_page_has_its_rule() throws IOException {
        List<String> known = Stream.concat(
                        Stream.of("README.md", CHECKS),
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
        return "# Rules\n\nThe shipped catalogue, printed from the rules; see [how to add one](../../CONTRIBUTING.md)"
                + " and [which rule asks which check](checks.md).\n\n"
                + "| rule | group | holds when |\n| --- | --- | --- |\n"
                + StandardCatalogue.rules().stream()
                        .map(rule -> "| [" + rule.id() + "](" + rule.id() + ".md) | " + rule.group() + " | "
                                + rule.title() + " |\n")
                        .collect(Collectors.joining());
    }

    private static String checks() {
        return "# Which rule asks which check\n\nReviews look registers and offices over check by check; each check below is"
                + " asked by a rule of the catalogue. What other rules say already has no rule of its own:"
                + " `no-reporting-line` (PMO-OFF-002), `not-to-owner` (PMO-OFF-001), `assurer-operates` (PMO-OFF-003), `rk1`"
                + " (PMO-RSK-002), `rk5` (PMO-RSK-001) and `al2` (PMO-GOV-005). `al8` finds nothing wrong; `g1` and `cm5` need"
                + " spending by stage and the sightings of an audit, which no portfolio holds.\n\n"
                + "| check | rule | holds when | limits |\n| --- | --- | --- | --- |\n"
                + ReviewRules.byCheck().entrySet().stream()
                        .map(each -> row(each.getKey(), each.getValue()))
                        .collect(Collectors.joining());
    }

    private static String row(ReviewCheck check, Rule<?> rule) {
        String limits = check.limits().stream()
                .map(limit -> limit.code() + " " + limit.value().toPlainString())
                .collect(Collectors.joining(", "));
        return "| `" + check.code() + "` | [" + rule.id() + "](" + rule.id() + ".md) | " + check.title() + " | "
                + limits + " |\n";
    }
}
