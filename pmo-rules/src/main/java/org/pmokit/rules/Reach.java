package org.pmokit.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.rules.profile.EffectiveProfile;
import org.pmokit.rules.profile.Profiles;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.WholeRegister;

/**
 * Which rules are asked of what: those of the profile of the nearest component above which one claims, or else of the general
 * one; of the narrowed among them only those that have the candidate among their population. Safe for several threads.
 */
final class Reach {

    private final Profiles profiles;
    private final Portfolio portfolio;
    private final RuleContext context;
    private final List<Rule<?>> rules;
    private final Map<ComponentRef, EffectiveProfile> found = new ConcurrentHashMap<>();
    private final Map<EffectiveProfile, Scope> scopes = new HashMap<>();

    /** One profile: its thresholds, and whom the narrowed rules are asked of. */
    private static final class Scope {
        private final EffectiveProfile profile;
        private final RuleContext context;
        private final Map<Class<?>, Asked> byType = new ConcurrentHashMap<>();
        private final Map<ComponentRef, Set<Rule<?>>> narrowed = new HashMap<>();

        Scope(EffectiveProfile profile, RuleContext context) {
            this.profile = profile;
            this.context = context;
        }
    }

    Reach(Profiles profiles, RuleContext context, List<Rule<?>> rules) {
        this.profiles = profiles;
        this.portfolio = context.portfolio();
        this.context = context;
        this.rules = rules;
        scopes.put(profiles.general(), scope(profiles.general()));
        profiles.all().forEach(profile -> scopes.put(profile, scope(profile)));
    }

    private Scope scope(EffectiveProfile profile) {
        Scope scope = new Scope(
                profile,
                profile.thresholds().isEmpty() && profile.choices().isEmpty()
                        ? context
                        : context.under(
                                context.assessment().under(profile.thresholds()).choosing(profile.choices())));
        for (Rule<?> rule : rules) {
            rule.population(scope.context)
                    .ifPresent(members -> members.forEach(member -> scope.narrowed
                            .computeIfAbsent(member, none -> Collections.newSetFromMap(new IdentityHashMap<>()))
                            .add(rule)));
        }
        return scope;
    }

    /** Whether no rule looks further than the surroundings of its subject, and every rule is asked of all of its type. */
    boolean isNear() {
        return rules.stream().allMatch(Evaluation::isNear);
    }

    /** The rules to ask of a candidate, in their order. */
    Asked asked(Candidate candidate, EffectiveProfile profile) {
        Scope scope = Objects.requireNonNull(scopes.get(profile));
        Set<Rule<?>> members = scope.narrowed.isEmpty()
                ? Set.of()
                : scope.narrowed.getOrDefault(candidate.subject().ref(), Set.of());
        if (!members.isEmpty() || candidate.value() instanceof WholeRegister<?>) {
            return asked(candidate.value(), members, scope);
        }
        Asked known = scope.byType.get(candidate.value().getClass());
        return known != null
                ? known
                : scope.byType.computeIfAbsent(
                        candidate.value().getClass(), none -> asked(candidate.value(), Set.of(), scope));
    }

    private Asked asked(Object value, Set<Rule<?>> members, Scope scope) {
        List<Rule<?>> some = new ArrayList<>();
        for (Rule<?> rule : rules) {
            if (rule.isAskedOf(value) && (!rule.isNarrowed() || members.contains(rule))) {
                some.add(scope.profile.of(rule));
            }
        }
        return new Asked(some);
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
        return Objects.requireNonNull(scopes.get(profile)).context;
    }
}
