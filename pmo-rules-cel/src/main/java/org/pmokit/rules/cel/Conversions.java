package org.pmokit.rules.cel;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructTypeReference;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;

/** How the types of the model appear in expressions: numbers as doubles, dates as timestamps, codes and ids as strings. */
final class Conversions {

    private static final String MODEL = "org.pmokit.core.";

    /**
     * A type of the language, and how to get there.
     *
     * @param type in expressions
     * @param convert from the value of the model; null where nothing is on record
     */
    record Conversion(CelType type, Function<Object, @Nullable Object> convert) {}

    private final Function<Class<?>, Shape> shapes;

    Conversions(Function<Class<?>, Shape> shapes) {
        this.shapes = shapes;
    }

    /** Empty for what expressions cannot use. */
    Optional<Conversion> of(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            return generic(raw, generic.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> plain ? plain(plain) : Optional.empty();
    }

    private Optional<Conversion> generic(Class<?> raw, Type argument) {
        if (raw == Optional.class) {
            return of(argument)
                    .map(inner -> new Conversion(
                            inner.type(),
                            value -> ((Optional<?>) value).map(inner.convert()).orElse(null)));
        }
        return Collection.class.isAssignableFrom(raw)
                ? of(argument)
                        .map(inner -> new Conversion(
                                ListType.create(inner.type()), value -> list((Collection<?>) value, inner)))
                : Optional.empty();
    }

    private static List<Object> list(Collection<?> values, Conversion inner) {
        List<Object> converted = new ArrayList<>(values.size());
        for (Object value : values) {
            Object there = inner.convert().apply(value);
            if (there != null) {
                converted.add(there);
            }
        }
        return converted;
    }

    private Optional<Conversion> plain(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return Optional.of(new Conversion(SimpleType.BOOL, value -> value));
        }
        return number(type).or(() -> text(type)).or(() -> date(type)).or(() -> struct(type));
    }

    private static Optional<Conversion> number(Class<?> type) {
        if (type == int.class || type == long.class || type == double.class || Number.class.isAssignableFrom(type)) {
            return Optional.of(new Conversion(SimpleType.DOUBLE, value -> ((Number) value).doubleValue()));
        }
        if (type == Money.class) {
            return Optional.of(number(value -> ((Money) value).amount()));
        }
        if (type == Ratio.class) {
            return Optional.of(number(value -> ((Ratio) value).value()));
        }
        return type == MoneySeries.class
                ? Optional.of(new Conversion(
                        SimpleType.DOUBLE,
                        value -> ((MoneySeries) value)
                                .latest()
                                .map(money -> money.amount().doubleValue())
                                .orElse(null)))
                : Optional.empty();
    }

    private static Conversion number(Function<Object, BigDecimal> decimal) {
        return new Conversion(SimpleType.DOUBLE, value -> decimal.apply(value).doubleValue());
    }

    private static Optional<Conversion> date(Class<?> type) {
        return type == LocalDate.class
                ? Optional.of(new Conversion(
                        SimpleType.TIMESTAMP,
                        value -> ((LocalDate) value).atStartOfDay().toInstant(ZoneOffset.UTC)))
                : Optional.empty();
    }

    private static Optional<Conversion> text(Class<?> type) {
        if (type == String.class) {
            return Optional.of(new Conversion(SimpleType.STRING, value -> value));
        }
        if (type == Currency.class) {
            return Optional.of(new Conversion(SimpleType.STRING, value -> ((Currency) value).getCurrencyCode()));
        }
        if (type == ComponentRef.class) {
            return Optional.of(new Conversion(SimpleType.STRING, value -> ((ComponentRef) value).asText()));
        }
        if (ComponentRef.class.isAssignableFrom(type)) {
            return Optional.of(new Conversion(SimpleType.STRING, value -> ((ComponentRef) value).value()));
        }
        if (type.isEnum()) {
            return Optional.of(new Conversion(SimpleType.STRING, value -> Names.code((Enum<?>) value)));
        }
        return codeOf(type).map(method -> new Conversion(SimpleType.STRING, value -> Invocation.of(method, value)));
    }

    /** An open vocabulary: one text and nothing else. */
    private static Optional<Method> codeOf(Class<?> type) {
        if (!type.getName().startsWith(MODEL) || !type.isRecord()) {
            return Optional.empty();
        }
        RecordComponent[] parts = type.getRecordComponents();
        return parts.length == 1 && parts[0].getType() == String.class
                ? Optional.of(parts[0].getAccessor())
                : Optional.empty();
    }

    private Optional<Conversion> struct(Class<?> type) {
        if (!type.getName().startsWith(MODEL) || !Modifier.isPublic(type.getModifiers())) {
            return Optional.empty();
        }
        Shape shape = shapes.apply(type);
        return Optional.of(
                new Conversion(StructTypeReference.create(shape.name()), value -> new Structure(shape, value)));
    }
}
