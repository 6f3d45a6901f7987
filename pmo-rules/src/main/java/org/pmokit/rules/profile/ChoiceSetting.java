package org.pmokit.rules.profile;

/**
 * Another way of counting.
 *
 * @param key of the choice, such as {@code dcma-14/links}
 * @param value one of its options
 * @param lock whether profiles below may choose otherwise
 * @param rationale why it differs; must not be blank
 */
public record ChoiceSetting(String key, String value, Lock lock, String rationale) {

    /**
     * A way that profiles below may change.
     *
     * @param key of the choice
     * @param value one of its options
     * @param rationale why it differs
     */
    public static ChoiceSetting of(String key, String value, String rationale) {
        return new ChoiceSetting(key, value, Lock.OPEN, rationale);
    }

    /** The same, to be kept by the profiles below. */
    public ChoiceSetting locked() {
        return new ChoiceSetting(key, value, Lock.LOCKED, rationale);
    }
}
