package org.pmokit.core;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.money.Money;

/** Makes values of any type of the module by trying, from a few plain ones. Deterministic. */
final class SampleValues {

    /** Stands out in a text. */
    static final String PERSON = "zz-person-";

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final int TRIES = 600;
    private static final int MOST = 4;
    private static final Map<Class<?>, List<?>> PLAIN = plain();

    private final Map<String, List<Object>> made = new HashMap<>();
    private final Set<String> underWay = new HashSet<>();

    /** Different values of a type, the fullest first; none when no try led anywhere. */
    List<Object> of(Type type) {
        String key = type.getTypeName();
        List<Object> known = made.get(key);
        if (known != null) {
            return known;
        }
        if (!underWay.add(key)) {
            return List.of();
        }
        List<Object> found = type instanceof ParameterizedType generic
                ? ofGeneric(generic)
                : type instanceof Class<?> plain ? ofClass(plain) : of(boundOf(type));
        underWay.remove(key);
        if (underWay.isEmpty() || !found.isEmpty()) {
            made.put(key, found);
        }
        return found;
    }

    /** The attributes of one value that holds together; empty when no try led anywhere. */
    Optional<List<Object>> attributesOf(ValueShape shape) {
        List<List<Object>> choices = shape.attributes().stream()
                .map(attribute -> of(attribute.type()))
                .toList();
        if (choices.stream().anyMatch(List::isEmpty)) {
            return Optional.empty();
        }
        Random random = new Random(7);
        for (int time = 0; time < TRIES; time++) {
            int round = time;
            List<Object> values = choices.stream()
                    .map(choice -> choice.get(round == 0 ? 0 : random.nextInt(choice.size())))
                    .collect(Collectors.toCollection(ArrayList::new));
            if (make(shape, values).isPresent()) {
                return Optional.of(values);
            }
        }
        List<Object> last =
                choices.stream().map(choice -> choice.get(choice.size() - 1)).toList();
        return make(shape, last).isPresent() ? Optional.of(last) : attributesOfConstant(shape);
    }

    private Optional<List<Object>> attributesOfConstant(ValueShape shape) {
        return ofConstants(shape.type()).stream()
                .findFirst()
                .map(value -> shape.attributes().stream()
                        .map(attribute -> attribute.of(value))
                        .toList());
    }

    static Optional<Object> make(ValueShape shape, List<Object> values) {
        try {
            return Optional.of(shape.make(values));
        } catch (RuntimeException refused) {
            return Optional.empty();
        }
    }

    private List<Object> ofClass(Class<?> type) {
        if (PLAIN.containsKey(type)) {
            return List.copyOf(PLAIN.get(type));
        }
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        if (type.isSealed() || type.isInterface()) {
            return ModuleTypes.all()
                    .filter(each -> each != type && type.isAssignableFrom(each))
                    .filter(each -> !each.getSimpleName().startsWith("Immutable"))
                    .flatMap(each -> of(each).stream().limit(2))
                    .limit(MOST)
                    .toList();
        }
        return ValueShape.of(type)
                .map(this::ofShape)
                .filter(found -> !found.isEmpty())
                .orElseGet(() -> ofConstants(type));
    }

    private List<Object> ofShape(ValueShape shape) {
        Optional<List<Object>> first = attributesOf(shape);
        if (first.isEmpty()) {
            return List.of();
        }
        Set<Object> found = new LinkedHashSet<>();
        found.add(shape.make(first.get()));
        for (int place = 0; place < first.get().size() && found.size() < MOST; place++) {
            for (Object other : of(shape.attributes().get(place).type())) {
                List<Object> changed = new ArrayList<>(first.get());
                changed.set(place, other);
                make(shape, changed).ifPresent(found::add);
            }
        }
        return found.stream().limit(MOST).toList();
    }

