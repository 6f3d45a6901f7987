package org.pmokit.rules.file;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.role.Role;
import org.pmokit.rules.file.WrittenRule.Limit;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Leeway;
import org.pmokit.rules.rule.Leeway.Stricter;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Operator;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.RuleId;
import org.pmokit.rules.rule.Threshold;

/**
 * Rules of one's own as a file:
 *
 * <pre>{@code
 * rules:
 *   - id: ACME-001
 *     subject: project
 *     title: The forecast finish keeps to the plan
 *     because: a date that slips takes others with it
 *     applies-when: project.open
 *     measure: days(project.finish, project.expected_finish)
 *     must-be: at-most
 *     limits: {amber: 10, red: 30, unit: days, source: board of April 2026}
 *     remedy: Re-plan, or ask for more time.
 *     owner: project-manager
 *   - id: ACME-002
 *     subject: risk
 *     title: An open risk has an owner
 *     because: what belongs to everybody is done by nobody
 *     applies-when: risk.open
 *     holds: has(risk.owner)
 *     colour: amber
 * }</pre>
 *
 * A rule either {@code holds} or has a {@code measure} with {@code must-be} (at-most, at-least, below, above) and
 * {@code limits}. It may also have {@code group}, {@code measured-as} and {@code source}; {@code applies-when} is one
 * expression or a list. What the expressions mean is not looked at here.
 */
public final class RuleFile {

    private static final Set<String> FIELDS = Set.of("rules");
    private static final Set<String> RULE = Set.of(
            "id",
            "subject",
            "title",
            "because",
            "group",
            "applies-when",
            "holds",
            "colour",
            "measure",
            "must-be",
            "limits",
            "measured-as",
            "remedy",
            "source",
            "owner");
    private static final Set<String> LIMITS = Set.of("amber", "red", "unit", "source");
    private static final Map<String, Rag> COLOURS = Map.of("amber", Rag.AMBER, "red", Rag.RED);
    private static final Map<String, Operator> OPERATORS = Map.of(
            "at-most", Operator.AT_MOST,
            "at-least", Operator.AT_LEAST,
            "below", Operator.BELOW,
            "above", Operator.ABOVE);

    private final Problems problems;
    private final String source;
    private final String name;
    private final Set<RuleId> ids = new HashSet<>();

    private RuleFile(Problems problems, String source, String name) {
        this.problems = problems;
        this.source = source;
        this.name = name;
    }

    /**
     * Reads rules.
     *
     * @param path a file in YAML or JSON, UTF-8
     * @return the rules, or every problem with line and column
     */
    public static Validation<Seq<Problem>, List<WrittenRule>> read(Path path) {
        String name = String.valueOf(path.getFileName());
        Problems problems = new Problems(name);
        return Texts.text(path, problems).map(text -> parse(text, name)).orElseGet(() -> problems.or(List::of));
    }

    /**
     * Reads rules.
     *
     * @param text in YAML or JSON
     * @param name what to call it in problems
     * @return the rules, or every problem with line and column
     */
    public static Validation<Seq<Problem>, List<WrittenRule>> parse(String text, String name) {
        Problems problems = new Problems(name);
        RuleFile file = new RuleFile(problems, text, name);
        List<WrittenRule> rules = new ArrayList<>();
        Tree.of(text, problems).ifPresent(root -> rules.addAll(file.rules(root)));
        return problems.or(() -> List.copyOf(rules));
    }

    private List<WrittenRule> rules(Node root) {
        return problems.items(problems.fields(root, FIELDS), "rules").stream()
                .flatMap(node -> rule(problems.fields(node, RULE)).stream())
                .toList();
    }

    private Optional<WrittenRule> rule(Node.Fields fields) {
        Optional<RuleId> id = problems.neededParsed(fields, "id", RuleFile::id);
        Optional<Passage> subject = needed(fields, "subject");
        Optional<String> title = problems.needed(fields, "title");
        Optional<String> because = problems.needed(fields, "because");
        boolean measured = fields.values().containsKey("measure");
        Optional<Passage> expression = expression(fields, measured);
        Optional<Operator> mustBe = measured
                ? problems.neededParsed(fields, "must-be", text -> Problems.choice(text, OPERATORS))
                : Optional.empty();
        WrittenRule.Builder rule = WrittenRule.builder()
                .appliesWhen(appliesWhen(fields))
                .owner(problems.parsed(fields, "owner", Role::of))
                .mustBe(mustBe);
        problems.parsed(fields, "group", RuleGroup::of).ifPresent(rule::group);
        problems.text(fields, "measured-as").ifPresent(rule::measuredAs);
        problems.text(fields, "remedy").ifPresent(rule::remedy);
        problems.text(fields, "source").ifPresent(rule::source);
        id.ifPresent(
                known -> rule.limits(measured ? limits(known, fields, mustBe) : List.of(condition(known, fields))));
        id.filter(known -> !ids.add(known))
                .ifPresent(again -> problems.wrong(
                        fields, again.value(), "There are two rules " + again + ".", "give one of them another id."));
        boolean complete = id.isPresent()
                && subject.isPresent()
                && title.isPresent()
                && because.isPresent()
                && expression.isPresent()
                && problems.isEmpty();
        return complete
                ? Optional.of(rule.id(id.get())
                        .subject(subject.get())
                        .title(title.get())
                        .because(because.get())
                        .expression(expression.get())
                        .build())
                : Optional.empty();
    }

