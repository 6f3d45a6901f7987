package org.pmokit.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.pmokit.graph.text.TextAnalysis;

/**
 * The terms of texts of one language, by the analyser that Apache Lucene has for it: cut into words by the rules of
 * Unicode (annex 29), lower-cased, without stop words, brought to their stem. A text of another language loses little: its
 * words go through nearly as they are.
 */
public final class LanguageAnalysis implements TextAnalysis {

    private final String language;
    private final Analyzer analyzer;

    private LanguageAnalysis(String language, Analyzer analyzer) {
        this.language = language;
        this.analyzer = analyzer;
    }

    /**
     * The analysis of a language; country and variant do not matter.
     *
     * @param language one of {@link #languages()}
     * @throws IllegalArgumentException if there is none for that language
     */
    public static LanguageAnalysis of(Locale language) {
        String code = language.getLanguage();
        return Languages.analyzer(code)
                .map(analyzer -> new LanguageAnalysis(code, analyzer))
                .orElseThrow(() -> new IllegalArgumentException("There is no analysis for the language \"" + code
                        + "\".\nMaybe one of " + String.join(", ", languages())
                        + ", or TextAnalysis.neutral(), which knows no language."));
    }

    /** The codes (ISO 639) of the languages that there is an analysis for, in order. */
    public static List<String> languages() {
        return Languages.codes();
    }

    @Override
    public List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return terms;
    }

    /** Names the language. */
    @Override
    public String toString() {
        return "LanguageAnalysis of " + language;
    }
}
