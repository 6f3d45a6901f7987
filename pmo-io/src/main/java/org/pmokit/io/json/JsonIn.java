package org.pmokit.io.json;

import io.vavr.control.Either;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.problem.Severity;
import org.pmokit.core.register.Recorded;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.codec.Fault;
import org.pmokit.io.codec.ProblemLog;
import org.pmokit.io.codec.ValueParser;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A document as it is read: the current token, the path to it, and what was found wrong so far. */
final class JsonIn {

    private final JsonParser parser;
    private final String file;
    private final ProblemLog log;
    private final int mostElements;
    private final StringBuilder path = new StringBuilder();
    private final @Nullable FieldKeeper keeper;
    private int elements;

    /** A document whose unknown fields are kept; without a keeper they are errors. */
    JsonIn(JsonParser parser, String file, ProblemLog log, int mostElements, @Nullable FieldKeeper keeper) {
        this.keeper = keeper;
        this.parser = parser;
        this.file = file;
        this.log = log;
        this.mostElements = mostElements;
    }

    /** Moves on; null at the end of the document. */
    @Nullable
    JsonToken next() {
        return parser.nextToken();
    }

    boolean isAt(JsonToken token) {
        return parser.currentToken() == token;
    }

    /** The name of the field whose value comes next. */
    String fieldName() {
        return parser.currentName();
    }

    /** The current text or number as it stands. */
    String text() {
        return parser.getString();
    }

    void skip() {
        parser.skipChildren();
    }

    int line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    Origin origin(int line) {
        return Origin.file(file).atRow(line);
    }

    ProblemLog log() {
        return log;
    }

    String path() {
        return path.toString();
    }

    /** Reads what is below a field, with its name at the end of the path. */
    void below(String field, Runnable reading) {
        int length = path.length();
        path.append(length == 0 ? "" : ".").append(field);
        reading.run();
        path.setLength(length);
    }

    /** Reads a list of values; those that cannot be read are left out. */
    <V> void list(Supplier<@Nullable V> element, Consumer<V> each) {
        if (!isAt(JsonToken.START_ARRAY)) {
            wrongType("a list");
            return;
        }
        int length = path.length();
        for (int index = 0; next() != JsonToken.END_ARRAY; index++) {
            countElement();
            path.append('[').append(index).append(']');
            V value = element.get();
            if (value != null) {
                each.accept(value);
            }
            path.setLength(length);
        }
    }

    <V> @Nullable V parse(ValueParser<V> parser, String text) {
        Either<Fault, V> parsed = parser.parse(text);
        if (parsed.isRight()) {
            return parsed.get();
        }
        log.add(parsed.getLeft(), path(), text, origin(line()).atColumn(path()));
        stopWhenFull();
        return null;
    }

    /** Tells that the current value is of another type, and passes over it. */
    void wrongType(String expected) {
        tell(
                ProblemCode.MALFORMED_VALUE,
                "Expected " + expected + ", but found " + found() + ".",
                "write " + expected + ", or leave the field out.");
        skip();
    }

    void unknownField(String name, List<String> known) {
        if (keeper != null) {
            keep(name, keeper);
            return;
        }
        tell(
                ProblemCode.UNKNOWN_FIELD,
                "There is no field \"" + Excerpt.of(name) + "\" here.",
                "use one of: " + String.join(", ", known) + ".");
        skip();
    }

    /** Says which value the unknown fields below the current path belong to; null when it could not be read. */
    void belongsTo(@Nullable Recorded value) {
        if (keeper != null && value != null) {
            keeper.belongsTo(value, path());
        } else if (keeper != null) {
            keeper.belongsToNone();
        }
    }

    private void keep(String name, FieldKeeper into) {
        String owner = path.substring(0, Math.max(0, path.length() - name.length() - 1));
        Problem notice = Problem.builder()
                .severity(Severity.NOTICE)
                .code(ProblemCode.UNKNOWN_FIELD)
                .path(path())
                .message("The field \"" + Excerpt.of(name) + "\" is unknown here and kept.")
                .advice("check its spelling if it should mean something to this library.")
                .origin(origin(line()).atColumn(path()))
                .build();
        if (into.keep(owner, name, KeptJson.of(parser))) {
            add(notice);
        } else {
            repeatedField(name);
        }
    }

    void repeatedField(String name) {
        tell(ProblemCode.DUPLICATE_ID, "The field \"" + name + "\" is there twice in one object.", "keep one of them.");
        skip();
    }

    void missingField(String name, int line) {
        String field = path.isEmpty() ? name : path + "." + name;
        add(Problem.error(ProblemCode.MISSING_VALUE, field, "The field \"" + name + "\" is missing.")
                .advice("add it; it is mandatory here.")
                .origin(origin(line).atColumn(field))
                .build());
    }

    /** Tells why a complete object was refused. */
    void refused(Fault fault, int line) {
        add(Problem.error(fault.code(), path(), fault.message())
                .advice(fault.advice())
                .origin(origin(line).atColumn(path()))
                .build());
    }

    void tell(ProblemCode code, String message, String advice) {
        Problem.Builder problem = Problem.error(code, path(), message)
                .advice(advice)
                .origin(origin(line()).atColumn(path()));
        boolean scalar = parser.currentToken() != null && parser.currentToken().isScalarValue();
        add(scalar ? problem.value(Excerpt.of(text())).build() : problem.build());
    }

    private void add(Problem problem) {
        log.add(problem);
        stopWhenFull();
    }

    private void stopWhenFull() {
        if (log.isFull()) {
            throw new ReadingStopped();
        }
    }

    private void countElement() {
        if (++elements > mostElements) {
            tell(
                    ProblemCode.LIMIT_EXCEEDED,
                    "The document has more than " + mostElements + " list elements.",
                    "split it, or raise the limit.");
            throw new ReadingStopped();
        }
    }

    private String found() {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return "the end of the document";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            default -> "null";
        };
    }
}
