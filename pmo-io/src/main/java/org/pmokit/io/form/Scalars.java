package org.pmokit.io.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.role.Role;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.codec.ValueParser;
import org.pmokit.io.codec.Values;
import org.pmokit.io.form.Scalar.Token;

/** The forms of single values. */
public final class Scalars {

    /** Any text. */
    public static final Scalar<String> TEXT = text(value -> value, Values.text());
    /** A day of a year from 1900 to 2200. */
    public static final Scalar<LocalDate> DATE = new Scalar<>(Token.DATE, Scalars::textOf, Values.date());
    /** An amount. */
    public static final Scalar<Money> MONEY = new Scalar<>(Token.MONEY, Money::toString, Values.money());
    /** A number with its scale. */
    public static final Scalar<BigDecimal> NUMBER = new Scalar<>(Token.NUMBER, Scalars::textOf, Values.scientific());
    /** A whole number. */
    public static final Scalar<Integer> WHOLE = new Scalar<>(Token.WHOLE, String::valueOf, Values.whole());
    /** A whole number of any size that fits 64 bits. */
    public static final Scalar<Long> COUNT = new Scalar<>(Token.WHOLE, String::valueOf, Values.count());
    /** A share: 0.05 is five per cent. */
    public static final Scalar<Ratio> RATIO =
            new Scalar<>(Token.NUMBER, ratio -> textOf(ratio.value()), Values.ratio());
    /** True or false. */
    public static final Scalar<Boolean> TRUTH = new Scalar<>(Token.TRUTH, String::valueOf, Values.truth());
    /** A reference to anything. */
    public static final Scalar<ComponentRef> REFERENCE = reference(Scope.ANYTHING);
    /** A person, by id and never by name. */
    public static final Scalar<PersonId> PERSON = text(PersonId::value, Values.of(PersonId::of));
    /** A role, by code. */
    public static final Scalar<Role> ROLE = text(Role::code, Values.of(Role::of));

    private Scalars() {}

    /**
     * An id of one kind, written as it stands.
     *
     * @param factory such as {@code RiskId::of}
     * @param <V> type of the id
     */
    public static <V extends ComponentRef> Scalar<V> id(Function<String, V> factory) {
        return new Scalar<>(Token.ID, ComponentRef::value, Values.of(factory));
    }

    /**
     * A reference that is written with its kind, and may be read without it.
     *
     * @param scope where a bare id is looked up
     */
    public static Scalar<ComponentRef> reference(Scope scope) {
        return new Scalar<>(Token.REFERENCE, ComponentRef::asText, Values.reference()).in(scope);
    }

    /**
     * One of a closed vocabulary, written as its code.
     *
     * @param what the vocabulary, for messages: {@code disposition}
     * @param values all of it
     * @param code of each
     * @param <E> the vocabulary
     */
    public static <E> Scalar<E> oneOf(String what, E[] values, Function<E, String> code) {
        return Scalar.ofWords(
                code,
                Values.oneOf(what, values, code),
                Arrays.stream(values).map(code).toList());
    }

    /**
     * A value that is written as a text.
     *
     * @param writer of the text
     * @param parser of the text
     * @param <V> the value
     */
    public static <V> Scalar<V> text(Function<V, String> writer, ValueParser<V> parser) {
        return new Scalar<>(Token.TEXT, writer, parser);
    }

    static IllegalArgumentException unwritable(String message, String advice) {
        return new IllegalArgumentException(message + ", so that it could not be read back.\nMaybe " + advice);
    }

    private static String textOf(LocalDate value) {
        if (!Values.isPlausible(value)) {
            throw unwritable(
                    "The year of " + value + " is not between " + Values.FIRST_YEAR + " and " + Values.LAST_YEAR,
                    "leave the date empty when it is not known.");
        }
        return value.toString();
    }

    private static String textOf(BigDecimal value) {
        String text = value.toString();
        if (Values.scientific().parse(text).isLeft()) {
            throw unwritable("The number " + Excerpt.of(text) + " is too long", "round it.");
        }
        return text;
    }
}
