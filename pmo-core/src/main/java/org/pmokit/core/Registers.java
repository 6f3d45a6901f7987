package org.pmokit.core;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.register.RegisterEntry;

/** All registers of a portfolio, one a type; projects, which are edited most, beside the others. Persistent. */
final class Registers {

    private static final Comparator<Class<?>> BY_NAME = Comparator.comparing(Class::getName);
    private static final ClassValue<Class<?>> PUBLIC_TYPES = new ClassValue<>() {
        @Override
        protected Class<?> computeValue(Class<?> type) {
            Class<?> above = type.getSuperclass();
            return Modifier.isPublic(type.getModifiers()) || above == Object.class ? type : PUBLIC_TYPES.get(above);
        }
    };

    private final Register<Project> projects;
    private final SortedMap<Class<?>, Register<Recorded>> others;

    private Registers(Register<Project> projects, SortedMap<Class<?>, Register<Recorded>> others) {
        this.projects = projects;
        this.others = others;
    }

    /** Ids are there once. */
    static Registers of(Collection<? extends Recorded> values) {
        List<Project> projects = new ArrayList<>();
        Map<Class<?>, List<Recorded>> others = new TreeMap<>(BY_NAME);
        for (Recorded value : values) {
            if (value instanceof Project project) {
                projects.add(project);
            } else {
                others.computeIfAbsent(typeOf(value), none -> new ArrayList<>()).add(value);
            }
        }
        SortedMap<Class<?>, Register<Recorded>> registers = new TreeMap<>(BY_NAME);
        others.forEach((type, held) -> registers.put(type, Register.of(held)));
        return new Registers(Register.of(projects), registers);
    }

    /** The type under which users know a value, rather than the generated one that implements it. */
    static Class<?> typeOf(Recorded value) {
        return PUBLIC_TYPES.get(value.getClass());
    }

    Register<Project> projects() {
        return projects;
    }

    /** The values of a type, or of all types below it. */
    @SuppressWarnings("unchecked") // a register holds what its key says
    <T> List<T> all(Class<T> type) {
        Register<Recorded> exact = others.get(type);
        if (exact != null) {
            return (List<T>) exact.asList();
        }
        return type == Project.class
                ? (List<T>) projects.asList()
                : stream().filter(type::isInstance).map(type::cast).toList();
    }

    Optional<RegisterEntry> entry(ComponentRef id) {
        if (id.kind() == ComponentKind.PROJECT) {
            return projects.get(id).map(project -> project);
        }
        return others.values().stream()
                .flatMap(register -> register.get(id).stream())
                .map(RegisterEntry.class::cast)
                .findFirst();
    }

    /** Everything, projects last. */
    Stream<Recorded> stream() {
        return Stream.concat(
                others.values().stream().flatMap(register -> register.asList().stream()), projects.asList().stream());
    }

    Registers replacing(Project project) {
        return new Registers(projects.replace(project.id(), project), others);
    }

    Registers knownOn(LocalDate day) {
        SortedMap<Class<?>, Register<Recorded>> known = new TreeMap<>(BY_NAME);
        others.forEach((type, register) -> {
            List<Recorded> values = register.asList().stream()
                    .filter(value -> value.knownSince().filter(day::isBefore).isEmpty())
                    .map(value -> value.knownOn(day))
                    .toList();
            if (!values.isEmpty()) {
                known.put(type, Register.of(values));
            }
        });
        return new Registers(projects.map(project -> project.knownOn(day)), known);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Registers registers
                && projects.equals(registers.projects)
                && others.equals(registers.others);
    }

    @Override
    public int hashCode() {
        return 31 * projects.hashCode() + others.hashCode();
    }
}
