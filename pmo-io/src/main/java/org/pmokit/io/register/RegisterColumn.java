package org.pmokit.io.register;

import java.util.List;
import org.pmokit.io.form.Scalar;

/**
 * One column of a register.
 *
 * @param name in the header
 * @param kind of what its cells say
 * @param words all that a cell may say; empty where it is free, or may say several
 * @param isRequired whether the register cannot be read without it
 */
public record RegisterColumn(String name, Kind kind, List<String> words, boolean isRequired) {

    /** What a cell says, for carriers that tell texts from numbers and days. A cell may still be any text. */
    public enum Kind {
        /** Words, codes and ids. */
        TEXT,
        /** A day. */
        DATE,
        /** A day, or a moment of a day. */
        MOMENT,
        /** A number. */
        NUMBER,
        /** A number of hundredths: 25 is a quarter. */
        PERCENT,
        /** True or false. */
        TRUTH
    }

    /** Words or ids, which may be left out. */
    static RegisterColumn text(String name) {
        return new RegisterColumn(name, Kind.TEXT, List.of(), false);
    }

    /** One value of that form, which may be left out. */
    static RegisterColumn of(String name, Scalar<?> scalar) {
        return new RegisterColumn(name, kindOf(scalar.token()), scalar.words(), false);
    }

    /** The same, which the register cannot be read without. */
    RegisterColumn required() {
        return new RegisterColumn(name, kind, words, true);
    }

    /** The same, which may be left out. */
    RegisterColumn optional() {
        return new RegisterColumn(name, kind, words, false);
    }

    private static Kind kindOf(Scalar.Token token) {
        return switch (token) {
            case DATE -> Kind.DATE;
            case MOMENT -> Kind.MOMENT;
            case NUMBER, WHOLE, MONEY -> Kind.NUMBER;
            case PERCENT -> Kind.PERCENT;
            case TRUTH -> Kind.TRUTH;
            case TEXT, ID, REFERENCE -> Kind.TEXT;
        };
    }
}
