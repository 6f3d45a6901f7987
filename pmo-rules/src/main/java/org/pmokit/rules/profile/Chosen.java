package org.pmokit.rules.profile;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.problem.Problem;
import org.pmokit.rules.rule.Choice;
import org.pmokit.rules.rule.Rule;

/** The choices that were made from the topmost profile down to one of them. */
final class Chosen {

    /** Who made a choice, and why. */
    private record Made(String profile, String rationale) {}

    private final Map<String, Choice> choices;
    private final Map<String, Made> by;
    private final Set<String> locked;

    private Chosen(Map<String, Choice> choices, Map<String, Made> by, Set<String> locked) {
        this.choices = choices;
        this.by = by;
        this.locked = locked;
    }

    static Chosen none() {
        return new Chosen(new LinkedHashMap<>(), new LinkedHashMap<>(), new HashSet<>());
    }

    /** With those of one profile more; what may not be chosen is told and left out. */
    Chosen with(Profile profile, KnownRules known, List<Problem> problems) {
        Chosen below = new Chosen(new LinkedHashMap<>(choices), new LinkedHashMap<>(by), new HashSet<>(locked));
        for (ChoiceSetting setting : profile.choices()) {
            known.choice(setting.key())
                    .filter(shipped -> shipped.options().contains(setting.value()))
                    .ifPresent(shipped -> below.set(profile, setting, shipped, problems));
        }
        return below;
    }

    private void set(Profile profile, ChoiceSetting setting, Choice shipped, List<Problem> problems) {
        Choice above = choices.getOrDefault(setting.key(), shipped);
        if (locked.contains(setting.key()) && !above.value().equals(setting.value())) {
            problems.add(ProfileProblems.otherwise(profile, setting, above));
            return;
        }
        choices.put(
                setting.key(),
                shipped.overriddenBy(setting.value(), "profile " + profile.label() + ": " + setting.rationale()));
        by.put(setting.key(), new Made(profile.label(), setting.rationale()));
        if (setting.lock() == Lock.LOCKED) {
            locked.add(setting.key());
        }
    }

    Map<String, Choice> all() {
        return Collections.unmodifiableMap(choices);
    }

    Optional<Choice> of(Choice shipped) {
        return Optional.ofNullable(choices.get(shipped.key()));
    }

    /** In which of its choices a rule is not as shipped. */
    List<Deviation> deviations(Rule<?> rule) {
        return rule.choices().stream()
                .flatMap(shipped -> of(shipped).stream()
                        .filter(here -> !here.value().equals(shipped.value()))
                        .flatMap(here -> Optional.ofNullable(by.get(shipped.key())).stream()
                                .map(made -> new Deviation(
                                        made.profile(),
                                        shipped.key(),
                                        shipped.value(),
                                        here.value(),
                                        Deviation.Effect.OTHER,
                                        made.rationale()))))
                .toList();
    }
}
