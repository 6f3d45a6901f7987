package org.pmokit.graph.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.pmokit.core.Portfolio;
import org.pmokit.graph.text.SharedTerm;
import org.pmokit.graph.text.SimilarGroup;
import org.pmokit.graph.text.SimilarPair;
import org.pmokit.graph.text.SimilarTexts;
import org.pmokit.graph.text.TextComparison;

/** Pairs of texts of one kind that say nearly the same, by the pair of their projects. */
final class TextMatches {

    /** Receives a pair of texts: the place in the list, and how alike they are. */
    interface Match {
        void accept(int place, double similarity);
    }

    final OverlapKind kind;
    final SimilarTexts texts;
    private final TextReader reader;
    private final List<SimilarPair> matches;
    private final long[] pairs;

    TextMatches(Portfolio portfolio, Projects projects, OverlapKind kind, TextComparison how) {
        this.kind = kind;
        this.reader = new TextReader(portfolio, kind);
        this.texts = SimilarTexts.among(reader.statements, how);
        this.matches = new ArrayList<>(texts.pairs());
        matches.sort(Comparator.comparingLong((SimilarPair match) -> pair(match, projects))
                .thenComparing(SimilarPair::similarity, Comparator.reverseOrder()));
        this.pairs = matches.stream().mapToLong(match -> pair(match, projects)).toArray();
    }

    private long pair(SimilarPair match, Projects projects) {
        return projects.pair(
                projects.index(reader.owners.get(match.first())), projects.index(reader.owners.get(match.second())));
    }

    /** The pairs of projects, ascending, perhaps repeated. */
    long[] pairs() {
        return pairs;
    }

    /** Hands over the pairs of texts of two projects, the most alike first. */
    void of(long pair, Match each) {
        int place = Arrays.binarySearch(pairs, pair);
        if (place < 0) {
            return;
        }
        while (place > 0 && pairs[place - 1] == pair) {
            place--;
        }
        for (; place < pairs.length && pairs[place] == pair; place++) {
            each.accept(place, matches.get(place).similarity());
        }
    }

    /** What a pair of texts says; the text of the first project is named first. */
    SharedThing told(int place, String first) {
        SimilarPair match = matches.get(place);
        boolean inOrder = reader.owners.get(match.first()).value().equals(first);
        int one = inOrder ? match.first() : match.second();
        int other = inOrder ? match.second() : match.first();
        return SharedThing.builder()
                .kind(kind)
                .key(reader.codes.get(one) + " ~ " + reader.codes.get(other))
                .sharedBy(2)
                .degree(match.similarity())
                .terms(texts.sharedTerms(one, other).stream()
                        .sorted(Comparator.comparingDouble(SharedTerm::share)
                                .reversed()
                                .thenComparing(SharedTerm::term))
                        .toList())
                .build();
    }

    /** The projects of a group, in the order of its texts. */
    int[] members(SimilarGroup group, Projects projects) {
        return group.members().stream()
                .mapToInt(place -> projects.index(reader.owners.get(place)))
                .distinct()
                .sorted()
                .toArray();
    }

    /** What to call a group: the first of its texts. */
    String key(SimilarGroup group) {
        return reader.codes.get(group.members().get(0));
    }
}
