package org.pmokit.graph.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The terms of all statements, numbered from the rarest on, with the terms of each statement in compressed rows. */
final class Vocabulary {

    private static final int FIRST_SIZE = 1024;
    private static final int CROWDS = 10;

    private static final class Entry {
        final String term;
        final int number;
        int statements;
        int lastIn = -1;

        Entry(String term, int number) {
            this.term = term;
            this.number = number;
        }
    }

    private final int statements;
    private final Map<String, Entry> known = new HashMap<>();
    private final List<Entry> order = new ArrayList<>();
    private int[] terms = new int[FIRST_SIZE];
    private int size;

    /** Where the terms of each statement start. */
    final int[] start;

    /** For each statement a number that equals that of another if both have the same terms. */
    final long[] digest;

    final List<String> common = new ArrayList<>();

    Vocabulary(List<Statement> statements, TextComparison how) {
        this.statements = statements.size();
        this.start = new int[this.statements + 1];
        this.digest = new long[this.statements];
        for (int place = 0; place < this.statements; place++) {
            for (String term : how.analysis().terms(statements.get(place).text())) {
                add(known.computeIfAbsent(term, fresh -> new Entry(fresh, known.size())), place);
            }
            start[place + 1] = size;
        }
        order.addAll(known.values());
        known.clear();
        order.sort(Comparator.comparingInt((Entry entry) -> entry.statements).thenComparing(entry -> entry.term));
        renumber(kept(Math.max(how.commonShare() * this.statements, (double) CROWDS * how.crowd())));
    }

    private void add(Entry entry, int place) {
        if (entry.lastIn == place) {
            return;
        }
        entry.lastIn = place;
        entry.statements++;
        digest[place] += BandIndex.mix(entry.number);
        if (size == terms.length) {
            terms = Arrays.copyOf(terms, 2 * size);
        }
        terms[size++] = entry.number;
    }

    /** How many terms, from the rarest on, are kept. */
    private int kept(double most) {
        int kept = order.size();
        while (kept > 0 && order.get(kept - 1).statements > most) {
            kept--;
            common.add(order.get(kept).term);
        }
        return kept;
    }

    private void renumber(int kept) {
        int[] numbers = new int[order.size()];
        for (int number = 0; number < numbers.length; number++) {
            numbers[order.get(number).number] = number;
        }
        int next = 0;
        int from = 0;
        for (int place = 0; place < statements; place++) {
            int begin = next;
            for (; from < start[place + 1]; from++) {
                int number = numbers[terms[from]];
                if (number < kept) {
                    terms[next++] = number;
                }
            }
            start[place + 1] = next;
            Arrays.sort(terms, begin, next);
        }
        terms = Arrays.copyOf(terms, next);
    }

    /** The weight of a term that so many of the texts have: ln((N + 1) / (n + 1)) + 1. */
    static double rarity(int texts, int having) {
        return Math.log((texts + 1.0) / (having + 1.0)) + 1;
    }

    int count() {
        return order.size();
    }

    int statements() {
        return statements;
    }

    int term(int at) {
        return terms[at];
    }

    int length() {
        return terms.length;
    }

    String word(int term) {
        return order.get(term).term;
    }

    int having(int term) {
        return order.get(term).statements;
    }

    double weight(int term) {
        return rarity(statements, having(term));
    }
}
