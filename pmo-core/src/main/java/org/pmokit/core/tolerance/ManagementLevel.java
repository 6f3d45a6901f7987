package org.pmokit.core.tolerance;

import java.util.Locale;
import java.util.Optional;
import org.pmokit.core.identifier.ComponentKind;

/** Who manages inside a band, from the highest. Each level is given its bands by the one above it. */
public enum ManagementLevel {
    /** The corporate, portfolio or programme level: sets the bands of a whole project and holds none itself. */
    CORPORATE_OR_PROGRAMME,
    /** The board that directs a programme or project. */
    BOARD,
    /** Whoever runs a project day to day. */
    PROJECT_MANAGER,
    /** Whoever runs the team that makes a product. */
    TEAM_MANAGER;

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
