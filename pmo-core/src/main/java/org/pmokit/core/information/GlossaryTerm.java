package org.pmokit.core.information;

import java.util.List;
import java.util.Optional;
import org.pmokit.core.register.Recorded;

/**
 * A word that everybody uses alike.
 *
 * @param term the word
 * @param meaning in one line
 * @param synonyms other words for it, in the order given; none of them is to be used
 */
public record GlossaryTerm(String term, String meaning, List<String> synonyms) implements Recorded {

    /** Copies. */
    public GlossaryTerm {
        synonyms = List.copyOf(synonyms);
    }

    @Override
    public String path() {
        return "glossaryTerms[" + term + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(term);
    }
}
