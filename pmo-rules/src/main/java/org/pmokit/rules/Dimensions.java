package org.pmokit.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleGroup;

/** The dimensions of a check as numbers, and what each combination of their colours amounts to: computed once each. */
final class Dimensions {

    private final StatusDefinition definition;
    private final List<RuleGroup> groups = new ArrayList<>();
    private final Map<RuleGroup, Integer> places = new HashMap<>();
    private final Map<Key, Combination> combinations = new HashMap<>();

    /**
     * Colours by dimension, and what they amount to.
     *
     * @param colours in the order of the group codes
     * @param own colour of a component that has them
     * @param asked whether a dimension that counts was asked at all
     * @param left whether a component with children has their colour
     */
    record Combination(Map<RuleGroup, Rag> colours, Rag own, boolean asked, boolean left) {}

    private static final class Key {
        private final @Nullable Rag[] row;
        private final int hash;

        Key(@Nullable Rag[] row) {
            this.row = row;
            this.hash = Arrays.hashCode(row);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && Arrays.equals(row, key.row);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    Dimensions(StatusDefinition definition, List<Rule<?>> rules) {
        this.definition = definition;
        for (Rule<?> rule : rules) {
            if (places.putIfAbsent(rule.group(), groups.size()) == null) {
                groups.add(rule.group());
            }
        }
    }

    int place(RuleGroup group) {
        return places.getOrDefault(group, 0);
    }

    boolean counts(RuleGroup group) {
        return definition.counting().contains(group);
    }

    /** No colour in any of them. */
    @Nullable
    Rag[] blank() {
        return new Rag[groups.size()];
    }

    static void worsen(@Nullable Rag[] row, int place, Rag colour) {
        Rag known = row[place];
        row[place] = known == null ? colour : known.worse(colour);
    }

    Combination of(@Nullable Rag[] row) {
        return combinations.computeIfAbsent(new Key(row), key -> combination(key.row));
    }

    private Combination combination(@Nullable Rag[] row) {
        Map<RuleGroup, Rag> colours = new TreeMap<>();
        for (int at = 0; at < row.length; at++) {
            Rag colour = row[at];
            if (colour != null) {
                colours.put(groups.get(at), colour);
            }
        }
        return new Combination(
                Collections.unmodifiableMap(colours),
                definition.colourOf(colours),
                colours.keySet().stream().anyMatch(this::counts),
                definition.isLeftToChildren(colours));
    }
}
