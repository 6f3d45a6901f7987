package org.pmokit.io.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.io.codec.ValueParser;
import org.pmokit.io.codec.Values;
import tools.jackson.core.JsonToken;

/** The forms of single values. */
final class Scalars {

    static final Form<String> TEXT = text(value -> value, Values.text());
    static final Form<LocalDate> DATE = new Form<>() {
        @Override
        public void write(JsonOut out, LocalDate value) {
            out.date(value);
        }

        @Override
        public @Nullable LocalDate read(JsonIn in) {
            return readText(in, Values.date());
        }
    };
    static final Form<Money> MONEY = text(Money::toString, Values.money());
    static final Form<ComponentRef> REFERENCE = text(ComponentRef::asText, Values.reference());
    static final Form<BigDecimal> NUMBER = number(value -> value, Values.scientific());
    static final Form<Ratio> RATIO = number(Ratio::value, Values.ratio());
    static final Form<Boolean> TRUTH = new Form<>() {
        @Override
        public void write(JsonOut out, Boolean value) {
            out.truth(value);
        }

        @Override
        public @Nullable Boolean read(JsonIn in) {
            if (in.isAt(JsonToken.VALUE_TRUE) || in.isAt(JsonToken.VALUE_FALSE)) {
                return in.isAt(JsonToken.VALUE_TRUE);
            }
            in.wrongType("true or false");
            return null;
        }
    };

    private Scalars() {}

    /** An id, written as it stands. */
    static <V extends ComponentRef> Form<V> id(Function<String, V> factory) {
        return text(ComponentRef::value, Values.of(factory));
    }

    /** One of a closed vocabulary, written as its code. */
    static <E> Form<E> oneOf(String what, E[] values, Function<E, String> code) {
        return text(code, Values.oneOf(what, values, code));
    }

    static <V> Form<V> text(Function<V, String> writer, ValueParser<V> parser) {
        return new Form<>() {
            @Override
            public void write(JsonOut out, V value) {
                out.text(writer.apply(value));
            }

            @Override
            public @Nullable V read(JsonIn in) {
                return readText(in, parser);
            }
        };
    }

    private static <V> Form<V> number(Function<V, BigDecimal> writer, ValueParser<V> parser) {
        return new Form<>() {
            @Override
            public void write(JsonOut out, V value) {
                out.number(writer.apply(value));
            }

            @Override
            public @Nullable V read(JsonIn in) {
                if (in.isAt(JsonToken.VALUE_NUMBER_INT) || in.isAt(JsonToken.VALUE_NUMBER_FLOAT)) {
                    return in.parse(parser, in.text());
                }
                in.wrongType("a number");
                return null;
            }
        };
    }

    private static <V> @Nullable V readText(JsonIn in, ValueParser<V> parser) {
        if (in.isAt(JsonToken.VALUE_STRING)) {
            return in.parse(parser, in.text());
        }
        in.wrongType("a text");
        return null;
    }
}
