package org.pmokit.io.tree;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.problem.Origin;

/**
 * One object of a document. Values are texts, {@link BigDecimal}s, {@link Boolean}s, lists and maps; null is left out.
 *
 * @param values by name, in the order of the document
 * @param place where it stands
 */
public record JsonRecord(Map<String, Object> values, Origin place) {

    /**
     * A text, or a number as text; empty for anything else and for blank text.
     *
     * @param name of the field
     */
    public Optional<String> text(String name) {
        return textOf(values.get(name));
    }

    /**
     * Whether the field is there.
     *
     * @param name of the field
     */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /**
     * An object inside; one without fields where there is none.
     *
     * @param name of the field
     */
    public JsonRecord object(String name) {
        return of(values.get(name));
    }

    /**
     * The objects of a list inside; elements of other kinds are passed over.
     *
     * @param name of the field
     */
    public List<JsonRecord> objects(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().filter(Map.class::isInstance).map(this::of).toList()
                : List.of();
    }

    /**
     * A number, also one that is written as text.
     *
     * @param name of the field
     */
    public Optional<BigDecimal> number(String name) {
        Object value = values.get(name);
        if (value instanceof BigDecimal number) {
            return Optional.of(number);
        }
        return value instanceof String text && text.strip().matches("[+-]?\\d{1,18}(\\.\\d{1,18})?")
                ? Optional.of(new BigDecimal(text.strip()))
                : Optional.empty();
    }

    private JsonRecord of(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> inside = new LinkedHashMap<>();
            map.forEach((name, content) -> inside.put(String.valueOf(name), content));
            return new JsonRecord(inside, place);
        }
        return new JsonRecord(Map.of(), place);
    }

    private static Optional<String> textOf(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return Optional.of(number.toPlainString());
        }
        return value instanceof String text && !text.isBlank() ? Optional.of(text.strip()) : Optional.empty();
    }
}
