package org.pmokit.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Map<EffectiveProfile, Map<Rule<?>, Optional<Set<ComponentRef>>>> populations =
            new ConcurrentHashMap<>();
    private final Map<ComponentRef, EffectiveProfile> found = new ConcurrentHashMap<>();
    private final Map<EffectiveProfile, RuleContext> contexts = new HashMap<>();

    Reach(Profiles profiles, RuleContext context) {
        this.profiles = profiles;
        this.portfolio = context.portfolio();
        this.context = context;
        contexts.put(profiles.general(), under(profiles.general()));
        profiles.all().forEach(profile -> contexts.put(profile, under(profile)));
    }

    private RuleContext under(EffectiveProfile profile) {
        return profile.thresholds().isEmpty() && profile.choices().isEmpty()
                ? context
                : context.under(context.assessment().under(profile.thresholds()).choosing(profile.choices()));
    }

    /** Whether a rule may be asked of anybody under any of the profiles; finds out for all of them. */
    boolean hasAnybodyFor(Rule<?> rule) {
        return contexts.keySet().stream()
                        .filter(profile ->
                                population(rule, profile).filter(Set::isEmpty).isEmpty())
                        .count()
                > 0;
    }

    /** Whether a rule is asked of a component under a profile. Safe for several threads once all rules were looked at. */
    boolean asks(Rule<?> rule, ComponentRef component, EffectiveProfile profile) {
        return population(rule, profile)
                .filter(members -> !members.contains(component))
                .isEmpty();
    }

    private Optional<Set<ComponentRef>> population(Rule<?> rule, EffectiveProfile profile) {
        return populations
                .computeIfAbsent(profile, none -> new ConcurrentHashMap<>())
                .computeIfAbsent(rule, none -> rule.population(context(profile)));
    }

    /** Each component is passed once: what was found for it holds for everything on the way. */
    EffectiveProfile over(ComponentRef component) {
        if (profiles.all().isEmpty()) {
            return profiles.general();
        }
        List<ComponentRef> way = new ArrayList<>();
        Optional<EffectiveProfile> known = Optional.empty();
        Optional<ComponentRef> at = Optional.of(component);
        while (known.isEmpty() && at.isPresent()) {
            ComponentRef here = at.get();
            way.add(here);
            known = Optional.ofNullable(found.get(here)).or(() -> profiles.claiming(here));
            at = above(here);
        }
        EffectiveProfile profile = known.orElseGet(profiles::general);
        way.forEach(passed -> found.put(passed, profile));
        return profile;
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
