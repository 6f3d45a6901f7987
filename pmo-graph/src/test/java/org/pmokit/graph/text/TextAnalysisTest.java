package org.pmokit.graph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextAnalysisTest {

    private final TextAnalysis neutral = TextAnalysis.neutral();

    @Test
    void wordsAreLowerCasedAndCutAtWhatIsNeitherLetterNorDigit() {
        assertThat(neutral.terms("Replace the e-mail (v2), please!"))
                .containsExactly("replace", "the", "e", "mail", "v2", "please");
    }

    @Test
    void compatibleFormsAreTheSame() {
        assertThat(neutral.terms("ＡＢＣ ﬁne é")).isEqualTo(neutral.terms("abc fine e\u0301"));
    }

    @Test
    void theLocaleOfTheMachineDoesNotMatter() {
        assertThat(neutral.terms("TITLE")).containsExactly("title");
    }

    @Test
    void scriptsWithoutBlanksGivePairs() {
        assertThat(neutral.terms("給与計算2")).containsExactly("給与", "与計", "計算", "2");
        assertThat(neutral.terms("駅")).containsExactly("駅");
    }

    @Test
    void emptyTextHasNoTerms() {
        assertThat(neutral.terms(" ... ")).isEmpty();
    }
}
