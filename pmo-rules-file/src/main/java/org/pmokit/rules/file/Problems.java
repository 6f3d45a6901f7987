package org.pmokit.rules.file;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;

/** Reads values from the nodes of one file and gathers everything that is wrong with it. */
final class Problems {

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void at(int line, int column, ProblemCode code, String message) {
        found.add(Problem.error(code, "", message)
                .origin(new Origin(file, line, column == 0 ? "" : String.valueOf(column)))
                .build());
    }

    void add(Problem problem, Node node) {
        found.add(problem.from(new Origin(file, node.line(), String.valueOf(node.column()))));
    }

    void wrong(Node node, String value, String message, String advice) {
        add(
                Problem.error(ProblemCode.MALFORMED_VALUE, "", message)
                        .value(value)
                        .advice(advice)
                        .build(),
                node);
    }

    /** The outcome, unless something is wrong. */
    <T> Validation<Seq<Problem>, T> or(Supplier<T> outcome) {
        return found.isEmpty() ? Validation.valid(outcome.get()) : Validation.invalid(Vector.ofAll(found));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** The fields of a node, all of which must be known. */
    Node.Fields fields(Node node, Set<String> known) {
        Node.Fields fields = fields(node);
        fields.values().forEach((name, value) -> {
            if (!known.contains(name)) {
                add(
                        Problem.error(ProblemCode.UNKNOWN_FIELD, name, "There is no field \"" + name + "\" here.")
                                .value(name)
                                .advice("one of: " + known.stream().sorted().collect(Collectors.joining(", ")) + ".")
                                .build(),
                        value);
            }
        });
        return fields;
    }

    /** The fields of a node, whatever their names. */
    Node.Fields fields(Node node) {
        if (node instanceof Node.Fields fields) {
            return fields;
        }
        wrong(node, "", "Fields are expected here.", "write name: value.");
        return Node.Fields.at(node.line(), node.column());
    }

    List<Node> items(Node.Fields in, String name) {
        Node node = in.values().get(name);
        if (node instanceof Node.Items items) {
            return List.copyOf(items.values());
        }
        if (node instanceof Node.Text) {
            return List.of(node);
        }
        if (node != null) {
            wrong(node, name, "\"" + name + "\" is a list.", "write [one, other].");
        }
        return List.of();
    }

    Optional<String> text(Node.Fields in, String name) {
        return Optional.ofNullable(in.values().get(name)).flatMap(node -> text(node, name));
    }

    Optional<String> text(Node node, String name) {
        if (node instanceof Node.Text text) {
            return Optional.of(text.value());
        }
        wrong(node, name, "\"" + name + "\" is a plain value.", "write it in one piece.");
        return Optional.empty();
    }

    Optional<String> needed(Node.Fields in, String name) {
        Optional<String> value = text(in, name).filter(text -> !text.isBlank());
        if (value.isEmpty()) {
            add(
                    Problem.error(ProblemCode.MISSING_VALUE, name, "\"" + name + "\" is missing.")
                            .advice("say it.")
                            .build(),
                    in);
        }
        return value;
    }

    /** A value that some factory makes of a text; what it refuses is a problem. */
    <T> Optional<T> parsed(Node.Fields in, String name, Function<String, T> factory) {
        return text(in, name).flatMap(text -> parsed(in.values().getOrDefault(name, in), text, factory));
    }

    <T> Optional<T> neededParsed(Node.Fields in, String name, Function<String, T> factory) {
        return needed(in, name).flatMap(text -> parsed(in.values().getOrDefault(name, in), text, factory));
    }

    <T> Optional<T> parsed(Node node, String text, Function<String, T> factory) {
        try {
            return Optional.of(factory.apply(text));
        } catch (NumberFormatException malformed) {
            wrong(node, text, "\"" + text + "\" is not a number.", "write 0.05 for 5 %.");
        } catch (DateTimeException malformed) {
            wrong(node, text, "\"" + text + "\" is not a date.", "write it like 2026-06-30.");
        } catch (IllegalArgumentException malformed) {
            String message = String.valueOf(malformed.getMessage());
            int maybe = message.indexOf("\nMaybe ");
            wrong(
                    node,
                    text,
                    maybe < 0 ? message : message.substring(0, maybe),
                    maybe < 0 ? "write another value." : message.substring(maybe + 7));
        }
        return Optional.empty();
    }

    static BigDecimal number(String text) {
        if (text.length() > 40) {
            throw new NumberFormatException("too long");
        }
        BigDecimal number = new BigDecimal(text);
        if (Math.abs((long) number.precision() - number.scale()) > 40 || Math.abs(number.scale()) > 40) {
            throw new NumberFormatException("too large or too small");
        }
        return number;
    }

    static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    /** True or false. */
    static boolean truth(String text) {
        return switch (text) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw new IllegalArgumentException("\"" + text + "\" is neither true nor false.\nMaybe true.");
        };
    }

    static <T> T choice(String text, java.util.Map<String, T> choices) {
        return Optional.ofNullable(choices.get(text))
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is not known here.\nMaybe one of: "
                        + choices.keySet().stream().sorted().collect(Collectors.joining(", ")) + "."));
    }
}
