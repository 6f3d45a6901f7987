package org.pmokit.core.decision;

import java.util.Locale;
import java.util.Optional;

/** The levels at which something about a project can be decided, lowest first: each delegates to the one below. */
public enum DecisionLevel {
    /** Whoever leads the team that does the work. */
    TEAM_MANAGER,
    /** Whoever runs the project. */
    PROJECT_MANAGER,
    /** Those who direct the project. */
    PROJECT_BOARD,
    /** Corporate or programme management, which commissioned the project. */
    CORPORATE_OR_PROGRAMME;

    /**
     * Whether this level delegates to the other one, directly or not.
     *
     * @param other any level
     */
    public boolean isAbove(DecisionLevel other) {
        return compareTo(other) > 0;
    }

    /** The level that delegated to this one; empty for the highest. */
    public Optional<DecisionLevel> above() {
        return switch (this) {
            case TEAM_MANAGER -> Optional.of(PROJECT_MANAGER);
            case PROJECT_MANAGER -> Optional.of(PROJECT_BOARD);
            case PROJECT_BOARD -> Optional.of(CORPORATE_OR_PROGRAMME);
            case CORPORATE_OR_PROGRAMME -> Optional.empty();
        };
    }

    /** The level in words, such as {@code the project board}. */
    public String title() {
        return this == CORPORATE_OR_PROGRAMME
                ? "corporate or programme management"
                : "the " + name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The name used in files, such as {@code project-board}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
