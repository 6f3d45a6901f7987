package org.pmokit.io.json;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.pmokit.io.codec.Fault;
import org.pmokit.io.form.Field;
import org.pmokit.io.form.Shape;
import tools.jackson.core.JsonToken;

/** One object while it is read. */
final class ObjectPass<T, B> {

    private static final String ID = "id";

    private final JsonIn in;
    private final Shape<T, B> shape;
    private final int line;
    private final B collected;
    private final BitSet seen = new BitSet();
    private @Nullable String id;
    private boolean usable = true;

    ObjectPass(JsonIn in, Shape<T, B> shape) {
        this.in = in;
        this.shape = shape;
        this.line = in.line();
        this.collected = shape.start();
    }

    @Nullable
    T read() {
        while (in.next() != JsonToken.END_OBJECT) {
            String name = in.fieldName();
            in.next();
            in.below(name, () -> readField(name));
        }
        for (Field<T, B, ?> field : shape.fields()) {
            if (field.isMandatory() && !seen.get(shape.placeOf(field.name()))) {
                tellMissing(field.name());
            }
        }
        T value = usable ? build() : null;
        if (value == null && id != null) {
            in.log().leaveOut(id);
        }
        return value;
    }

    private void readField(String name) {
        Field<T, B, ?> field = shape.field(name);
        if (field == null) {
            in.unknownField(name, shape.names());
        } else if (seen.get(shape.placeOf(name))) {
            in.repeatedField(name);
        } else if (!in.isAt(JsonToken.VALUE_NULL)) {
            seen.set(shape.placeOf(name));
            rememberId(name);
            readKnown(field);
        }
    }

    private <V> void readKnown(Field<T, B, V> field) {
        int before = in.log().errorCount();
        if (field.isMany()) {
            in.list(
                    () -> JsonForms.read(in, field.form()),
                    value -> field.setter().accept(collected, value));
        } else {
            V value = JsonForms.read(in, field.form());
            if (value != null) {
                field.setter().accept(collected, value);
            }
        }
        usable &= !field.isMandatory() || in.log().errorCount() == before;
    }

    private void rememberId(String name) {
        if (name.equals(ID) && in.isAt(JsonToken.VALUE_STRING)) {
            id = in.text();
        }
    }

    private void tellMissing(String name) {
        in.missingField(name, line);
        usable = false;
    }

    private @Nullable T build() {
        try {
            return shape.finish(collected);
        } catch (IllegalArgumentException refusal) {
            in.refused(Fault.of(refusal), line);
            return null;
        }
    }
}
