package org.pmokit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.graph.overlap.Overlap;
import org.pmokit.graph.overlap.OverlapSettings;
import org.pmokit.graph.overlap.Overlaps;
import org.pmokit.graph.text.TermVectors;
import org.pmokit.graph.text.TextAnalysis;
import org.pmokit.graph.text.TextComparison;

class LanguageAnalysisTest {

    private static final TextAnalysis ENGLISH = LanguageAnalysis.of(Locale.UK);

    @Test
    void english_drops_stop_words_and_brings_words_to_their_stem() {
        assertThat(ENGLISH.terms("The Projects are migrating to the clouds"))
                .containsExactly("project", "migrat", "cloud");
    }

    @Test
    void stems_make_two_texts_of_the_worked_example_more_alike() {
        List<String> texts = List.of("migrate payroll to cloud", "payroll cloud migration", "build new stadium roof");
        assertThat(TermVectors.of(texts, ENGLISH).cosine(0, 1))
                .isGreaterThan(TermVectors.of(texts, TextAnalysis.neutral()).cosine(0, 1));
    }

    @Test
    void other_languages_have_their_own_stop_words_and_stems() {
        assertThat(LanguageAnalysis.of(Locale.GERMAN).terms("Die Häuser und das Haus"))
                .hasSize(2)
                .doesNotContain("die", "und");
        assertThat(LanguageAnalysis.of(Locale.FRENCH).terms("l'avion et les avions"))
                .hasSize(2)
                .containsOnly("avion");
    }

    static List<String> languages() {
        return LanguageAnalysis.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_language_gives_terms_and_the_same_from_any_thread(String code) {
        TextAnalysis analysis = LanguageAnalysis.of(new Locale(code));
        String text = "PMO 2012 αβγ проект ระบบ مشروع";
        List<String> terms = analysis.terms(text);
        assertThat(terms).contains("pmo", "2012");
        assertThat(IntStream.range(0, 200).parallel().mapToObj(run -> analysis.terms(text)))
                .containsOnly(terms);
    }

    @Test
    void a_language_without_analysis_is_refused_with_a_way_out() {
        assertThatThrownBy(() -> LanguageAnalysis.of(new Locale("tlh")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"tlh\"")
                .hasMessageContaining("\nMaybe one of ar, ");
    }

    @Test
    void projects_described_alike_overlap_and_the_terms_are_told() {
        Portfolio portfolio = PortfolioDraft.named("Test")
                .add(Project.of(ProjectId.of("A"), "Migrating the payroll to the cloud"))
                .add(Project.of(ProjectId.of("B"), "Payroll cloud migration"))
                .add(Project.of(ProjectId.of("C"), "New stadium roof"))
                .resolveOrThrow();
        OverlapSettings settings =
                OverlapSettings.builder().text(TextComparison.by(ENGLISH)).build();
        List<Overlap> overlaps = Overlaps.in(portfolio, settings).all();
        assertThat(overlaps).hasSize(1);
        assertThat(overlaps.get(0).describe())
                .startsWith("A and B share description \"A ~ B\" (1.00 alike: cloud, migrat, payrol)")
                .contains("suggested: merge");
        assertThat(Overlaps.in(portfolio).all()).isEmpty();
    }
}
