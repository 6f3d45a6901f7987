package org.pmokit.rules.cel;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Asks a public question of a value of the model. */
final class Invocation {

    private Invocation() {}

    static @Nullable Object of(Method question, Object subject) {
        try {
            return question.invoke(subject);
        } catch (InvocationTargetException broken) {
            throw broken.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(broken);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(question + " is not public.", hidden);
        }
    }
}
