package org.pmokit.core.identifier;

/**
 * Names a change of strategy.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record StrategyChangeId(String value) implements ComponentRef {

    /** Checks the form. */
    public StrategyChangeId {
        Identifiers.check("strategy change", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static StrategyChangeId of(String value) {
        return new StrategyChangeId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.STRATEGY_CHANGE;
    }
}
