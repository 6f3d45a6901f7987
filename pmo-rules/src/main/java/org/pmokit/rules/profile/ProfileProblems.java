package org.pmokit.rules.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Choice;
import org.pmokit.rules.rule.Threshold;

/** What may be wrong with profiles before anything is inherited. */
final class ProfileProblems {

    private static final ProblemCode WEAKENED = ProblemCode.of("locked-setting");

    private final List<Profile> profiles;
    private final KnownRules known;
    private final List<Problem> found = new ArrayList<>();

    ProfileProblems(List<Profile> profiles, KnownRules known) {
        this.profiles = profiles;
        this.known = known;
    }

    List<Problem> find() {
        names();
        roots();
        scopes();
        profiles.forEach(this::settings);
        return found;
    }

    static Problem weakened(Profile profile, ThresholdSetting setting, Threshold floor) {
        return Problem.error(
                        WEAKENED,
                        path(profile, setting.key()),
                        "The threshold " + setting.key() + " is locked at " + floor.shown() + " above, and "
                                + floor.unit().show(setting.value()) + " is weaker.")
                .value(setting.value().toPlainString())
                .advice("keep it, be stricter, or ask the owner of the profile above.")
                .build();
    }

    static Problem weakened(Profile profile, RuleSetting setting, String wish) {
        return Problem.error(
                        WEAKENED,
                        path(profile, setting.rule().value()),
                        "The rule " + setting.rule() + " is locked above, and this profile would " + wish + ".")
                .advice("leave it as it is, or ask the owner of the profile above.")
                .build();
    }

    static Problem otherwise(Profile profile, ChoiceSetting setting, Choice above) {
        return Problem.error(
                        WEAKENED,
                        path(profile, setting.key()),
                        "The switch " + setting.key() + " is locked at " + above.value() + " above.")
                .value(setting.value())
                .advice("keep it, or ask the owner of the profile above.")
                .build();
    }

    private void names() {
        Set<String> names = new HashSet<>();
        for (Profile profile : profiles) {
            if (!names.add(profile.name())) {
                error(ProblemCode.DUPLICATE_ID, profile, "", "There are two profiles \"" + profile.name() + "\".")
                        .ifPresent(found::add);
            }
        }
        for (Profile profile : profiles) {
            profile.extending()
                    .filter(above -> !names.contains(above))
                    .ifPresent(above -> found.add(Problem.error(
                                    ProblemCode.UNKNOWN_REFERENCE,
                                    path(profile, "extends"),
                                    "There is no profile \"" + above + "\" to build on.")
                            .value(above)
                            .advice("add its file, or one of: "
                                    + String.join(", ", names.stream().sorted().toList()) + ".")
                            .build()));
        }
    }

    private void roots() {
        List<String> roots = profiles.stream()
                .filter(profile -> profile.extending().isEmpty())
                .map(Profile::name)
                .toList();
        if (roots.size() > 1) {
            found.add(Problem.error(
                            ProblemCode.of("two-topmost-profiles"),
                            "",
                            "There are several topmost profiles: " + String.join(", ", roots) + ".")
                    .advice("let all but one build on another, so that what is locked holds for everybody.")
                    .build());
        } else if (roots.isEmpty() && !profiles.isEmpty()) {
            found.add(Problem.error(ProblemCode.HIERARCHY_CYCLE, "", "The profiles build on each other in a circle.")
                    .advice("leave out \"extends\" in the topmost one.")
                    .build());
        }
    }

    private void scopes() {
        Map<ComponentRef, String> claimed = new HashMap<>();
        for (Profile profile : profiles) {
            for (ComponentRef component : profile.scope()) {
                String other = claimed.putIfAbsent(component, profile.name());
                if (other != null) {
                    found.add(Problem.error(
                                    ProblemCode.AMBIGUOUS_REFERENCE,
                                    path(profile, "scope"),
                                    component.asText() + " is claimed by the profile \"" + other + "\" as well.")
                            .value(component.asText())
                            .advice("claim it in one of them.")
                            .build());
                }
            }
        }
        List<String> open = openLeaves(profiles).map(Profile::name).toList();
        if (open.size() > 1) {
            found.add(Problem.error(
                            ProblemCode.AMBIGUOUS_REFERENCE,
                            "",
                            "Several profiles are for everything: " + String.join(", ", open) + ".")
                    .advice("give all but one a scope.")
                    .build());
        }
    }

