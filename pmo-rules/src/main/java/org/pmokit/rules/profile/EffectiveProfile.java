package org.pmokit.rules.profile;

import java.util.List;
import java.util.Map;
import org.pmokit.rules.rule.Choice;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleId;
import org.pmokit.rules.rule.Threshold;

/** A profile together with everything that it inherits. */
public final class EffectiveProfile {

    private final List<String> chain;
    private final Map<String, Threshold> thresholds;
    private final Map<String, Choice> choices;
    private final Map<RuleId, Rule<?>> rules;
    private final List<Deviation> deviations;

    EffectiveProfile(
            List<String> chain,
            Map<String, Threshold> thresholds,
            Map<String, Choice> choices,
            Map<RuleId, Rule<?>> rules,
            List<Deviation> deviations) {
        this.chain = List.copyOf(chain);
        this.thresholds = thresholds;
        this.choices = choices;
        this.rules = rules;
        this.deviations = List.copyOf(deviations);
    }

    /** Names and versions from the topmost profile down to this one; empty for the standard itself. */
    public List<String> chain() {
        return chain;
    }

    /** Name and version; {@code standard} for the standard itself. */
    public String label() {
        return chain.isEmpty() ? "standard" : chain.get(chain.size() - 1);
    }

    /** The thresholds that were set here or above, by key; each says by whom and why in its source. */
    public Map<String, Threshold> thresholds() {
        return thresholds;
    }

    /** The switches that were set here or above, by key; each says by whom and why in its source. */
    public Map<String, Choice> choices() {
        return choices;
    }

    /**
     * A rule as this profile has it; the rule itself where nothing differs.
     *
     * @param rule any
     */
    public Rule<?> of(Rule<?> rule) {
        return rules.getOrDefault(rule.id(), rule);
    }

    /** Every point in which it differs from what is shipped, thresholds first, in the order of the rules. */
    public List<Deviation> deviations() {
        return deviations;
    }
}