    /** Open vocabularies have constants, and factories that take something plain. */
    private List<Object> ofConstants(Class<?> type) {
        Set<Object> found = new LinkedHashSet<>();
        for (Field field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && type.isAssignableFrom(field.getType())) {
                try {
                    found.add(field.get(null));
                } catch (IllegalAccessException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        }
        for (Method method : type.getMethods()) {
            if (found.size() < MOST && Modifier.isStatic(method.getModifiers()) && method.getReturnType() == type) {
                fromFactory(method).ifPresent(found::add);
            }
        }
        return found.stream().limit(MOST).toList();
    }

    private Optional<Object> fromFactory(Method method) {
        List<List<Object>> choices =
                Stream.of(method.getGenericParameterTypes()).map(this::of).toList();
        if (method.isVarArgs() || choices.stream().anyMatch(List::isEmpty)) {
            return Optional.empty();
        }
        try {
            return Optional.of(ValueShape.call(
                    method, null, choices.stream().map(choice -> choice.get(0)).toArray()));
        } catch (RuntimeException refused) {
            return Optional.empty();
        }
    }

    private List<Object> ofGeneric(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        List<Object> parts = of(type.getActualTypeArguments()[0]);
        if (raw == Optional.class) {
            return Stream.concat(parts.stream().map(Optional::of), Stream.of(Optional.empty()))
                    .map(Object.class::cast)
                    .toList();
        }
        if (Map.class.isAssignableFrom(raw)) {
            return maps(raw, parts, of(type.getActualTypeArguments()[1]));
        }
        if (raw.isAssignableFrom(List.class) || Collection.class.isAssignableFrom(raw)) {
            return collections(raw, parts);
        }
        return ofClass(raw);
    }

    private static List<Object> collections(Class<?> raw, List<Object> parts) {
        List<List<Object>> contents = new ArrayList<>();
        parts.stream().limit(2).forEach(part -> contents.add(List.of(part)));
        if (parts.size() > 1) {
            contents.add(parts.subList(0, 2));
        }
        contents.add(List.of());
        return contents.stream().map(content -> collection(raw, content)).toList();
    }

    private static Object collection(Class<?> raw, List<Object> content) {
        if (raw == SortedSet.class || raw == NavigableSet.class) {
            return new TreeSet<>(content);
        }
        return Set.class.isAssignableFrom(raw) ? new LinkedHashSet<>(content) : new ArrayList<>(content);
    }

    private static List<Object> maps(Class<?> raw, List<Object> keys, List<Object> values) {
        List<Object> found = new ArrayList<>();
        for (int place = 0; place < Math.min(2, Math.min(keys.size(), values.size())); place++) {
            Map<Object, Object> map =
                    raw == SortedMap.class || raw == NavigableMap.class ? new TreeMap<>() : new LinkedHashMap<>();
            map.put(keys.get(place), values.get(place));
            found.add(map);
        }
        found.add(raw == SortedMap.class || raw == NavigableMap.class ? new TreeMap<>() : new LinkedHashMap<>());
        return found;
    }

    private static Type boundOf(Type type) {
        if (type instanceof WildcardType wildcard) {
            return wildcard.getUpperBounds()[0];
        }
        return type instanceof TypeVariable<?> variable ? variable.getBounds()[0] : Object.class;
    }

    private static Map<Class<?>, List<?>> plain() {
        Map<Class<?>, List<?>> plain = new HashMap<>();
        plain.put(Object.class, List.of("some-text", "other-text"));
        plain.put(String.class, List.of("some-text", "other-text", "PAY/G1", "PH-05", "08:00-17:00"));
        plain.put(int.class, List.of(1, 2, 5, 0));
        plain.put(Integer.class, List.of(1, 2, 5, 0));
        plain.put(long.class, List.of(1L, 2L, 5L, 0L));
        plain.put(Long.class, List.of(1L, 2L, 5L, 0L));
        plain.put(double.class, List.of(0.25, 0.5, 1.0));
        plain.put(boolean.class, List.of(true, false));
        plain.put(Boolean.class, List.of(true, false));
        plain.put(OptionalInt.class, List.of(OptionalInt.of(1), OptionalInt.of(2), OptionalInt.empty()));
        plain.put(OptionalLong.class, List.of(OptionalLong.of(1), OptionalLong.of(2), OptionalLong.empty()));
        plain.put(
                BigDecimal.class,
                List.of(
                        new BigDecimal("0.25"),
                        new BigDecimal("0.5"),
                        BigDecimal.ONE,
                        BigDecimal.TEN,
                        BigDecimal.ZERO));
        plain.put(Currency.class, List.of(Currency.getInstance("GBP"), Currency.getInstance("EUR")));
        plain.put(LocalDate.class, List.of(DAY, DAY.plusDays(85), DAY.plusDays(176), DAY.minusDays(30)));
        plain.put(LocalDateTime.class, List.of(DAY.atTime(9, 0), DAY.atTime(17, 30)));
        plain.put(LocalTime.class, List.of(LocalTime.of(9, 0), LocalTime.of(17, 30)));
        plain.put(MonthDay.class, List.of(MonthDay.of(4, 1), MonthDay.of(10, 1)));
        plain.put(YearMonth.class, List.of(YearMonth.of(2026, 1), YearMonth.of(2026, 4)));
        plain.put(Year.class, List.of(Year.of(2026), Year.of(2027)));
        plain.put(Duration.class, List.of(Duration.ofHours(8), Duration.ofHours(10)));
        plain.put(PersonId.class, List.of(PersonId.of(PERSON + "one"), PersonId.of(PERSON + "two")));
        plain.put(Money.class, List.of(Money.of(5, "GBP"), Money.of(7, "GBP"), Money.of(0, "GBP"), Money.of(3, "EUR")));
        plain.put(
                DateRange.class,
                List.of(
                        DateRange.of(DAY, DAY.plusDays(30)),
                        DateRange.of(DAY.plusDays(30), DAY.plusDays(60)),
                        DateRange.startingOn(DAY)));
        plain.put(
                ComponentRef.class,
                List.of(ProjectId.of("PAY"), ProgrammeId.of("DIG"), UnitId.of("HR"), MilestoneId.of("PAY/G1")));
        return plain;
    }
}
