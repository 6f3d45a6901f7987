package org.pmokit.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The types of the module as they were compiled, so that tests of all of them need no list. */
final class ModuleTypes {

    private static final List<Class<?>> ALL = load();

    private ModuleTypes() {}

    /** Every class, in the order of their names. */
    static Stream<Class<?>> all() {
        return ALL.stream();
    }

    /** What users can name, apart from exceptions and annotations. */
    static Stream<Class<?>> open() {
        return all().filter(ModuleTypes::isOpen)
                .filter(type -> !Throwable.class.isAssignableFrom(type) && !type.isAnnotation());
    }

    /** Records, in the open. */
    static Stream<Class<?>> records() {
        return open().filter(Class::isRecord);
    }

    /** Abstract classes of which the value is generated. */
    static Stream<Class<?>> generated() {
        return open().filter(type -> implementation(type).isPresent());
    }

    /** What users collect values in, and which therefore changes. */
    static boolean isMeantToChange(Class<?> type) {
        return type.getSimpleName().endsWith("Builder") || type == PortfolioDraft.class;
    }

    /** The generated class of a value type; empty for any other. */
    static Optional<Class<?>> implementation(Class<?> type) {
        return all().filter(each -> each.getSimpleName().startsWith("Immutable"))
                .filter(each -> each.getSuperclass() == type)
                .findFirst();
    }

    /** Public methods that answer without being asked for anything, apart from those of every object. */
    static List<Method> questions(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isBridge() && method.getDeclaringClass() != Object.class)
                .filter(method -> method.getReturnType() != void.class)
                .filter(method -> method.getDeclaringClass().getName().startsWith("org.pmokit"))
                .toList();
    }

    private static boolean isOpen(Class<?> type) {
        boolean isPublic = Modifier.isPublic(type.getModifiers());
        return isPublic
                && !type.getPackageName().contains(".internal")
                && (type.getEnclosingClass() == null || isOpen(type.getEnclosingClass()));
    }

    private static List<Class<?>> load() {
        try {
            Path root = Path.of(Portfolio.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files.map(file -> root.relativize(file)
                                .toString()
                                .replace('/', '.')
                                .replace('\\', '.'))
                        .filter(name -> name.startsWith("org.pmokit.") && name.endsWith(".class"))
                        .filter(name -> !name.endsWith("-info.class"))
                        .sorted()
                        .<Class<?>>map(name -> named(name.substring(0, name.length() - ".class".length())))
                        .toList();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Portfolio.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
