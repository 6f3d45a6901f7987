package org.pmokit.rules.profile;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.rules.explain.Explanation;
import org.pmokit.rules.rule.Rule;

/**
 * Profiles that fit a set of rules and each other: one topmost, the others below it, each with what it inherits. Immutable.
 */
public final class Profiles {

    private final EffectiveProfile general;
    private final Map<ComponentRef, EffectiveProfile> claims;
    private final List<EffectiveProfile> all;

    private Profiles(EffectiveProfile general, Map<ComponentRef, EffectiveProfile> claims, List<EffectiveProfile> all) {
        this.general = general;
        this.claims = claims;
        this.all = all;
    }

    /** No profile: the standard as it is shipped. */
    public static Profiles none() {
        EffectiveProfile standard = new EffectiveProfile(List.of(), Map.of(), Map.of(), Map.of(), List.of());
        return new Profiles(standard, Map.of(), List.of());
    }

    /**
     * Checks profiles against rules and against each other.
     *
     * @param profiles in any order; a profile and those above it
     * @param rules that they may speak of
     * @return the profiles, or every problem
     */
    public static Validation<Seq<Problem>, Profiles> resolve(
            Collection<Profile> profiles, Collection<? extends Rule<?>> rules) {
        KnownRules known = new KnownRules(rules);
        List<Profile> given = List.copyOf(profiles);
        List<Problem> problems = new ArrayList<>(new ProfileProblems(given, known).find());
        Map<String, Inheritance> settled = settle(given, known, problems);
        if (!problems.isEmpty()) {
            return Validation.invalid(Vector.ofAll(problems));
        }
        return Validation.valid(of(given, settled));
    }

    /**
     * Checks profiles against rules and against each other.
     *
     * @param profiles in any order; a profile and those above it
     * @param rules that they may speak of
     * @throws InvalidProfileException with every problem
     */
    public static Profiles resolveOrThrow(Collection<Profile> profiles, Collection<? extends Rule<?>> rules) {
        Validation<Seq<Problem>, Profiles> outcome = resolve(profiles, rules);
        if (outcome.isInvalid()) {
            throw new InvalidProfileException(outcome.getError().asJava());
        }
        return outcome.get();
    }

    /** Topmost first; at most as many rounds as there are profiles. */
    private static Map<String, Inheritance> settle(List<Profile> profiles, KnownRules known, List<Problem> problems) {
        Map<String, Inheritance> settled = new LinkedHashMap<>();
        List<Profile> waiting = new ArrayList<>(profiles);
        boolean moved = true;
        while (moved && !waiting.isEmpty()) {
            List<Profile> ready = waiting.stream()
                    .filter(profile ->
                            profile.extending().map(settled::containsKey).orElse(true))
                    .toList();
            for (Profile profile : ready) {
                Inheritance above = profile.extending().map(settled::get).orElseGet(() -> Inheritance.none(known));
                settled.put(profile.name(), above.with(profile, problems));
            }
            waiting.removeAll(ready);
            moved = !ready.isEmpty();
        }
        if (!waiting.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.error(
                            ProblemCode.HIERARCHY_CYCLE,
                            "",
                            "These profiles build on each other in a circle: "
                                    + String.join(
                                            ", ",
                                            waiting.stream().map(Profile::name).toList()) + ".")
                    .advice("let one of them build on a profile outside of the circle.")
                    .build());
        }
        return settled;
    }

    private static Profiles of(List<Profile> profiles, Map<String, Inheritance> settled) {
        Map<String, EffectiveProfile> effective = new LinkedHashMap<>();
        settled.forEach((name, inherited) -> effective.put(name, inherited.effective()));
        Map<ComponentRef, EffectiveProfile> claims = new LinkedHashMap<>();
        profiles.forEach(profile ->
                profile.scope().forEach(component -> claims.put(component, known(effective, profile.name()))));
        EffectiveProfile general = ProfileProblems.openLeaves(profiles)
                .findFirst()
                .map(profile -> known(effective, profile.name()))
                .orElseGet(() -> none().general);
        return new Profiles(general, claims, List.copyOf(effective.values()));
    }

    private static EffectiveProfile known(Map<String, EffectiveProfile> effective, String name) {
        return Optional.ofNullable(effective.get(name)).orElseThrow();
    }

    /** What holds for everything that no profile claims. */
    public EffectiveProfile general() {
        return general;
    }

    /**
     * The profile that claims a component itself; empty when none does. What lies below a claimed component has the
     * profile of the nearest one above it.
     *
     * @param component any
     */
    public Optional<EffectiveProfile> claiming(ComponentRef component) {
        return Optional.ofNullable(claims.get(component));
    }

    /** Every profile with what it inherits, topmost first; empty when there are none. */
    public List<EffectiveProfile> all() {
        return all;
    }

    /** How the house differs from what is shipped: by profile, point by point, with the reason of each. */
    public Explanation differences() {
        return new Explanation(
                all.isEmpty() ? "no profile: everything as shipped" : "how we differ from the standard",
                all.stream().map(Profiles::differences).toList());
    }

    private static Explanation differences(EffectiveProfile profile) {
        int count = profile.deviations().size();
        return new Explanation(
                profile.label() + ": " + count + (count == 1 ? " point" : " points"),
                profile.deviations().stream()
                        .map(deviation -> Explanation.fact(deviation.shown()))
                        .toList());
    }
}
