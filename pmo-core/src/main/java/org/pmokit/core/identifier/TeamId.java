package org.pmokit.core.identifier;

/**
 * Names a delivery team.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record TeamId(String value) implements ComponentRef {

    /** Checks the form. */
    public TeamId {
        Identifiers.check("team", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static TeamId of(String value) {
        return new TeamId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.TEAM;
    }
}
