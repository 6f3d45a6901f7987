package org.pmokit.io.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.codec.ValueParser;

/**
 * The form of a single value: a text in both directions.
 *
 * @param <T> the value
 */
public final class Scalar<T> implements Form<T> {

    /** What a value is, for formats that tell texts from numbers, and for cells that say less than a document. */
    public enum Token {
        /** Words and codes. */
        TEXT,
        /** A day. */
        DATE,
        /** A day, or a moment of a day. */
        MOMENT,
        /** A number. */
        NUMBER,
        /** A number without a fraction. */
        WHOLE,
        /** A number of hundredths: 25 is a quarter. */
        PERCENT,
        /** True or false. */
        TRUTH,
        /** An amount with its currency; in a cell without it where it is the portfolio's. */
        MONEY,
        /** The bare id of one kind of component. */
        ID,
        /** A reference to one of several kinds. */
        REFERENCE
    }

    private final Token token;
    private final Function<T, String> writer;
    private final ValueParser<T> parser;
    private final ValueParser<T> cellParser;
    private final @Nullable Scope scope;
    private final List<String> words;

    Scalar(Token token, Function<T, String> writer, ValueParser<T> parser) {
        this(token, writer, parser, parser, null, List.of());
    }

    private Scalar(
            Token token,
            Function<T, String> writer,
            ValueParser<T> parser,
            ValueParser<T> cellParser,
            @Nullable Scope scope,
            List<String> words) {
        this.token = token;
        this.writer = writer;
        this.parser = parser;
        this.cellParser = cellParser;
        this.scope = scope;
        this.words = words;
    }

    /** A value of a closed vocabulary, each of which is written as one of the words. */
    static <E> Scalar<E> ofWords(Function<E, String> writer, ValueParser<E> parser, List<String> words) {
        return new Scalar<>(Token.TEXT, writer, parser, parser, null, words);
    }

    /**
     * The same value, whose bare id is looked up there.
     *
     * @param where kinds, in the order in which they are asked
     */
    Scalar<T> in(Scope where) {
        return new Scalar<>(token, writer, parser, cellParser, where, words);
    }

    /**
     * The same value, which may be said in more ways in a cell, where people write.
     *
     * @param lenient reads those ways too
     */
    Scalar<T> orInCell(ValueParser<T> lenient) {
        return new Scalar<>(token, writer, parser, lenient, scope, words);
    }

    /** What the value is. */
    public Token token() {
        return token;
    }

    /** Reads the text. */
    public ValueParser<T> parser() {
        return parser;
    }

    /** Reads the text of a cell, in which people write. */
    public ValueParser<T> cellParser() {
        return cellParser;
    }

    /** Where a bare id is looked up; empty for whatever is no reference, and for ids of one kind. */
    public Optional<Scope> scope() {
        return Optional.ofNullable(scope);
    }

    /** All that may be written, in the order of the vocabulary; empty where the vocabulary is open. */
    public List<String> words() {
        return words;
    }

    /**
     * The text of a value.
     *
     * @param value to be written
     * @throws IllegalArgumentException if it could not be read back
     */
    public String textOf(T value) {
        String text = writer.apply(value);
        if (hasHalfAPair(text)) {
            throw Scalars.unwritable(
                    "The text \"" + Excerpt.of(text) + "\" has half of a character pair in it", "remove it.");
        }
        return text;
    }

    private static boolean hasHalfAPair(String text) {
        for (int place = 0; place < text.length(); place++) {
            if (Character.isSurrogate(text.charAt(place))) {
                int point = text.codePointAt(place);
                if (point <= Character.MAX_VALUE) {
                    return true;
                }
                place++;
            }
        }
        return false;
    }
}
