package org.pmokit.core.identifier;

/**
 * Names a portfolio.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record PortfolioId(String value) implements ComponentRef {

    /** Checks the form. */
    public PortfolioId {
        Identifiers.check("portfolio", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static PortfolioId of(String value) {
        return new PortfolioId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.PORTFOLIO;
    }
}
