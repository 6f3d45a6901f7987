package org.pmokit.rules.cel;

import dev.cel.common.types.CelType;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A question that expressions may ask of a subject.
 *
 * @param name in lower case with underscores
 * @param type of the answer
 * @param answer of a subject in a situation; null where it is not on record
 */
record Fact(String name, CelType type, BiFunction<Object, Situation, @Nullable Object> answer) {}
