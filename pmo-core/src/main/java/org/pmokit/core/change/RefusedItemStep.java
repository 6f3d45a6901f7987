package org.pmokit.core.change;

import org.pmokit.core.identifier.ConfigurationItemId;

/**
 * Why a configuration item may not take a step.
 *
 * @param item that was to take it
 * @param version that was to be made or moved
 * @param to the state it was to come to
 * @param reason why not
 * @param message why not, in a sentence with its values
 * @param advice the way out, a sentence without the leading "Maybe"
 */
public record RefusedItemStep(
        ConfigurationItemId item, String version, ItemState to, Reason reason, String message, String advice) {

    /** Why not. */
    public enum Reason {
        /** There is no such version. */
        UNKNOWN_VERSION,
        /** There is such a version already. */
        VERSION_EXISTS,
        /** The state does not follow on the one it has. */
        OUT_OF_ORDER,
        /** What is approved may not be edited. */
        FROZEN,
        /** It was approved before, and no change asks for a new version. */
        NO_CHANGE,
        /** The change was not approved. */
        CHANGE_NOT_APPROVED,
        /** The change is about something else. */
        CHANGE_OF_ANOTHER_ITEM,
        /** The step lies before the last one. */
        BACK_IN_TIME
    }

    IllegalArgumentException exception() {
        return new IllegalArgumentException(message + "\nMaybe " + advice);
    }
}
