package org.pmokit.core.identifier;

/**
 * Names a unit of an organisation: a department, a delivery body, a contractor.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record UnitId(String value) implements ComponentRef {

    /** Checks the form. */
    public UnitId {
        Identifiers.check("unit", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static UnitId of(String value) {
        return new UnitId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.UNIT;
    }
}
