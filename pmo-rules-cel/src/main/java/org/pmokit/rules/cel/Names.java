package org.pmokit.rules.cel;

import java.util.Locale;

/** Names of Java as they are written in expressions. */
final class Names {

    private Names() {}

    /** {@code actualFinish} is {@code actual_finish}. */
    static String snake(String camel) {
        return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    /** {@code isOpen} is {@code open}. */
    static String fact(String method) {
        boolean question = method.length() > 2 && method.startsWith("is") && Character.isUpperCase(method.charAt(2));
        return snake(question ? method.substring(2, 3).toLowerCase(Locale.ROOT) + method.substring(3) : method);
    }

    /** {@code IN_DELIVERY} is {@code in-delivery}. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
