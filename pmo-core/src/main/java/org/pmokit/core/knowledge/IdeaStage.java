package org.pmokit.core.knowledge;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where an idea is in the funnel. Source: house default. */
public enum IdeaStage {
    /** Handed in. */
    SUBMITTED,
    /** Found worth a closer look. */
    SCREENED,
    /** Being tried. */
    EXPERIMENT,
    /** Being justified. */
    BUSINESS_CASE,
    /** Becomes a project. */
    APPROVED,
    /** Put aside; may be screened again. */
    PARKED,
    /** Not to be followed. */
    REJECTED;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The stages that may follow, in the order of this enum; none for an end. */
    public Set<IdeaStage> next() {
        return switch (this) {
            case SUBMITTED -> EnumSet.of(SCREENED, PARKED, REJECTED);
            case SCREENED -> EnumSet.of(EXPERIMENT, PARKED, REJECTED);
            case EXPERIMENT -> EnumSet.of(BUSINESS_CASE, PARKED, REJECTED);
            case BUSINESS_CASE -> EnumSet.of(APPROVED, PARKED, REJECTED);
            case PARKED -> EnumSet.of(SCREENED, REJECTED);
            case APPROVED, REJECTED -> EnumSet.noneOf(IdeaStage.class);
        };
    }

    /** Whether an idea leaves the funnel here, with a reason and an answer to whoever handed it in. */
    public boolean isExit() {
        return compareTo(APPROVED) >= 0;
    }
}
