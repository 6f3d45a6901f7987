package org.pmokit.core.change;

import java.util.Locale;
import java.util.Optional;
import org.pmokit.core.identifier.ObjectiveId;

/**
 * What a change does to an objective.
 *
 * @param objective that it touches
 * @param direction towards it or away from it
 * @param note in words; empty when there is nothing to add
 */
public record ObjectiveEffect(ObjectiveId objective, Direction direction, Optional<String> note) {

    /** Towards an objective or away from it. */
    public enum Direction {
        /** The objective comes nearer. */
        SUPPORTS,
        /** It makes no difference. */
        NEUTRAL,
        /** The objective is at risk. */
        THREATENS;

        /** The name used in files, such as {@code supports}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * An effect without more words.
     *
     * @param objective that it touches
     * @param direction towards it or away from it
     */
    public static ObjectiveEffect of(ObjectiveId objective, Direction direction) {
        return new ObjectiveEffect(objective, direction, Optional.empty());
    }
}
