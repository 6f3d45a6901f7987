package org.pmokit.core.product;

import java.util.Locale;
import java.util.Optional;

/** Where a work package is in its life, in order. */
public enum WorkPackageState {
    /** Written down. */
    PROPOSED,
    /** Given to a team by the project manager. */
    AUTHORISED,
    /** Being worked on. */
    IN_EXECUTION,
    /** The team says that it is done. */
    COMPLETED,
    /** The project manager agrees that it is done. */
    ACCEPTED;

    /** The state that comes next; empty after the last. */
    public Optional<WorkPackageState> next() {
        return switch (this) {
            case PROPOSED -> Optional.of(AUTHORISED);
            case AUTHORISED -> Optional.of(IN_EXECUTION);
            case IN_EXECUTION -> Optional.of(COMPLETED);
            case COMPLETED -> Optional.of(ACCEPTED);
            case ACCEPTED -> Optional.empty();
        };
    }

    /**
     * Whether one may go from here to there: to the next, or from completed back to execution when the work is sent
     * back.
     *
     * @param to wished for
     */
    public boolean leadsTo(WorkPackageState to) {
        return next().filter(to::equals).isPresent() || (this == COMPLETED && to == IN_EXECUTION);
    }

    /** In words, such as {@code in execution}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The name used in files, such as {@code in-execution}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
