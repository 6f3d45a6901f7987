package org.pmokit.rules.cel;

import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.StructType;
import java.util.Map;
import java.util.Optional;

/**
 * What can be asked of one type of subject.
 *
 * @param type the Java type
 * @param name in expressions
 * @param facts by name, in alphabetical order
 */
record Shape(Class<?> type, String name, Map<String, Fact> facts) {

    @SuppressWarnings("Immutable") // filled before the first expression is read
    StructType asType() {
        return StructType.create(
                name,
                ImmutableSet.copyOf(facts.keySet()),
                field -> Optional.ofNullable(facts.get(field)).map(Fact::type));
    }
}
