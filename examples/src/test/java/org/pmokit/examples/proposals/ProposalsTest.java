package org.pmokit.examples.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pmokit.core.Portfolio;
import org.pmokit.graph.network.DependencyNetwork;
import org.pmokit.graph.overlap.Overlap;
import org.pmokit.graph.overlap.OverlapKind;
import org.pmokit.graph.overlap.OverlapSettings;
import org.pmokit.graph.overlap.Overlaps;
import org.pmokit.graph.text.TextComparison;
import org.pmokit.io.PortfolioFiles;
import org.pmokit.text.LanguageAnalysis;

/** Skipped without the lists. */
class ProposalsTest {

    @TempDir
    private Path folder;

    private static Path list(String name) {
        return Stream.of("..", "../..", "../../..")
                .map(up -> Path.of(up).resolve("shared/data/proposals").resolve(name))
                .filter(Files::exists)
                .findFirst()
                .orElseGet(() -> {
                    assumeTrue(false, "the lists of proposals are not here");
                    return Path.of(name);
                });
    }

    @Test
    void the_proposals_of_kubernetes_are_a_portfolio_that_files_keep() {
        Portfolio portfolio = Proposals.kubernetes(list("keps.csv"));
        PortfolioFiles.write(portfolio, folder.resolve("keps.json"));

        assertThat(PortfolioFiles.read(folder.resolve("keps.json")).orThrow()).isEqualTo(portfolio);
        assertThat(DependencyNetwork.of(portfolio).cycles()).isNotEmpty();
        OverlapSettings english = OverlapSettings.builder()
                .text(TextComparison.by(LanguageAnalysis.of(Locale.ENGLISH)))
                .build();
        assertThat(Overlaps.in(portfolio, english).all())
                .isNotEmpty()
                .allMatch(overlap -> overlap.has(OverlapKind.DESCRIPTION))
                .anyMatch(Overlap::sameProgramme);
    }

    @Test
    void the_proposals_of_python_have_no_circle() {
        Portfolio portfolio = Proposals.python(list("peps.csv"));

        assertThat(portfolio.projects()).hasSize(736);
        assertThat(portfolio.dependencies()).hasSizeGreaterThan(50);
        assertThat(DependencyNetwork.of(portfolio).structure().longestChain().edges())
                .isGreaterThan(1);
    }
}
