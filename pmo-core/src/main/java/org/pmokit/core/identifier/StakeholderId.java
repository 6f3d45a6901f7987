package org.pmokit.core.identifier;

/**
 * Names a stakeholder group.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record StakeholderId(String value) implements ComponentRef {

    /** Checks the form. */
    public StakeholderId {
        Identifiers.check("stakeholder", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static StakeholderId of(String value) {
        return new StakeholderId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.STAKEHOLDER;
    }
}
