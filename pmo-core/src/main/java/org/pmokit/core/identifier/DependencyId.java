package org.pmokit.core.identifier;

/**
 * Names a declared dependency.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record DependencyId(String value) implements ComponentRef {

    /** Checks the form. */
    public DependencyId {
        Identifiers.check("dependency", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static DependencyId of(String value) {
        return new DependencyId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.DEPENDENCY;
    }
}
