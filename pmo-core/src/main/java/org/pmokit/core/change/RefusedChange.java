package org.pmokit.core.change;

import org.pmokit.core.identifier.ChangeId;

/**
 * Why a request may not take a step.
 *
 * @param change that was to take it
 * @param from where it stands
 * @param to where it was to go
 * @param reason why not
 * @param message why not, in a sentence with its values
 * @param advice the way out, a sentence without the leading "Maybe"
 */
public record RefusedChange(
        ChangeId change, ChangeState from, ChangeState to, Reason reason, String message, String advice) {

    /** Why not. */
    public enum Reason {
        /** It does not follow on where the request stands. */
        OUT_OF_ORDER,
        /** It lies before the last step. */
        BACK_IN_TIME,
        /** Nobody said what the change does. */
        NO_IMPACT,
        /** Nobody said what to do. */
        NO_RECOMMENDATION,
        /** Nobody is named who decides. */
        NO_DECIDER,
        /** It is merged, into itself or nothing. */
        NO_TARGET,
        /** It was not approved. */
        NOT_APPROVED
    }

    IllegalArgumentException exception() {
        return new IllegalArgumentException(message + "\nMaybe " + advice);
    }
}