    private static RuleId id(String text) {
        if (text.startsWith("PMO-")) {
            throw new IllegalArgumentException(
                    "Ids that begin with PMO- are those of the shipped rules.\nMaybe begin with the name of the house.");
        }
        return RuleId.of(text);
    }

    private Optional<Passage> expression(Node.Fields fields, boolean measured) {
        for (String other : measured ? List.of("holds", "colour") : List.of("must-be", "limits")) {
            Optional.ofNullable(fields.values().get(other))
                    .ifPresent(node -> problems.wrong(
                            node,
                            other,
                            "\"" + other + "\" does not go with \"" + (measured ? "measure" : "holds") + "\".",
                            "leave one of them out."));
        }
        return needed(fields, measured ? "measure" : "holds");
    }

    private List<Passage> appliesWhen(Node.Fields fields) {
        return problems.items(fields, "applies-when").stream()
                .flatMap(node -> passage(node, "applies-when").stream())
                .toList();
    }

    private Optional<Passage> needed(Node.Fields fields, String field) {
        return problems.needed(fields, field)
                .flatMap(text -> passage(fields.values().getOrDefault(field, fields), field));
    }

    private Optional<Passage> passage(Node node, String field) {
        if (node instanceof Node.Text text) {
            return Optional.of(Passage.in(source, name, text));
        }
        return problems.text(node, field).map(Passage::of);
    }

    private Limit condition(RuleId id, Node.Fields fields) {
        Rag colour = problems.parsed(fields, "colour", text -> Problems.choice(text, COLOURS))
                .orElse(Rag.AMBER);
        return new Limit(
                colour,
                new Threshold(
                        id + "/holds",
                        BigDecimal.ONE,
                        MeasureUnit.COUNT,
                        problems.text(fields, "source").orElse("house rule"),
                        new Leeway(Stricter.NEITHER, Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.ONE))));
    }

    private List<Limit> limits(RuleId id, Node.Fields rule, Optional<Operator> mustBe) {
        Node given = rule.values().get("limits");
        if (given == null) {
            problems.wrong(
                    rule, "limits", "A measure needs limits.", "write limits: {amber: 10, unit: days, source: ...}.");
            return List.of();
        }
        Node.Fields fields = problems.fields(given, LIMITS);
        Optional<MeasureUnit> unit = problems.neededParsed(fields, "unit", RuleFile::unit);
        Optional<String> from = problems.needed(fields, "source");
        Optional<BigDecimal> amber = problems.parsed(fields, "amber", Problems::number);
        Optional<BigDecimal> red = problems.parsed(fields, "red", Problems::number);
        if (amber.isEmpty() && red.isEmpty()) {
            problems.wrong(given, "limits", "There is no limit for amber and none for red.", "write at least one.");
        }
        List<Limit> limits = new ArrayList<>();
        if (unit.isPresent() && from.isPresent() && mustBe.isPresent()) {
            Leeway leeway = leeway(mustBe.get(), unit.get());
            amber.ifPresent(value -> limits.add(
                    new Limit(Rag.AMBER, new Threshold(id + "/amber", value, unit.get(), from.get(), leeway))));
            red.ifPresent(value ->
                    limits.add(new Limit(Rag.RED, new Threshold(id + "/red", value, unit.get(), from.get(), leeway))));
            inOrder(given, limits, leeway);
        }
        return limits;
    }

    private void inOrder(Node node, List<Limit> limits, Leeway leeway) {
        for (Limit limit : limits) {
            if (!leeway.allows(limit.threshold().value())) {
                problems.wrong(
                        node,
                        limit.threshold().value().toPlainString(),
                        "A share of " + limit.threshold().value().toPlainString() + " is meant to be "
                                + limit.threshold().shown() + ".",
                        "5 % is 0.05; what is compared with 1 has the unit index.");
            }
        }
        boolean swapped = limits.size() == 2
                && !leeway.isWeaker(
                        limits.get(1).threshold().value(),
                        limits.get(0).threshold().value());
        if (swapped) {
            problems.wrong(node, "red", "Red begins before amber.", "swap the two limits.");
        }
    }

    private static Leeway leeway(Operator mustBe, MeasureUnit unit) {
        boolean upper = mustBe == Operator.AT_MOST || mustBe == Operator.BELOW;
        Stricter stricter = upper ? Stricter.WHEN_SMALLER : Stricter.WHEN_GREATER;
        return unit == MeasureUnit.RATIO
                ? new Leeway(stricter, Optional.of(BigDecimal.ONE.negate()), Optional.of(BigDecimal.ONE))
                : new Leeway(stricter, Optional.empty(), Optional.empty());
    }

    private static MeasureUnit unit(String text) {
        return MeasureUnit.parse(text)
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is no unit.\nMaybe one of: "
                        + String.join(
                                ", ",
                                java.util.Arrays.stream(MeasureUnit.values())
                                        .map(MeasureUnit::code)
                                        .toList())
                        + "."));
    }
}
