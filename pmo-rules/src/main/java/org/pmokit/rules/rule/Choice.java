package org.pmokit.rules.rule;

import java.util.List;

/**
 * A switch of a rule: one way of counting among several that are in use, and where it comes from. A rule declares its
 * choices as constants and asks the context for the one that applies, so that a profile can set each of them.
 *
 * @param key unique name, the rule or group and a word: {@code dcma-14/links}
 * @param value the way that applies, one of the options
 * @param options every way, the shipped one first
 * @param source where it is published, or {@code house default} with a reason
 */
public record Choice(String key, String value, List<String> options, String source) {

    /** Copies the options, and checks the value. */
    public Choice {
        options = List.copyOf(options);
        if (!options.contains(value)) {
            throw new IllegalArgumentException("\"" + value + "\" is no choice for " + key + ".\nMaybe one of: "
                    + String.join(", ", options) + ".");
        }
    }

    /**
     * A choice as shipped.
     *
     * @param key rule or group and a word
     * @param options every way, the shipped one first
     * @param source where it is published
     */
    public static Choice among(String key, List<String> options, String source) {
        return new Choice(key, options.get(0), options, source);
    }

    /**
     * The same choice, made otherwise.
     *
     * @param other one of the options
     * @param reason who decided so and why; becomes the source
     * @throws IllegalArgumentException if it is none of the options
     */
    public Choice overriddenBy(String other, String reason) {
        return new Choice(key, other, options, reason);
    }

    /** Key, value, the other options and the source in one line. */
    public String shown() {
        return key + ": " + value + ", or "
                + String.join(
                        ", ",
                        options.stream().filter(option -> !option.equals(value)).toList())
                + " (" + source + ")";
    }
}
