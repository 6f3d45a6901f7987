/**
 * Terms of texts by language. Apart from the rest because the library behind it is large; without it texts are compared
 * by their bare words.
 *
 * <p>A taste:
 *
 * <pre>{@code
 * TextComparison english = TextComparison.by(LanguageAnalysis.of(Locale.ENGLISH));
 * OverlapSettings settings = OverlapSettings.builder().text(english).build();
 * Overlaps.in(portfolio, settings).all().forEach(overlap -> say(overlap.describe()));
 * }</pre>
 */
module org.pmokit.text {
    requires transitive org.pmokit.graph;
    requires org.apache.lucene.core;
    requires org.apache.lucene.analysis.common;
    requires static transitive org.jspecify;

    exports org.pmokit.text;
}