    /** Profiles without a scope on which no other profile without a scope builds. */
    static Stream<Profile> openLeaves(List<Profile> profiles) {
        Set<Optional<String>> above = new HashSet<>();
        profiles.stream()
                .filter(profile -> profile.scope().isEmpty())
                .forEach(profile -> above.add(profile.extending()));
        return profiles.stream()
                .filter(profile -> profile.scope().isEmpty() && !above.contains(Optional.of(profile.name())));
    }

    private void settings(Profile profile) {
        for (ThresholdSetting setting : profile.thresholds()) {
            rationale(profile, setting.key(), setting.rationale());
            known.threshold(setting.key())
                    .ifPresentOrElse(threshold -> bounds(profile, setting, threshold), () -> unknown(profile, setting));
        }
        profile.choices().forEach(setting -> choice(profile, setting));
        for (RuleSetting setting : profile.rules()) {
            rationale(profile, setting.rule().value(), setting.rationale());
            if (known.rule(setting.rule()).isEmpty()) {
                found.add(Problem.error(
                                ProblemCode.UNKNOWN_REFERENCE,
                                path(profile, setting.rule().value()),
                                "There is no rule " + setting.rule() + ".")
                        .value(setting.rule().value())
                        .advice("one of: " + String.join(", ", known.idsLike(setting.rule())) + ".")
                        .build());
            }
            setting.colour()
                    .filter(rag -> rag != Rag.AMBER && rag != Rag.RED)
                    .ifPresent(rag -> found.add(Problem.error(
                                    ProblemCode.MALFORMED_VALUE,
                                    path(profile, setting.rule().value()),
                                    "A breach cannot be " + rag.code() + ".")
                            .value(rag.code())
                            .advice("amber or red; to silence a rule, switch it off.")
                            .build()));
        }
    }

    private void choice(Profile profile, ChoiceSetting setting) {
        rationale(profile, setting.key(), setting.rationale());
        Optional<Choice> choice = known.choice(setting.key());
        if (choice.isEmpty()) {
            found.add(Problem.error(
                            ProblemCode.UNKNOWN_REFERENCE,
                            path(profile, setting.key()),
                            "There is no switch " + setting.key() + ".")
                    .value(setting.key())
                    .advice("one of: " + String.join(", ", known.choices()) + ".")
                    .build());
        }
        choice.filter(shipped -> !shipped.options().contains(setting.value()))
                .ifPresent(shipped -> found.add(Problem.error(
                                ProblemCode.MALFORMED_VALUE,
                                path(profile, setting.key()),
                                "The switch " + setting.key() + " cannot be \"" + setting.value() + "\".")
                        .value(setting.value())
                        .advice("one of: " + String.join(", ", shipped.options()) + ".")
                        .build()));
    }

    private void bounds(Profile profile, ThresholdSetting setting, Threshold threshold) {
        if (!threshold.leeway().allows(setting.value())) {
            found.add(Problem.error(
                            ProblemCode.MALFORMED_VALUE,
                            path(profile, setting.key()),
                            "The threshold " + setting.key() + " cannot be "
                                    + setting.value().toPlainString()
                                    + "; it is counted in " + threshold.unit().code() + " and lies "
                                    + bounds(threshold) + ".")
                    .value(setting.value().toPlainString())
                    .advice(
                            threshold.unit() == org.pmokit.rules.rule.MeasureUnit.RATIO
                                    ? "a share is meant: 5 % is 0.05."
                                    : "the unit is another one.")
                    .build());
        }
    }

    private static String bounds(Threshold threshold) {
        String shown = threshold.leeway().shown();
        return shown.startsWith("at ") ? shown.replaceFirst("^at least", "from") + " up" : shown;
    }

    private void unknown(Profile profile, ThresholdSetting setting) {
        found.add(Problem.error(
                        ProblemCode.UNKNOWN_REFERENCE,
                        path(profile, setting.key()),
                        "There is no threshold " + setting.key() + ".")
                .value(setting.key())
                .advice("one of: " + String.join(", ", known.keysLike(setting.key())) + ".")
                .build());
    }

    private void rationale(Profile profile, String of, String rationale) {
        if (rationale.isBlank()) {
            found.add(Problem.error(ProblemCode.MISSING_VALUE, path(profile, of), "Nobody says why " + of + " differs.")
                    .advice("give a rationale that the next reader can judge.")
                    .build());
        }
    }

    private static Optional<Problem> error(ProblemCode code, Profile profile, String of, String message) {
        return Optional.of(Problem.error(code, path(profile, of), message)
                .value(profile.name())
                .advice("give one of them another name.")
                .build());
    }

    private static String path(Profile profile, String of) {
        return "profiles[" + profile.name() + "]" + (of.isEmpty() ? "" : "." + of);
    }
}
