package org.pmokit.graph.text;

import java.util.List;

/**
 * Says what the terms of a text are: lower-cased words for the neutral one; stems without stop words for that of a
 * language. The same text always gives the same terms. Safe for any number of threads.
 */
@FunctionalInterface
public interface TextAnalysis {

    /**
     * The terms of a text in their order, repeated as they are repeated; empty when it has none.
     *
     * @param text any
     */
    List<String> terms(String text);

    /**
     * Knows no language: Unicode compatibility forms made equal, lower case, cut at everything that is neither letter nor
     * digit; scripts without blanks give pairs of neighbouring characters.
     */
    static TextAnalysis neutral() {
        return NeutralWords::of;
    }
}
