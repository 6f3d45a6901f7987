package org.pmokit.core.identifier;

/**
 * Names a challenge raised by an office.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record ChallengeId(String value) implements ComponentRef {

    /** Checks the form. */
    public ChallengeId {
        Identifiers.check("challenge", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static ChallengeId of(String value) {
        return new ChallengeId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.CHALLENGE;
    }
}
