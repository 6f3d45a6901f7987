package org.pmokit.rules.file;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.role.Role;
import org.pmokit.rules.profile.ChoiceSetting;
import org.pmokit.rules.profile.InvalidProfileException;
import org.pmokit.rules.profile.Lock;
import org.pmokit.rules.profile.Profile;
import org.pmokit.rules.profile.RuleSetting;
import org.pmokit.rules.profile.Switch;
import org.pmokit.rules.profile.ThresholdSetting;
import org.pmokit.rules.rag.Rag;

/**
 * A profile as a file:
 *
 * <pre>{@code
 * name: transport-division
 * version: 3
 * extends: group
 * scope: [programme:RAIL]
 * thresholds:
 *   PMO-FIN-001/amber: {value: 0.05, why: thin margins, locked: true}
 * choices:
 *   dcma-14/reading: {value: P6_VENDOR, why: our planners check with that tool}
 * rules:
 *   PMO-FIN-003: {turned: off, why: no contingencies yet}
 *   PMO-GOV-001: {owner: sponsor, grace-until: 2026-09-30, why: new to us}
 * }</pre>
 *
 * A rule may also have {@code colour} (amber, red), {@code title}, {@code remedy} and {@code locked}.
 */
public final class ProfileFile {

    private static final Set<String> FIELDS =
            Set.of("name", "version", "extends", "scope", "thresholds", "choices", "rules");
    private static final Set<String> THRESHOLD = Set.of("value", "locked", "why");
    private static final Set<String> RULE =
            Set.of("turned", "colour", "owner", "title", "remedy", "grace-until", "locked", "why");
    private static final Map<String, Switch> SWITCHES =
            Map.of("on", Switch.ON, "off", Switch.OFF, "true", Switch.ON, "false", Switch.OFF);
    private static final Map<String, Rag> COLOURS = Map.of("amber", Rag.AMBER, "red", Rag.RED);

    private final Problems problems;

    private ProfileFile(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads a profile.
     *
     * @param path a file in YAML or JSON, UTF-8
     * @return the profile, or every problem with line and column
     */
    public static Validation<Seq<Problem>, Profile> read(Path path) {
        Problems problems = new Problems(String.valueOf(path.getFileName()));
        return read(Texts.read(path, problems), problems);
    }

    /**
     * Reads a profile.
     *
     * @param text in YAML or JSON
     * @param name what to call it in problems
     * @return the profile, or every problem with line and column
     */
    public static Validation<Seq<Problem>, Profile> parse(String text, String name) {
        Problems problems = new Problems(name);
        return read(Tree.of(text, problems), problems);
    }

    /**
     * Reads a profile.
     *
     * @param path a file in YAML or JSON, UTF-8
     * @throws InvalidProfileException with every problem
     */
    public static Profile readOrThrow(Path path) {
        Validation<Seq<Problem>, Profile> outcome = read(path);
        if (outcome.isInvalid()) {
            throw new InvalidProfileException(outcome.getError().asJava());
        }
        return outcome.get();
    }

    private static Validation<Seq<Problem>, Profile> read(Optional<Node> root, Problems problems) {
        Optional<Profile.Builder> builder = root.map(node -> new ProfileFile(problems).profile(node));
        return problems.or(() -> builder.orElseThrow().build());
    }

    private Profile.Builder profile(Node root) {
        Node.Fields fields = problems.fields(root, FIELDS);
        Profile.Builder builder = Profile.named(problems.needed(fields, "name").orElse("?"))
                .extending(problems.text(fields, "extends"))
                .scope(scope(fields))
                .thresholds(thresholds(fields))
                .choices(choices(fields))
                .rules(rules(fields));
        problems.text(fields, "version").ifPresent(builder::version);
        return builder;
    }

    private List<ComponentRef> scope(Node.Fields fields) {
        return problems.items(fields, "scope").stream()
                .flatMap(node ->
                        problems
                                .text(node, "scope")
                                .flatMap(text -> problems.parsed(node, text, ComponentRef::parse))
                                .stream())
                .toList();
    }

    private List<ThresholdSetting> thresholds(Node.Fields fields) {
        List<ThresholdSetting> settings = new ArrayList<>();
        Optional.ofNullable(fields.values().get("thresholds"))
                .ifPresent(node -> problems.fields(node)
                        .values()
                        .forEach((key, value) -> settings.add(threshold(key, problems.fields(value, THRESHOLD)))));
        return settings;
    }

    private ThresholdSetting threshold(String key, Node.Fields fields) {
        BigDecimal value =
                problems.neededParsed(fields, "value", Problems::number).orElse(BigDecimal.ZERO);
        return new ThresholdSetting(
                key, value, lock(fields), problems.needed(fields, "why").orElse(""));
    }

    private List<ChoiceSetting> choices(Node.Fields fields) {
        List<ChoiceSetting> settings = new ArrayList<>();
        Optional.ofNullable(fields.values().get("choices"))
                .ifPresent(node -> problems.fields(node)
                        .values()
                        .forEach((key, value) -> settings.add(choice(key, problems.fields(value, THRESHOLD)))));
        return settings;
    }

    private ChoiceSetting choice(String key, Node.Fields fields) {
        return new ChoiceSetting(
                key,
                problems.needed(fields, "value").orElse(""),
                lock(fields),
                problems.needed(fields, "why").orElse(""));
    }

    private List<RuleSetting> rules(Node.Fields fields) {
        List<RuleSetting> settings = new ArrayList<>();
        Optional.ofNullable(fields.values().get("rules"))
                .ifPresent(node -> problems.fields(node)
                        .values()
                        .forEach((id, value) -> problems.parsed(value, id, RuleSetting::of)
                                .map(builder -> rule(builder, problems.fields(value, RULE)))
                                .ifPresent(settings::add)));
        return settings;
    }

    private RuleSetting rule(RuleSetting.Builder builder, Node.Fields fields) {
        return builder.turned(problems.parsed(fields, "turned", text -> Problems.choice(text, SWITCHES)))
                .colour(problems.parsed(fields, "colour", text -> Problems.choice(text, COLOURS)))
                .owner(problems.parsed(fields, "owner", Role::of))
                .title(problems.text(fields, "title"))
                .remedy(problems.text(fields, "remedy"))
                .graceUntil(problems.parsed(fields, "grace-until", Problems::date))
                .lock(lock(fields))
                .rationale(problems.needed(fields, "why").orElse(""))
                .build();
    }

    private Lock lock(Node.Fields fields) {
        return problems.parsed(fields, "locked", Problems::truth)
                .filter(Boolean.TRUE::equals)
                .map(locked -> Lock.LOCKED)
                .orElse(Lock.OPEN);
    }
}
