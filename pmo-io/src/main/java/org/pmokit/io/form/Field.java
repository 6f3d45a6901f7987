package org.pmokit.io.form;

import java.util.Collection;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One field of a shape.
 *
 * @param name in documents
 * @param column in tables; a prefix where the field is a shape itself
 * @param presence whether and how often it is there
 * @param form of its values
 * @param getter of its values, none where it is left out
 * @param setter takes each value
 * @param <T> what has the field
 * @param <B> collects the fields while they are read
 * @param <V> the values
 */
public record Field<T, B, V>(
        String name,
        String column,
        Presence presence,
        Form<V> form,
        Function<T, ? extends Collection<V>> getter,
        BiConsumer<B, V> setter) {

    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    /** Whether and how often a field is there. */
    public enum Presence {
        /** Once. */
        MANDATORY,
        /** Once or not at all. */
        OPTIONAL,
        /** Any number of times. */
        LIST,
        /** Any number of times; in a cell the values are separated by blanks. */
        WORDS
    }

    /** Whether it has any number of values. */
    public boolean isMany() {
        return presence == Presence.LIST || presence == Presence.WORDS;
    }

    /** Whether it cannot be left out. */
    public boolean isMandatory() {
        return presence == Presence.MANDATORY;
    }

    /**
     * The values of this field.
     *
     * @param owner that has them
     */
    public Collection<V> valuesOf(T owner) {
        return getter.apply(owner);
    }

    /**
     * The name of a column: {@code neededBy} becomes {@code needed_by}.
     *
     * @param name in camel case
     */
    public static String columnOf(String name) {
        return CAPITAL.matcher(name).replaceAll("_$0").replace('-', '_').toLowerCase(Locale.ROOT);
    }
}
