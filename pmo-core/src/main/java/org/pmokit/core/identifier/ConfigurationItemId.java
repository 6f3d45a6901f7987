package org.pmokit.core.identifier;

/**
 * Names a configuration item, which may have several versions.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record ConfigurationItemId(String value) implements ComponentRef {

    /** Checks the form. */
    public ConfigurationItemId {
        Identifiers.check("configuration item", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static ConfigurationItemId of(String value) {
        return new ConfigurationItemId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.CONFIGURATION_ITEM;
    }
}
