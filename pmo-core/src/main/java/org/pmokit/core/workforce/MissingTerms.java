package org.pmokit.core.workforce;

import org.pmokit.core.identifier.ComponentRef;

/**
 * A programme or project without terms of reference that anybody approved.
 *
 * @param component which
 * @param state how far they are
 */
public record MissingTerms(ComponentRef component, State state) implements Concern {

    /** How far terms of reference are. */
    public enum State {
        /** There are none. */
        NONE,
        /** They are written and not approved. */
        NOT_APPROVED
    }

    @Override
    public String path() {
        return "termsOfReference[" + component.value() + "]";
    }

    @Override
    public String reason() {
        return component.asText()
                + (state == State.NONE
                        ? " has no terms of reference."
                        : " has terms of reference that nobody has approved yet.");
    }
}
