package org.pmokit.rules.profile;

/**
 * One point in which a profile differs from what is shipped.
 *
 * @param profile who set it, with version
 * @param what the key of a threshold, or a rule and what of it: {@code PMO-FIN-003 turned}
 * @param standard as shipped, as people read it
 * @param here as it is, as people read it
 * @param effect whether it asks for more or for less
 * @param rationale why
 */
public record Deviation(String profile, String what, String standard, String here, Effect effect, String rationale) {

    /** Whether a deviation asks for more or for less than the standard. */
    public enum Effect {
        /** It asks for more. */
        STRICTER,
        /** It asks for less. */
        WEAKER,
        /** It asks for something else, or says it in other words. */
        OTHER;

        /** The name used in files. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** One line: what, the standard, the value here, the effect, who and why. */
    public String shown() {
        return what + ": " + here + " instead of " + standard + " (" + effect.code() + "; " + profile + ": " + rationale
                + ")";
    }
}
