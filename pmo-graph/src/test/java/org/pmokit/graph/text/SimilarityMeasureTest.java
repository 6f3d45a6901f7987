package org.pmokit.graph.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SimilarityMeasureTest {

    private static Set<String> words(String text) {
        return new HashSet<>(TextAnalysis.neutral().terms(text));
    }

    @Test
    void thePortalsAreAlikeByTheWorkedNumbers() {
        Set<String> one = words("replace customer billing portal login with single sign on");
        Set<String> other = words("single sign on for the customer portal");
        assertThat(SimilarityMeasure.JACCARD.of(one, other)).isCloseTo(0.4545, within(0.00005));
        assertThat(SimilarityMeasure.DICE.of(one, other)).isEqualTo(0.625);
        assertThat(SimilarityMeasure.OVERLAP_COEFFICIENT.of(one, other)).isCloseTo(0.714, within(0.0005));
        assertThat(SimilarityMeasure.COSINE.of(one, other)).isCloseTo(0.630, within(0.0005));
    }

    @Test
    void deliverablesAreAlikeByTheWorkedNumbers() {
        Set<Integer> one = Set.of(1, 2, 3, 4);
        Set<Integer> other = Set.of(3, 4, 5);
        assertThat(SimilarityMeasure.JACCARD.of(one, other)).isEqualTo(0.4);
        assertThat(SimilarityMeasure.DICE.of(one, other)).isCloseTo(0.5714, within(0.00005));
        assertThat(SimilarityMeasure.OVERLAP_COEFFICIENT.of(one, other)).isCloseTo(0.6667, within(0.00005));
        assertThat(SimilarityMeasure.COSINE.of(one, other)).isCloseTo(0.5774, within(0.00005));
    }

    @Test
    void nothingInCommonIsZeroAndTheSameIsOne() {
        for (SimilarityMeasure measure : SimilarityMeasure.values()) {
            assertThat(measure.of(Set.of(), Set.of())).isZero();
            assertThat(measure.of(Set.of(1), Set.of())).isZero();
            assertThat(measure.of(Set.of(1, 2), Set.of(2, 1))).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void termVectorsGiveTheWorkedCosines() {
        TermVectors vectors = TermVectors.of(
                List.of("migrate payroll to cloud", "payroll cloud migration", "build new stadium roof", ""),
                TextAnalysis.neutral());
        TermVectors three = TermVectors.of(
                List.of("migrate payroll to cloud", "payroll cloud migration", "build new stadium roof"),
                TextAnalysis.neutral());
        assertThat(three.cosine(0, 1)).isCloseTo(0.4433, within(0.00005));
        assertThat(three.cosine(0, 2)).isZero();
        assertThat(three.cosine(0, 0)).isCloseTo(1, within(1e-12));
        assertThat(vectors.cosine(0, 3)).isZero();
    }
}
