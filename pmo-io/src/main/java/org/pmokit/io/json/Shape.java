package org.pmokit.io.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pmokit.io.codec.Fault;
import tools.jackson.core.JsonToken;

/**
 * The form of an object: its fields in the order in which they are written.
 *
 * @param <T> what is written and read
 * @param <B> collects the fields while they are read
 */
final class Shape<T, B> implements Form<T> {

    private static final String ID = "id";

    private record Field<T, B>(
            String name, Presence presence, BiConsumer<JsonOut, T> writer, BiConsumer<JsonIn, B> reader) {}

    private enum Presence {
        MANDATORY,
        OPTIONAL
    }

    private final Supplier<B> start;
    private final Function<B, T> finish;
    private final Map<String, Field<T, B>> fields = new LinkedHashMap<>();

    private Shape(Supplier<B> start, Function<B, T> finish) {
        this.start = start;
        this.finish = finish;
    }

    static <T, B> Shape<T, B> of(Supplier<B> start, Function<B, T> finish) {
        return new Shape<>(start, finish);
    }

    <V> Shape<T, B> mandatory(String name, Form<V> form, Function<T, V> getter, BiConsumer<B, V> setter) {
        return put(new Field<>(
                name,
                Presence.MANDATORY,
                (out, value) -> writeField(out, name, form, getter.apply(value)),
                (in, builder) -> readValue(in, form, builder, setter)));
    }

    <V> Shape<T, B> optional(String name, Form<V> form, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
        return put(new Field<>(
                name,
                Presence.OPTIONAL,
                (out, value) -> getter.apply(value).ifPresent(present -> writeField(out, name, form, present)),
                (in, builder) -> readValue(in, form, builder, setter)));
    }

    /** A field that is left out where it has its default value. */
    <V> Shape<T, B> unless(
            Function<T, V> standard, String name, Form<V> form, Function<T, V> getter, BiConsumer<B, V> setter) {
        return optional(
                name,
                form,
                value -> Optional.of(getter.apply(value)).filter(told -> !told.equals(standard.apply(value))),
                setter);
    }

    <V> Shape<T, B> list(String name, Form<V> form, Function<T, ? extends Collection<V>> getter, BiConsumer<B, V> add) {
        return put(new Field<>(
                name,
                Presence.OPTIONAL,
                (out, value) -> writeList(out, name, form, getter.apply(value)),
                (in, builder) -> in.list(form, element -> add.accept(builder, element))));
    }

    @Override
    public void write(JsonOut out, T value) {
        out.startObject();
        fields.values().forEach(field -> field.writer().accept(out, value));
        out.endObject();
    }

    @Override
    public @Nullable T read(JsonIn in) {
        if (!in.isAt(JsonToken.START_OBJECT)) {
            in.wrongType("an object");
            return null;
        }
        return new Pass(in).read();
    }

    private Shape<T, B> put(Field<T, B> field) {
        fields.put(field.name(), field);
        return this;
    }

    private static <V> void writeField(JsonOut out, String name, Form<V> form, V value) {
        out.name(name);
        form.write(out, value);
    }

    private static <V> void writeList(JsonOut out, String name, Form<V> form, Collection<V> values) {
        if (!values.isEmpty()) {
            out.name(name);
            out.list(form, values);
        }
    }

    private static <B, V> void readValue(JsonIn in, Form<V> form, B builder, BiConsumer<B, V> setter) {
        V value = form.read(in);
        if (value != null) {
            setter.accept(builder, value);
        }
    }

    /** One object while it is read. */
    private final class Pass {

        private final JsonIn in;
        private final int line;
        private final B builder = start.get();
        private final Set<String> seen = new HashSet<>();
        private @Nullable String id;
        private boolean usable = true;

        Pass(JsonIn in) {
            this.in = in;
            this.line = in.line();
        }

        @Nullable
        T read() {
            while (in.next() != JsonToken.END_OBJECT) {
                String name = in.fieldName();
                in.next();
                in.below(name, () -> readField(name));
            }
            missing().forEach(this::tellMissing);
            T value = usable ? build() : null;
            if (value == null && id != null) {
                in.log().leaveOut(id);
            }
            return value;
        }

        private void readField(String name) {
            Field<T, B> field = fields.get(name);
            if (field == null) {
                in.unknownField(name, List.copyOf(fields.keySet()));
            } else if (seen.contains(name)) {
                in.repeatedField(name);
            } else if (!in.isAt(JsonToken.VALUE_NULL)) {
                seen.add(name);
                rememberId(name);
                readKnown(field);
            }
        }

        private void readKnown(Field<T, B> field) {
            int before = in.log().errorCount();
            field.reader().accept(in, builder);
            usable &= field.presence() == Presence.OPTIONAL || in.log().errorCount() == before;
        }

        private void rememberId(String name) {
            if (name.equals(ID) && in.isAt(JsonToken.VALUE_STRING)) {
                id = in.text();
            }
        }

        private List<String> missing() {
            List<String> missing = new ArrayList<>();
            fields.values().stream()
                    .filter(field -> field.presence() == Presence.MANDATORY && !seen.contains(field.name()))
                    .forEach(field -> missing.add(field.name()));
            return missing;
        }

        private void tellMissing(String name) {
            in.missingField(name, line);
            usable = false;
        }

        private @Nullable T build() {
            try {
                return finish.apply(builder);
            } catch (IllegalArgumentException refusal) {
                in.refused(Fault.of(refusal), line);
                return null;
            }
        }
    }
}
