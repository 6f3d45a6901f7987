package org.pmokit.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.rules.profile.EffectiveProfile;
import org.pmokit.rules.profile.Profiles;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;

/** Which profile holds where: that of the nearest component above which one claims, or else the general one. */
final class Reach {

    private final Profiles profiles;
    private final Portfolio portfolio;
    private final RuleContext context;
    private final Map<EffectiveProfile, RuleContext> contexts = new HashMap<>();
    private final Map<EffectiveProfile, Map<Rule<?>, Optional<Set<ComponentRef>>>> populations =
            new HashMap<>();

    Reach(Profiles profiles, RuleContext context) {
        this.profiles = profiles;
        this.portfolio = context.portfolio();
        this.context = context;
        contexts.put(profiles.general(), under(profiles.general()));
        profiles.all().forEach(profile -> contexts.put(profile, under(profile)));
    }

    private RuleContext under(EffectiveProfile profile) {
        return profile.thresholds().isEmpty()
                ? context
                : context.under(context.assessment().under(profile.thresholds()));
    }

    /** Whether a rule may be asked of anybody under any of the profiles. */
    boolean hasAnybodyFor(Rule<?> rule) {
        return contexts.keySet().stream()
                .anyMatch(profile ->
                        population(rule, profile).filter(Set::isEmpty).isEmpty());
    }

    /** Whether a rule is asked of a component under a profile. */
    boolean asks(Rule<?> rule, ComponentRef component, EffectiveProfile profile) {
        return population(rule, profile)
                .filter(members -> !members.contains(component))
                .isEmpty();
    }

    private Optional<Set<ComponentRef>> population(Rule<?> rule, EffectiveProfile profile) {
        return populations
                .computeIfAbsent(profile, none -> new HashMap<>())
                .computeIfAbsent(rule, none -> rule.population(context(profile)));
    }

    /** As many steps as there are levels. */
    EffectiveProfile over(ComponentRef component) {
        if (profiles.all().isEmpty()) {
            return profiles.general();
        }
        Optional<ComponentRef> at = Optional.of(component);
        while (at.isPresent()) {
            Optional<EffectiveProfile> claiming = profiles.claiming(at.get());
            if (claiming.isPresent()) {
                return claiming.get();
            }
            at = above(at.get());
        }
        return profiles.general();
    }

    private Optional<ComponentRef> above(ComponentRef component) {
        if (component.equals(portfolio.id())) {
            return Optional.empty();
        }
        return portfolio
                .component(component)
                .flatMap(known -> known.parent())
                .<ComponentRef>map(parent -> parent)
                .or(() -> Optional.of(portfolio.id()));
    }

    /** The context with the thresholds of a profile. */
    RuleContext context(EffectiveProfile profile) {
        return contexts.getOrDefault(profile, context);
    }
}
