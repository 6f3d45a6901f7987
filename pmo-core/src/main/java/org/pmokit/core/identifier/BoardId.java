package org.pmokit.core.identifier;

/**
 * Names a governance body.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record BoardId(String value) implements ComponentRef {

    /** Checks the form. */
    public BoardId {
        Identifiers.check("board", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static BoardId of(String value) {
        return new BoardId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.BOARD;
    }
}
