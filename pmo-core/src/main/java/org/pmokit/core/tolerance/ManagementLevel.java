package org.pmokit.core.tolerance;

import java.util.Locale;
import java.util.Optional;
import org.pmokit.core.identifier.ComponentKind;

/** Who manages a programme or project, lowest first. Each level is given its bands by the one above it. */
public enum ManagementLevel {
    /** Whoever runs the team that makes a product. */
    TEAM_MANAGER,
    /** Whoever runs a project day to day. */
    PROJECT_MANAGER,
    /** The board that directs a programme or project. */
    BOARD,
    /** The corporate, portfolio or programme level: sets the bands of a whole project and holds none itself. */
    CORPORATE_OR_PROGRAMME;

    /**
     * Whether this level delegates to the other one, directly or not.
     *
     * @param other any level
     */
    public boolean isAbove(ManagementLevel other) {
        return compareTo(other) > 0;
    }

    /** The level in a sentence, such as {@code the project manager}. */
    public String title() {
        return this == CORPORATE_OR_PROGRAMME ? "corporate or programme management" : "the " + words();
    }

    /** The level that set the bands of this one, and is told when one of them will not hold; empty at the top. */
    public Optional<ManagementLevel> delegatedBy() {
        return switch (this) {
            case CORPORATE_OR_PROGRAMME -> Optional.empty();
            case BOARD -> Optional.of(CORPORATE_OR_PROGRAMME);
            case PROJECT_MANAGER -> Optional.of(BOARD);
            case TEAM_MANAGER -> Optional.of(PROJECT_MANAGER);
        };
    }

    /**
     * The level that holds the bands of a component: the board those of a programme or project, the project manager
     * those of a stage, the team manager those of a work package; empty for other kinds.
     *
     * @param kind of component
     */
    public static Optional<ManagementLevel> holding(ComponentKind kind) {
        return switch (kind) {
            case PROGRAMME, PROJECT -> Optional.of(BOARD);
            case STAGE -> Optional.of(PROJECT_MANAGER);
            case WORK_PACKAGE -> Optional.of(TEAM_MANAGER);
            default -> Optional.empty();
        };
    }

    /** In words, such as {@code project manager}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The name used in files, such as {@code project-manager}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
