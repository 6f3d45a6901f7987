package org.pmokit.io.json;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.io.form.CommonForms;
import org.pmokit.io.form.Field;
import org.pmokit.io.form.Form;
import org.pmokit.io.form.Scalar;
import org.pmokit.io.form.Shape;

/** The JSON Schema of the documents, made from the forms that read and write them. */
final class SchemaDocument {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String AMOUNT = "^[A-Z]{3} -?[0-9]{1,30}(\\.[0-9]{1,30})?$";
    private static final String REFERENCE = Arrays.stream(ComponentKind.values())
            .map(ComponentKind::code)
            .collect(Collectors.joining("|", "^(", "):.+$"));

    private final JsonOut out;
    private final IdentityHashMap<Shape<?, ?>, String> names = new IdentityHashMap<>();
    private final Map<String, Shape<?, ?>> definitions = new LinkedHashMap<>();
    private final Deque<Definition> unexplored = new ArrayDeque<>();

    private record Definition(String name, Shape<?, ?> shape) {}

    private SchemaDocument(JsonOut out) {
        this.out = out;
    }

    static void write(JsonOut out) {
        new SchemaDocument(out).write();
    }

    private void write() {
        define("portfolio", Header.FORM);
        define("provenance", CommonForms.PROVENANCE);
        define("span", CommonForms.RANGE);
        Section.ALL.forEach(section -> define(section.name(), section.form().shape()));
        discoverParts();
        out.startObject();
        text("$schema", DIALECT);
        text("$id", "https://pmokit.org/schema/portfolio-" + Document.VERSION + ".json");
        text("title", "pmokit portfolio");
        text("description", "A portfolio with its registers; references are ids, and what is unknown is left out.");
        text("type", "object");
        object("properties", this::writeSections);
        list("required", List.of("format", "version", Document.PORTFOLIO));
        noOtherFields();
        object("$defs", () -> definitions.forEach((name, shape) -> object(name, () -> writeShape(shape))));
        out.endObject();
    }

    private void define(String name, Shape<?, ?> shape) {
        if (!names.containsKey(shape)) {
            names.put(shape, name);
            definitions.put(name, shape);
            unexplored.add(new Definition(name, shape));
        }
    }

    /** Shapes inside shapes are defined under the path at which they are met first. */
    private void discoverParts() {
        while (!unexplored.isEmpty()) {
            Definition owner = unexplored.remove();
            for (Field<?, ?, ?> field : owner.shape().fields()) {
                if (field.form() instanceof Shape<?, ?> part) {
                    define(owner.name() + "." + field.name(), part);
                }
            }
        }
    }

    private void writeSections() {
        object("format", () -> text("const", Document.FORMAT));
        object("version", () -> {
            out.name("const");
            out.number(String.valueOf(Document.VERSION));
        });
        object(Document.PORTFOLIO, () -> writeForm(Header.FORM));
        Section.ALL.forEach(
                section -> object(section.name(), () -> writeList(section.form().shape())));
    }

    private void writeShape(Shape<?, ?> shape) {
        text("type", "object");
        object("properties", () -> shape.fields().forEach(field -> object(field.name(), () -> writeField(field))));
        List<String> mandatory = shape.fields().stream()
                .filter(Field::isMandatory)
                .map(Field::name)
                .toList();
        if (!mandatory.isEmpty()) {
            list("required", mandatory);
        }
        noOtherFields();
    }

    private void writeField(Field<?, ?, ?> field) {
        if (field.isMany()) {
            writeList(field.form());
        } else {
            writeForm(field.form());
        }
    }

    private void writeList(Form<?> form) {
        text("type", "array");
        object("items", () -> writeForm(form));
    }

    private void writeForm(Form<?> form) {
        if (form instanceof Scalar<?> scalar) {
            writeScalar(scalar);
        } else {
            text("$ref", "#/$defs/" + names.get((Shape<?, ?>) form));
        }
    }

    private void writeScalar(Scalar<?> scalar) {
        switch (scalar.token()) {
            case NUMBER, PERCENT -> text("type", "number");
            case WHOLE -> text("type", "integer");
            case TRUTH -> text("type", "boolean");
            case DATE -> {
                text("type", "string");
                text("format", "date");
            }
            case MONEY -> writePattern(AMOUNT);
            case REFERENCE -> writeReference(scalar);
            default -> writeWords(scalar);
        }
    }

    /** Where a bare id stands for one kind, any text may be one. */
    private void writeReference(Scalar<?> scalar) {
        if (scalar.parser().parse("bare").isRight()) {
            text("type", "string");
        } else {
            writePattern(REFERENCE);
        }
    }

    private void writePattern(String pattern) {
        text("type", "string");
        text("pattern", pattern);
    }

    private void writeWords(Scalar<?> scalar) {
        text("type", "string");
        if (!scalar.words().isEmpty()) {
            list("enum", scalar.words());
        }
    }

    private void noOtherFields() {
        out.name("additionalProperties");
        out.truth(false);
    }

    private void object(String name, Runnable content) {
        out.name(name);
        out.startObject();
        content.run();
        out.endObject();
    }

    private void list(String name, List<String> values) {
        out.name(name);
        out.startList();
        values.forEach(out::text);
        out.endList();
    }

    private void text(String name, String value) {
        out.name(name);
        out.text(value);
    }
}
