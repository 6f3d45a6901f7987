package org.pmokit.rules.cel;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructTypeReference;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.office.Office;

/** The facts of every type of the model: its public questions that need no argument, and a few that need the day. */
@SuppressWarnings("Immutable") // filled before the first expression is read
final class Shapes implements CelTypeProvider {

    private static final Set<String> NO_FACTS = Set.of(
            "toBuilder",
            "builder",
            "toString",
            "hashCode",
            "getClass",
            "notify",
            "notifyAll",
            "wait",
            "pointers",
            "amounts",
            "path",
            "uniqueKey",
            "knownSince",
            "about",
            "ref",
            "named");

    private final Map<Class<?>, Shape> byClass = new HashMap<>();
    private final Map<String, Shape> byName = new HashMap<>();
    private final Conversions conversions = new Conversions(this::of);

    Shapes() {
        Subjects.TYPES.values().forEach(this::of);
        of(DeliveryComponent.class);
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return ImmutableList.of();
    }

    @Override
    public Optional<CelType> findType(String name) {
        return Optional.ofNullable(byName.get(name)).map(Shape::asType);
    }

    Optional<Shape> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    List<Shape> all() {
        return List.copyOf(byName.values());
    }

    /** A type that refers to itself finds the shape that is being filled. */
    Shape of(Class<?> type) {
        Shape known = byClass.get(type);
        if (known != null) {
            return known;
        }
        Map<String, Fact> facts = new TreeMap<>();
        Shape shape = new Shape(type, nameOf(type), Collections.unmodifiableMap(facts));
        byClass.put(type, shape);
        byName.put(shape.name(), shape);
        for (Method question : type.getMethods()) {
            fact(question).ifPresent(fact -> facts.put(fact.name(), fact));
        }
        if (DeliveryComponent.class.isAssignableFrom(type)) {
            onTheDay(facts);
        }
        if (DeliveryComponent.class.isAssignableFrom(type) || type == Office.class) {
            Subjects.ABOUT.forEach((name, entries) -> facts.put(name, entriesOf(name, entries)));
        }
        return shape;
    }

    private String nameOf(Class<?> type) {
        String simple = type == DeliveryComponent.class ? "component" : Names.snake(type.getSimpleName());
        if (!byName.containsKey(simple)) {
            return simple;
        }
        String packageName = type.getPackageName();
        return packageName.substring(packageName.lastIndexOf('.') + 1) + "_" + simple;
    }

    private Optional<Fact> fact(Method question) {
        boolean asked = question.getParameterCount() == 0
                && !Modifier.isStatic(question.getModifiers())
                && !question.isBridge()
                && !NO_FACTS.contains(question.getName());
        return asked
                ? conversions
                        .of(question.getGenericReturnType())
                        .map(found -> new Fact(Names.fact(question.getName()), found.type(), (subject, situation) -> {
                            Object value = Invocation.of(question, subject);
                            return value == null ? null : found.convert().apply(value);
                        }))
                : Optional.empty();
    }

    private static void onTheDay(Map<String, Fact> facts) {
        facts.put(
                "open",
                new Fact(
                        "open",
                        SimpleType.BOOL,
                        (subject, situation) -> ((DeliveryComponent) subject)
                                .isOpenOn(situation.context().asOf())));
        facts.put("status", new Fact("status", SimpleType.STRING, Shapes::status));
    }

    private static @Nullable Object status(Object subject, Situation situation) {
        Optional<ProjectStatus> status =
                ((DeliveryComponent) subject).statusOn(situation.context().asOf());
        return status.map(Names::code).orElse(null);
    }

    private Fact entriesOf(String name, Class<?> type) {
        Shape shape = of(type);
        return new Fact(
                name,
                ListType.create(StructTypeReference.create(shape.name())),
                (subject, situation) -> entries(subject, type, situation).stream()
                        .<Object>map(entry -> new Structure(shape, entry))
                        .toList());
    }

    private static List<?> entries(Object subject, Class<?> type, Situation situation) {
        ComponentRef ref = subject instanceof DeliveryComponent component ? component.ref() : ((Office) subject).id();
        if (type != Dependency.class) {
            return situation.about(ref, type);
        }
        return situation.whole()
                ? situation.context().portfolio().dependenciesOf(ref)
                : situation.context().surroundings().dependencies();
    }
}
