package org.pmokit.core.identifier;

/**
 * Names a product that a project makes.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record ProductId(String value) implements ComponentRef {

    /** Checks the form. */
    public ProductId {
        Identifiers.check("product", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static ProductId of(String value) {
        return new ProductId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.PRODUCT;
    }
}
