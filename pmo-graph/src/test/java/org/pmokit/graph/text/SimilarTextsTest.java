package org.pmokit.graph.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SimilarTextsTest {

    private static final TextComparison HOUSE = TextComparison.house();

    private static List<Statement> statements(String... texts) {
        List<Statement> statements = new ArrayList<>();
        for (String text : texts) {
            statements.add(new Statement("P" + statements.size(), text));
        }
        return statements;
    }

    @Test
    void rareTermsCountMoreThanCommonOnes() {
        // N = 3; payroll in 3, cloud in 2, the rest in 1: weights 1, ln(4/3)+1 = 1.2877, ln(4/2)+1 = 1.6931
        SimilarTexts texts = SimilarTexts.among(
                statements("payroll cloud", "payroll cloud now", "payroll stadium"),
                HOUSE.toBuilder().threshold(0.2).build());
        assertThat(texts.pairs())
                .extracting(SimilarPair::first, SimilarPair::second)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(0, 1), org.assertj.core.api.Assertions.tuple(0, 2));
        assertThat(texts.pairs().get(0).similarity()).isCloseTo((1 + 1.2877) / (1 + 1.2877 + 1.6931), within(0.0001));
        assertThat(texts.similarity(0, 2)).isCloseTo(1 / (1 + 1.2877 + 1.6931), within(0.0001));
    }

    @Test
    void thePairIsExplainedByTheTermsThatMatch() {
        SimilarTexts texts = SimilarTexts.among(statements("payroll in the cloud", "the cloud", "roof"), HOUSE);
        assertThat(texts.sharedTerms(0, 1)).extracting(SharedTerm::term).containsExactly("cloud", "the");
        assertThat(texts.sharedTerms(0, 1).stream()
                        .mapToDouble(SharedTerm::share)
                        .sum())
                .isCloseTo(texts.similarity(0, 1), within(1e-12));
        assertThat(texts.sharedTerms(0, 2)).isEmpty();
        assertThat(texts.toString()).contains("3 statements", "exact");
    }

    @Test
    void statementsOfOneOwnerAreNotCompared() {
        SimilarTexts texts = SimilarTexts.among(
                List.of(new Statement("A", "same words"), new Statement("A", "same words"), new Statement("B", "same")),
                HOUSE);
        assertThat(texts.pairs()).extracting(SimilarPair::second).containsOnly(2);
    }

    @Test
    void emptyTextsAreLikeNothing() {
        assertThat(SimilarTexts.among(statements("", "", "!"), HOUSE).pairs()).isEmpty();
        assertThat(SimilarTexts.among(List.of(), HOUSE).pairs()).isEmpty();
        assertThat(SimilarTexts.among(statements("", ""), HOUSE.approximate(1)).pairs())
                .isEmpty();
    }

    @Test
    void aTemplateIsToldOnceAndWhatIsLikeItByAWordAsWell() {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            statements.add(new Statement("P" + i, "to be written by the project manager before the gate review " + i));
        }
        statements.add(new Statement("Q", "a roof for the stadium"));
        statements.add(new Statement("R", "a roof for the stadium"));
        for (TextComparison how : List.of(HOUSE, HOUSE.approximate(7))) {
            SimilarTexts texts = SimilarTexts.among(statements, how);
            assertThat(texts.groups()).hasSize(1);
            assertThat(texts.groups().get(0).members())
                    .containsExactlyElementsOf(IntStream.range(0, 40).boxed().toList());
            assertThat(texts.pairs()).hasSize(1);
            assertThat(texts.pairs().get(0)).isEqualTo(new SimilarPair(40, 41, 1.0));
        }
    }

    @Test
    void oneTextForAHundredThousandIsToldOnceAndAtOnce() {
        List<Statement> statements = IntStream.range(0, 100_000)
                .mapToObj(i -> new Statement("P" + i, "deliver the agreed outputs on time and to budget"))
                .toList();
        for (TextComparison how : List.of(HOUSE, HOUSE.approximate(7))) {
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
                SimilarTexts texts = SimilarTexts.among(statements, how);
                assertThat(texts.pairs()).isEmpty();
                assertThat(texts.groups()).hasSize(1);
                assertThat(texts.groups().get(0).members()).hasSize(100_000);
                assertThat(texts.commonTerms()).contains("agreed");
            });
        }
    }

    @Test
    void aSentenceOnEveryTextDoesNotMakeThemAlike() {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            statements.add(new Statement("P" + i, "deliver the agreed outputs: topic" + i + " thing" + i / 2));
        }
        SimilarTexts texts =
                SimilarTexts.among(statements, HOUSE.toBuilder().threshold(0.3).build());
        assertThat(texts.commonTerms()).containsExactlyInAnyOrder("deliver", "the", "agreed", "outputs");
        assertThat(texts.groups()).isEmpty();
        assertThat(texts.pairs()).hasSize(250);
        assertThat(SimilarTexts.among(
                                statements,
                                HOUSE.toBuilder().threshold(0.1).commonShare(1).build())
                        .groups())
                .hasSize(1);
    }

    @Test
    void comparisonsThatCannotBeMeantAreRefused() {
        assertThatThrownBy(() -> TextComparison.builder().threshold(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Texts cannot be compared with a threshold of 0.0.\nMaybe give more than 0, at most 1.");
        assertThatThrownBy(() -> TextComparison.builder().threshold(Double.NaN).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TextComparison.builder().commonShare(2).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TextComparison.builder().crowd(1).build())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
