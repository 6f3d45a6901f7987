package org.pmokit.rules;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.RuleGroup;

/**
 * How the colours of a component's dimensions become its own colour, as data.
 *
 * @param counting dimensions that count; the others yield findings but no colour
 * @param neededForGreen dimensions that must have been judged before a component is called green; a parent that they were
 *     not asked of is called green if its open children are
 * @param source where the definition is published
 */
public record StatusDefinition(Set<RuleGroup> counting, Set<RuleGroup> neededForGreen, String source) {

    private static final StatusDefinition STANDARD = new StatusDefinition(
            Set.of(RuleGroup.SCHEDULE, RuleGroup.FINANCE, RuleGroup.RISK, RuleGroup.GOVERNANCE, RuleGroup.DEPENDENCY),
            Set.of(RuleGroup.SCHEDULE, RuleGroup.FINANCE),
            "worst of the dimensions after a public project RAG definition (SSP project RAG status definitions);"
                    + " green only if time and cost were judged (house default)");

    /** Copies the sets. */
    public StatusDefinition {
        counting = Set.copyOf(counting);
        neededForGreen = Set.copyOf(neededForGreen);
    }

    /**
     * The worst of schedule, finance, risk, governance and dependency; green only if both schedule and finance could be
     * judged.
     */
    public static StatusDefinition standard() {
        return STANDARD;
    }

    /**
     * The same with other dimensions needed for green.
     *
     * @param groups may be empty
     */
    public StatusDefinition needingForGreen(Set<RuleGroup> groups) {
        return new StatusDefinition(counting, groups, source);
    }

    /**
     * The colour of a component from its dimensions: red or amber if any counting one is; green if all those needed for
     * green are green; else unknown.
     *
     * @param dimensions every dimension in which a rule applied
     */
    Rag colourOf(Map<RuleGroup, Rag> dimensions) {
        Map<RuleGroup, Rag> counted = new TreeMap<>(dimensions);
        counted.keySet().retainAll(counting);
        Rag worst = Rag.worstOf(counted.values().stream()
                .filter(colour -> colour != Rag.UNKNOWN)
                .toList());
        if (worst != Rag.GREEN) {
            return worst;
        }
        boolean judged = neededForGreen.stream().allMatch(group -> dimensions.get(group) == Rag.GREEN);
        return judged ? Rag.GREEN : Rag.UNKNOWN;
    }

    /**
     * Whether a parent with open children gets its colour from them alone: nothing is wrong with it, and what keeps it
     * from green is only that dimensions were not asked of it at all, such as the money of a programme that has none of
     * its own. One that was asked and lacked facts is the parent's own and not left.
     *
     * @param dimensions every dimension in which a rule applied
     */
    boolean isLeftToChildren(Map<RuleGroup, Rag> dimensions) {
        return colourOf(dimensions) == Rag.UNKNOWN
                && neededForGreen.stream().noneMatch(group -> dimensions.get(group) == Rag.UNKNOWN);
    }
}
