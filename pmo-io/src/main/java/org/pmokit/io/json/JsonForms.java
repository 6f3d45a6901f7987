package org.pmokit.io.json;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.pmokit.io.form.Field;
import org.pmokit.io.form.Form;
import org.pmokit.io.form.Scalar;
import org.pmokit.io.form.Shape;
import tools.jackson.core.JsonToken;

/** Writes and reads values in their forms. */
final class JsonForms {

    private JsonForms() {}

    static <V> void write(JsonOut out, Form<V> form, V value) {
        if (form instanceof Scalar<V> scalar) {
            writeScalar(out, scalar, value);
        } else {
            writeShape(out, (Shape<V, ?>) form, value);
        }
    }

    static <V> void writeList(JsonOut out, Form<V> form, Collection<V> values) {
        out.startList();
        values.forEach(value -> write(out, form, value));
        out.endList();
    }

    private static <V> void writeScalar(JsonOut out, Scalar<V> scalar, V value) {
        String text = scalar.textOf(value);
        switch (scalar.token()) {
            case NUMBER, WHOLE, PERCENT -> out.number(text);
            case TRUTH -> out.truth(Boolean.parseBoolean(text));
            default -> out.text(text);
        }
    }

    private static <V> void writeShape(JsonOut out, Shape<V, ?> shape, V value) {
        out.startObject();
        shape.fields().forEach(field -> writeField(out, field, value));
        out.endObject();
    }

    private static <T, V> void writeField(JsonOut out, Field<T, ?, V> field, T owner) {
        Collection<V> values = field.valuesOf(owner);
        if (!values.isEmpty()) {
            out.name(field.name());
            if (field.isMany()) {
                writeList(out, field.form(), values);
            } else {
                write(out, field.form(), values.iterator().next());
            }
        }
    }

    /** Reads the value that starts at the current token; null when it could not be read, which has then been told. */
    static <V> @Nullable V read(JsonIn in, Form<V> form) {
        return form instanceof Scalar<V> scalar ? readScalar(in, scalar) : readShape(in, (Shape<V, ?>) form);
    }

    private static <V> @Nullable V readScalar(JsonIn in, Scalar<V> scalar) {
        switch (scalar.token()) {
            case NUMBER, WHOLE, PERCENT -> {
                if (in.isAt(JsonToken.VALUE_NUMBER_INT) || in.isAt(JsonToken.VALUE_NUMBER_FLOAT)) {
                    return in.parse(scalar.parser(), in.text());
                }
                in.wrongType("a number");
            }
            case TRUTH -> {
                if (in.isAt(JsonToken.VALUE_TRUE) || in.isAt(JsonToken.VALUE_FALSE)) {
                    return in.parse(scalar.parser(), in.text());
                }
                in.wrongType("true or false");
            }
            default -> {
                if (in.isAt(JsonToken.VALUE_STRING)) {
                    return in.parse(scalar.parser(), in.text());
                }
                in.wrongType("a text");
            }
        }
        return null;
    }

    private static <V, B> @Nullable V readShape(JsonIn in, Shape<V, B> shape) {
        if (!in.isAt(JsonToken.START_OBJECT)) {
            in.wrongType("an object");
            return null;
        }
        return new ObjectPass<>(in, shape).read();
    }
}
