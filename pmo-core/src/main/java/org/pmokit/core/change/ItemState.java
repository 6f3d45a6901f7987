package org.pmokit.core.change;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a version of a configuration item stands. */
public enum ItemState {
    /** It will be made. */
    PLANNED,
    /** It is being made. */
    IN_DEVELOPMENT,
    /** It is being looked at. */
    IN_REVIEW,
    /** It is what was agreed: from now on nobody edits it. */
    APPROVED,
    /** It is in use. */
    RELEASED,
    /** A later version has taken its place. */
    SUPERSEDED,
    /** It is no longer to be used. */
    WITHDRAWN;

    /** The states that may come next, in order; none after the last two. */
    public Set<ItemState> next() {
        return Collections.unmodifiableSet(
                switch (this) {
                    case PLANNED -> EnumSet.of(IN_DEVELOPMENT, WITHDRAWN);
                    case IN_DEVELOPMENT -> EnumSet.of(IN_REVIEW, WITHDRAWN);
                    case IN_REVIEW -> EnumSet.of(IN_DEVELOPMENT, APPROVED, WITHDRAWN);
                    case APPROVED -> EnumSet.of(RELEASED, SUPERSEDED, WITHDRAWN);
                    case RELEASED -> EnumSet.of(SUPERSEDED, WITHDRAWN);
                    case SUPERSEDED, WITHDRAWN -> EnumSet.noneOf(ItemState.class);
                });
    }

    /** Whether it was agreed once, so that nobody may edit it. */
    public boolean isFrozen() {
        return this == APPROVED || this == RELEASED || this == SUPERSEDED;
    }

    /** Whether it is the version that counts. */
    public boolean isCurrent() {
        return this == APPROVED || this == RELEASED;
    }

    /** The name used in files, such as {@code in-review}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
