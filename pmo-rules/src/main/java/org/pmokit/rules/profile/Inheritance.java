package org.pmokit.rules.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmokit.core.problem.Problem;
import org.pmokit.rules.profile.Deviation.Effect;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Choice;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleId;
import org.pmokit.rules.rule.Threshold;

/** What has been set from the topmost profile down to one of them, and what of it is a floor. */
final class Inheritance {

    private record Author(String profile, String rationale) {
        static final Author NOBODY = new Author("", "");
    }

    private final KnownRules known;
    private final List<String> chain;
    private final Map<String, Threshold> thresholds;
    private final Map<String, BigDecimal> floors;
    private final Map<RuleId, RuleSetting> settings;
    private final Map<String, Author> setBy;
    private final Chosen chosen;

    private Inheritance(
            KnownRules known,
            List<String> chain,
            Map<String, Threshold> thresholds,
            Map<String, BigDecimal> floors,
            Map<RuleId, RuleSetting> settings,
            Map<String, Author> setBy,
            Chosen chosen) {
        this.known = known;
        this.chain = chain;
        this.thresholds = thresholds;
        this.floors = floors;
        this.settings = settings;
        this.setBy = setBy;
        this.chosen = chosen;
    }

    static Inheritance none(KnownRules known) {
        return new Inheritance(
                known,
                List.of(),
                new LinkedHashMap<>(),
                new HashMap<>(),
                new LinkedHashMap<>(),
                new HashMap<>(),
                Chosen.none());
    }

    /** With one profile more; what may not be set is told and left out. */
    Inheritance with(Profile profile, List<Problem> problems) {
        List<String> longer = new ArrayList<>(chain);
        longer.add(profile.label());
        Inheritance below = new Inheritance(
                known,
                longer,
                new LinkedHashMap<>(thresholds),
                new HashMap<>(floors),
                new LinkedHashMap<>(settings),
                new HashMap<>(setBy),
                chosen.with(profile, known, problems));
        profile.thresholds().forEach(setting -> below.set(profile, setting, problems));
        profile.rules().forEach(setting -> below.set(profile, setting, problems));
        return below;
    }

    private void set(Profile profile, ThresholdSetting setting, List<Problem> problems) {
        Optional<Threshold> shipped = known.threshold(setting.key());
        if (shipped.isEmpty() || !shipped.get().leeway().allows(setting.value())) {
            return;
        }
        BigDecimal floor = floors.get(setting.key());
        if (floor != null && shipped.get().leeway().isWeaker(setting.value(), floor)) {
            problems.add(
                    ProfileProblems.weakened(profile, setting, shipped.get().overriddenBy(floor, "")));
            return;
        }
        thresholds.put(
                setting.key(),
                shipped.get().overriddenBy(setting.value(), "profile " + profile.label() + ": " + setting.rationale()));
        setBy.put(setting.key(), new Author(profile.label(), setting.rationale()));
        if (setting.lock() == Lock.LOCKED) {
            floors.put(setting.key(), setting.value());
        }
    }

    private void set(Profile profile, RuleSetting setting, List<Problem> problems) {
        if (known.rule(setting.rule()).isEmpty()) {
            return;
        }
        Optional<RuleSetting> above = Optional.ofNullable(settings.get(setting.rule()));
        Optional<String> weaker =
                above.filter(floor -> floor.lock() == Lock.LOCKED).flatMap(floor -> weakening(floor, setting));
        if (weaker.isPresent()) {
            problems.add(ProfileProblems.weakened(profile, setting, weaker.get()));
            return;
        }
        settings.put(setting.rule(), above.map(floor -> merged(floor, setting)).orElse(setting));
        fields(setting)
                .forEach(field ->
                        setBy.put(setting.rule() + " " + field, new Author(profile.label(), setting.rationale())));
    }

    private static Optional<String> weakening(RuleSetting floor, RuleSetting wanted) {
        if (wanted.turned().filter(Switch.OFF::equals).isPresent()) {
            return Optional.of("switch it off");
        }
        boolean paler = wanted.colour().filter(Rag.AMBER::equals).isPresent()
                && floor.colour().filter(Rag.AMBER::equals).isEmpty();
        if (paler) {
            return Optional.of("colour it amber");
        }
        boolean longer = wanted.graceUntil()
                .filter(day ->
                        floor.graceUntil().filter(given -> !day.isAfter(given)).isEmpty())
                .isPresent();
        return longer ? Optional.of("give it more grace") : Optional.empty();
    }

    private static RuleSetting merged(RuleSetting above, RuleSetting below) {
        RuleSetting.Builder both = above.toBuilder().rationale(below.rationale());
        below.turned().ifPresent(both::turned);
        below.colour().ifPresent(both::colour);
        below.owner().ifPresent(both::owner);
        below.title().ifPresent(both::title);
        below.remedy().ifPresent(both::remedy);
        below.graceUntil().ifPresent(both::graceUntil);
        return below.lock() == Lock.LOCKED ? both.lock(Lock.LOCKED).build() : both.build();
    }

