package org.pmokit.rules.cel;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.rules.file.RuleFile;
import org.pmokit.rules.file.WrittenRule;
import org.pmokit.rules.profile.InvalidProfileException;
import org.pmokit.rules.rule.Operator;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.Sight;
import org.pmokit.rules.rule.Threshold;

/**
 * Rules of one's own from a file, with expressions in CEL; the form of the file is that of {@link RuleFile}:
 *
 * <pre>{@code
 * HealthCheck check = HealthCheck.standard();
 * for (Rule<?> rule : CelRules.readOrThrow(Path.of("house-rules.yaml"))) {
 *     check = check.plus(rule);
 * }
 * }</pre>
 *
 * <p>An expression knows its subject by the name of its type ({@code project}), the programme or project that an entry is
 * about ({@code component}), the {@code portfolio}, and the status date ({@code as_of}). What can be asked of each is in
 * {@link #vocabulary}: the questions of the model, in lower case with underscores. Amounts, shares and counts are numbers, days
 * are timestamps, ids and codes are texts; {@code days(from, to)} and {@code working_days(from, to)} count, {@code
 * date('2026-06-30')} is a day, {@code sum(list)} adds up, {@code has(fact)} says whether something is on record.
 *
 * <p>Expressions are checked when the file is read: unknown facts, wrong types, wrong results, each with line and column. They
 * cannot call code, read files, or run without an end; size, depth and steps are limited. A fact that is missing when a
 * subject is judged makes the verdict unknown.
 */
public final class CelRules {

    private static final Shapes SHAPES = new Shapes();
    private static final Language LANGUAGE = new Language(SHAPES);

    private final Map<String, ExpressionReader> readers = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private CelRules() {}

    /**
     * Reads rules.
     *
     * @param path a file in YAML or JSON, UTF-8
     * @return the rules in the order of the file, or every problem with line and column
     */
    public static Validation<Seq<Problem>, List<Rule<?>>> read(Path path) {
        return RuleFile.read(path).flatMap(CelRules::compile);
    }

    /**
     * Reads rules.
     *
     * @param text in YAML or JSON
     * @param name what to call it in problems
     * @return the rules in the order of the file, or every problem with line and column
     */
    public static Validation<Seq<Problem>, List<Rule<?>>> parse(String text, String name) {
        return RuleFile.parse(text, name).flatMap(CelRules::compile);
    }

    /**
     * Reads rules.
     *
     * @param path a file in YAML or JSON, UTF-8
     * @throws InvalidProfileException with every problem
     */
    public static List<Rule<?>> readOrThrow(Path path) {
        Validation<Seq<Problem>, List<Rule<?>>> outcome = read(path);
        if (outcome.isInvalid()) {
            throw new InvalidProfileException(outcome.getError().asJava());
        }
        return outcome.get();
    }

    /**
     * Makes rules of what was written.
     *
     * @param written as read from a file
     * @return the rules in the same order, or every problem with line and column
     */
    public static Validation<Seq<Problem>, List<Rule<?>>> compile(Collection<WrittenRule> written) {
        CelRules compiler = new CelRules();
        List<Rule<?>> rules = new ArrayList<>();
        written.forEach(each -> compiler.rule(each).ifPresent(rules::add));
        return compiler.problems.isEmpty()
                ? Validation.valid(List.copyOf(rules))
                : Validation.invalid(Vector.ofAll(compiler.problems));
    }

    /**
     * What expressions can ask: by the name of a type, its facts with their types, both in alphabetical order. Types such as
     * {@code list(milestone)} lead on to others.
     */
    public static SortedMap<String, SortedMap<String, String>> vocabulary() {
        SortedMap<String, SortedMap<String, String>> all = new TreeMap<>();
        SHAPES.all().forEach(shape -> {
            SortedMap<String, String> facts = new TreeMap<>();
            shape.facts().values().forEach(fact -> facts.put(fact.name(), shown(fact.type())));
            all.put(shape.name(), facts);
        });
        return all;
    }

    /** The words that may follow {@code subject}, in alphabetical order. */
    public static List<String> subjects() {
        return List.copyOf(Subjects.TYPES.keySet());
    }

    private static String shown(CelType type) {
        if (type instanceof ListType list) {
            return "list(" + shown(list.elemType()) + ")";
        }
        return switch (type.kind()) {
            case DOUBLE -> "number";
            case STRING -> "text";
            case TIMESTAMP -> "date";
            default -> type.name();
        };
    }

    private Optional<Rule<?>> rule(WrittenRule written) {
        Class<?> type = Subjects.TYPES.get(written.subject().text());
        if (type == null) {
            problems.add(written.subject()
                    .problem(
                            0,
                            ProblemCode.UNKNOWN_REFERENCE,
                            "No rule can be asked of a \"" + written.subject().text() + "\".",
                            "one of: " + String.join(", ", Subjects.TYPES.keySet()) + "."));
            return Optional.empty();
        }
        ExpressionReader reader = readers.computeIfAbsent(
                written.subject().text(),
                none -> new ExpressionReader(SHAPES.of(type), SHAPES, LANGUAGE, problems::add));
        List<Optional<Expression>> conditions = written.appliesWhen().stream()
                .map(each -> reader.read(each, ExpressionReader.TRUTH))
                .toList();
        Optional<Expression> logic = reader.read(
                written.expression(), written.mustBe().isPresent() ? ExpressionReader.NUMBER : ExpressionReader.TRUTH);
        return logic.isPresent() && conditions.stream().allMatch(Optional::isPresent)
                ? Optional.of(rule(
                        written,
                        type,
                        conditions.stream().flatMap(Optional::stream).toList(),
                        logic.get()))
                : Optional.empty();
    }

    private static <S> Rule<S> rule(WrittenRule written, Class<S> type, List<Expression> conditions, Expression logic) {
        boolean whole = logic.whole() || conditions.stream().anyMatch(Expression::whole);
        Rule.Builder<S> rule = Rule.of(written.id().value(), type)
                .title(written.title())
                .because(written.because())
                .group(written.group())
                .measuredAs(written.measuredAs())
                .remedy(written.remedy())
                .source(written.source())
                .thresholds(written.limits().stream()
                        .map(WrittenRule.Limit::threshold)
                        .toArray(Threshold[]::new))
                .looksAt(whole ? Sight.PORTFOLIO : Sight.SURROUNDINGS);
        written.owner().ifPresent(rule::askedOf);
        // named here for the catalogue; judged with the rule, where a missing fact makes it unknown
        conditions.forEach(condition -> rule.appliesWhen(condition.text(), any -> true));
        return rule.check(
                new WrittenCheck<>(conditions, logic, written.mustBe().orElse(Operator.AT_LEAST), written.limits()));
    }
}
