package org.pmokit.core.identifier;

/**
 * Names a resource: somebody or something that work takes up.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record ResourceId(String value) implements ComponentRef {

    /** Checks the form. */
    public ResourceId {
        Identifiers.check("resource", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static ResourceId of(String value) {
        return new ResourceId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.RESOURCE;
    }
}
