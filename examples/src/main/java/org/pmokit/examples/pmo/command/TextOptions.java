package org.pmokit.examples.pmo.command;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pmokit.graph.text.TextAnalysis;
import org.pmokit.graph.text.TextComparison;
import org.pmokit.text.LanguageAnalysis;
import picocli.CommandLine.Option;

/** Whether and how texts of projects are compared. */
final class TextOptions {

    private static final String NEUTRAL = "neutral";
    private static final String NONE = "none";

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description =
                    "The language of titles, descriptions and requirements, such as en or de; neutral (unless said)"
                            + " compares bare words, none compares no texts.",
            defaultValue = NEUTRAL)
    private String language = NEUTRAL;

    @Option(
            names = "--threshold",
            paramLabel = "SHARE",
            description = "From which likeness on texts are told, more than 0 and at most 1; 0.35 unless said.")
    private @Nullable Double threshold;

    @Option(
            names = "--approximate",
            paramLabel = "SEED",
            description =
                    "Compare texts by samples drawn with this seed: for very many projects; may miss one pair in a"
                            + " hundred.")
    private @Nullable Long seed;

    /** Empty when texts are not to be compared. */
    Optional<TextComparison> comparison() {
        if (language.equals(NONE)) {
            return Optional.empty();
        }
        try {
            TextComparison.Builder how = TextComparison.builder().analysis(analysis());
            Optional.ofNullable(threshold).ifPresent(how::threshold);
            Optional.ofNullable(seed).ifPresent(how::approximateSeed);
            return Optional.of(how.build());
        } catch (IllegalArgumentException wrong) {
            throw UnusableInputException.saying(
                    String.valueOf(wrong.getMessage()).replace('\n', ' '));
        }
    }

    private TextAnalysis analysis() {
        return language.equals(NEUTRAL) ? TextAnalysis.neutral() : LanguageAnalysis.of(Locale.forLanguageTag(language));
    }
}
