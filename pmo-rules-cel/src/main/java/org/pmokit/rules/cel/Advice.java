package org.pmokit.rules.cel;

import dev.cel.common.types.CelType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pmokit.core.problem.Problem;
import org.pmokit.rules.file.Passage;

/** What the checker of the language says, in the words of the office, with a way out. */
final class Advice {

    private static final Pattern FIELD = Pattern.compile("undefined field '(.*)'");
    private static final Pattern NAME = Pattern.compile("undeclared reference to '([^']*)'.*", Pattern.DOTALL);
    private static final Pattern OVERLOAD =
            Pattern.compile("found no matching overload for '([^']*)' applied to '([^']*)'.*", Pattern.DOTALL);

    private Advice() {}

    static Problem on(String issue, Passage passage, int offset, Shape subject, Shapes shapes) {
        Matcher field = FIELD.matcher(issue);
        if (field.matches()) {
            return field(field.group(1), passage, offset, subject, shapes);
        }
        Matcher name = NAME.matcher(issue);
        if (name.matches()) {
            return passage.problem(
                    offset,
                    ExpressionReader.EXPRESSION,
                    "Nothing is called \"" + name.group(1) + "\" here.",
                    "one of: as_of, "
                            + String.join(", ", Language.variables(subject).keySet())
                            + "; days, working_days, date, sum.");
        }
        Matcher overload = OVERLOAD.matcher(issue);
        if (overload.matches()) {
            return overload(overload.group(1), overload.group(2), passage, offset);
        }
        return passage.problem(
                offset,
                ExpressionReader.EXPRESSION,
                "The expression cannot be read: "
                        + issue.replaceAll(" expecting .*", "").replaceAll("\\s+", " ") + ".",
                "something is missing or too much here.");
    }

    private static Problem field(String field, Passage passage, int dot, Shape subject, Shapes shapes) {
        int offset = Math.max(dot, passage.text().indexOf(field, dot));
        List<String> near = new ArrayList<>();
        shape(passage.text().substring(0, dot), subject, shapes)
                .ifPresent(shape -> shape.facts().keySet().stream()
                        .sorted(Comparator.comparing((String known) -> away(known, field)))
                        .limit(5)
                        .forEach(near::add));
        return passage.problem(
                offset,
                ExpressionReader.EXPRESSION,
                "There is no fact \"" + field + "\" here.",
                near.isEmpty() ? "see the facts in the guide." : "one of: " + String.join(", ", near) + ", ...");
    }

    /** The type of a path such as {@code project.finance} that ends a text. */
    private static Optional<Shape> shape(String before, Shape subject, Shapes shapes) {
        Matcher path = Pattern.compile("([a-z_]+(?:\\s*\\.\\s*[a-z_]+)*)\\s*$").matcher(before);
        if (!path.find()) {
            return Optional.empty();
        }
        String[] steps = path.group(1).split("\\s*\\.\\s*", -1);
        String type = Language.variables(subject).get(steps[0]);
        Optional<Shape> at = Optional.ofNullable(type).flatMap(shapes::named);
        for (int step = 1; step < steps.length; step++) {
            String name = steps[step];
            at = at.flatMap(shape -> Optional.ofNullable(shape.facts().get(name)))
                    .flatMap(fact -> shapes.named(fact.type().name()));
        }
        return at;
    }

    /** The same letters in another order are a slip of the fingers. */
    private static int away(String one, String other) {
        return distance(one, other) - (Arrays.equals(letters(one), letters(other)) ? 1 : 0);
    }

    private static int[] letters(String text) {
        return text.chars().sorted().toArray();
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int at = 0; at <= other.length(); at++) {
            row[at] = at;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }

    private static Problem overload(String function, String types, Passage passage, int offset) {
        String shown = function.replace("_", "").replace("@", "").strip();
        boolean mixed = types.contains("double") && types.contains("int");
        return passage.problem(
                offset,
                ExpressionReader.EXPRESSION,
                "\"" + shown + "\" does not go with " + words(types) + ".",
                mixed ? "write whole numbers with a decimal point: 2.0." : "compare like with like.");
    }

    private static String words(String types) {
        return types.replaceAll("[()]", "")
                .replace("google.protobuf.Timestamp", "date")
                .replace("google.protobuf.Duration", "duration")
                .replace("double", "number")
                .replaceAll("\\bint\\b", "whole number")
                .replace("string", "text")
                .replace("bool", "true or false")
                .replace(", ", " and ");
    }

    static String named(CelType type) {
        return switch (type.kind()) {
            case BOOL -> "true or false";
            case INT, UINT, DOUBLE -> "a number";
            case STRING -> "a text";
            case TIMESTAMP -> "a date";
            case LIST -> "a list";
            default -> "a " + type.kind().name().toLowerCase(Locale.ROOT);
        };
    }
}
