package org.pmokit.core.change;

import java.time.LocalDate;
import java.util.Optional;
import org.pmokit.core.identifier.ChangeId;

/**
 * A version of a configuration item and where it stood since a day. A version may be told of several times, once for each
 * state that it came to.
 *
 * @param version as the office numbers it, such as {@code 1.2}
 * @param state that it came to
 * @param on the day; empty when not said
 * @param change that led to the version; empty for a first one, or when there was none
 */
public record ItemVersion(String version, ItemState state, Optional<LocalDate> on, Optional<ChangeId> change) {

    /** Checks that it has a name. */
    public ItemVersion {
        if (version.isBlank()) {
            throw new IllegalArgumentException(
                    "A version of a configuration item has no number.\nMaybe call the first one 1.");
        }
    }

    /**
     * A version that no change led to.
     *
     * @param version as the office numbers it
     * @param state that it came to
     * @param on the day
     */
    public static ItemVersion of(String version, ItemState state, LocalDate on) {
        return new ItemVersion(version, state, Optional.of(on), Optional.empty());
    }

    /**
     * A version that a change led to.
     *
     * @param version as the office numbers it
     * @param state that it came to
     * @param on the day
     * @param change that led to it
     */
    public static ItemVersion of(String version, ItemState state, LocalDate on, ChangeId change) {
        return new ItemVersion(version, state, Optional.of(on), Optional.of(change));
    }
}