    private static List<String> fields(RuleSetting setting) {
        List<String> fields = new ArrayList<>();
        setting.turned().ifPresent(any -> fields.add("turned"));
        setting.colour().ifPresent(any -> fields.add("colour"));
        setting.owner().ifPresent(any -> fields.add("owner"));
        setting.title().ifPresent(any -> fields.add("title"));
        setting.remedy().ifPresent(any -> fields.add("remedy"));
        setting.graceUntil().ifPresent(any -> fields.add("grace"));
        return fields;
    }

    EffectiveProfile effective() {
        Map<RuleId, Rule<?>> adjusted = new LinkedHashMap<>();
        List<Deviation> deviations = new ArrayList<>();
        for (Rule<?> rule : known.rules()) {
            Rule<?> here = adjusted(rule);
            if (here != rule) {
                adjusted.put(rule.id(), here);
            }
            rule.thresholds().forEach(shipped -> deviation(shipped).ifPresent(deviations::add));
            chosen.deviations(rule).stream()
                    .filter(found -> !deviations.contains(found))
                    .forEach(deviations::add);
            Optional.ofNullable(settings.get(rule.id()))
                    .ifPresent(setting -> deviations.addAll(deviations(rule, setting)));
        }
        return new EffectiveProfile(
                chain,
                Collections.unmodifiableMap(thresholds),
                chosen.all(),
                Collections.unmodifiableMap(adjusted),
                deviations);
    }

    private <S> Rule<S> adjusted(Rule<S> rule) {
        Rule<S> here = rule;
        for (Threshold shipped : rule.thresholds()) {
            Threshold set = thresholds.get(shipped.key());
            if (set != null) {
                here = here.with(builder -> builder.threshold(set));
            }
        }
        for (Choice shipped : rule.choices()) {
            Optional<Choice> made = chosen.of(shipped);
            if (made.isPresent()) {
                here = here.with(builder -> builder.choice(made.get()));
            }
        }
        RuleSetting setting = settings.get(rule.id());
        return setting == null ? here : here.with(builder -> changed(builder, setting));
    }

    private <S> Rule.Builder<S> changed(Rule.Builder<S> builder, RuleSetting setting) {
        setting.title().ifPresent(builder::title);
        setting.remedy().ifPresent(builder::remedy);
        setting.owner().ifPresent(builder::askedOf);
        setting.colour().ifPresent(builder::colouring);
        setting.graceUntil().ifPresent(builder::graceUntil);
        setting.turned()
                .filter(Switch.OFF::equals)
                .ifPresent(off -> builder.switchedOff("profile " + by(setting.rule() + " turned") + " asks it ("
                        + why(setting.rule() + " turned") + ")"));
        return builder;
    }

    private Optional<Deviation> deviation(Threshold shipped) {
        return Optional.ofNullable(thresholds.get(shipped.key()))
                .filter(here -> here.value().compareTo(shipped.value()) != 0)
                .map(here -> new Deviation(
                        by(shipped.key()),
                        shipped.key(),
                        shipped.shown(),
                        here.shown(),
                        effect(shipped, here),
                        why(shipped.key())));
    }

    private static Effect effect(Threshold shipped, Threshold here) {
        if (shipped.leeway().stricter() == org.pmokit.rules.rule.Leeway.Stricter.NEITHER) {
            return Effect.OTHER;
        }
        return shipped.leeway().isWeaker(here.value(), shipped.value()) ? Effect.WEAKER : Effect.STRICTER;
    }

    private List<Deviation> deviations(Rule<?> rule, RuleSetting setting) {
        List<Deviation> found = new ArrayList<>();
        setting.turned()
                .filter(Switch.OFF::equals)
                .ifPresent(off -> found.add(deviation(rule, "turned", "on", "off", Effect.WEAKER)));
        setting.colour()
                .ifPresent(rag -> found.add(deviation(
                        rule, "colour", "as judged", rag.code(), rag == Rag.RED ? Effect.STRICTER : Effect.WEAKER)));
        setting.owner()
                .ifPresent(role -> found.add(deviation(
                        rule,
                        "owner",
                        rule.owner().map(shipped -> shipped.code()).orElse("nobody"),
                        role.code(),
                        Effect.OTHER)));
        setting.title().ifPresent(title -> found.add(deviation(rule, "title", rule.title(), title, Effect.OTHER)));
        setting.remedy().ifPresent(remedy -> found.add(deviation(rule, "remedy", rule.remedy(), remedy, Effect.OTHER)));
        setting.graceUntil()
                .ifPresent(day ->
                        found.add(deviation(rule, "grace", "counts at once", "counts after " + day, Effect.WEAKER)));
        return found;
    }

    private Deviation deviation(Rule<?> rule, String field, String standard, String here, Effect effect) {
        String what = rule.id() + " " + field;
        return new Deviation(by(what), what, standard, here, effect, why(what));
    }

    private String by(String what) {
        return setBy.getOrDefault(what, Author.NOBODY).profile();
    }

    private String why(String what) {
        return setBy.getOrDefault(what, Author.NOBODY).rationale();
    }
}
