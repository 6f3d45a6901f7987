package org.pmokit.rules.profile;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmokit.rules.rule.Choice;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleId;
import org.pmokit.rules.rule.Threshold;

/** The rules that profiles may speak of. */
final class KnownRules {

    private final Map<RuleId, Rule<?>> rules = new LinkedHashMap<>();
    private final Map<String, Threshold> thresholds = new LinkedHashMap<>();
    private final Map<String, Choice> choices = new LinkedHashMap<>();

    KnownRules(Collection<? extends Rule<?>> rules) {
        for (Rule<?> rule : rules) {
            this.rules.put(rule.id(), rule);
            rule.thresholds().forEach(threshold -> thresholds.put(threshold.key(), threshold));
            rule.choices().forEach(choice -> choices.put(choice.key(), choice));
        }
    }

    List<Rule<?>> rules() {
        return List.copyOf(rules.values());
    }

    Optional<Rule<?>> rule(RuleId id) {
        return Optional.ofNullable(rules.get(id));
    }

    Optional<Threshold> threshold(String key) {
        return Optional.ofNullable(thresholds.get(key));
    }

    Optional<Choice> choice(String key) {
        return Optional.ofNullable(choices.get(key));
    }

    /** The keys of all switches. */
    List<String> choices() {
        return List.copyOf(choices.keySet());
    }

    /** The thresholds of the rule that a key begins with; of all rules when there is no such rule. */
    List<String> keysLike(String key) {
        String rule = key.contains("/") ? key.substring(0, key.indexOf('/') + 1) : key;
        List<String> near = thresholds.keySet().stream()
                .filter(known -> known.startsWith(rule))
                .toList();
        return near.isEmpty() ? List.copyOf(thresholds.keySet()) : near;
    }

    /** The rules of the same family; all when there are none. */
    List<String> idsLike(RuleId id) {
        String family = id.value().substring(0, id.value().lastIndexOf('-') + 1);
        List<String> near = rules.keySet().stream()
                .map(RuleId::value)
                .filter(known -> known.startsWith(family))
                .toList();
        return near.isEmpty() ? rules.keySet().stream().map(RuleId::value).toList() : near;
    }
}
