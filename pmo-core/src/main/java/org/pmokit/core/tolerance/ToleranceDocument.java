package org.pmokit.core.tolerance;

import java.util.Locale;
import java.util.Optional;
import org.pmokit.core.identifier.ComponentKind;

/** Where a band is written down. Source: the usual practice of PRINCE2; an office may keep it elsewhere. */
public enum ToleranceDocument {
    /** The plan of the whole project. */
    PROJECT_PLAN,
    /** The plan of a stage. */
    STAGE_PLAN,
    /** The agreement with a team. */
    WORK_PACKAGE,
    /** The justification. */
    BUSINESS_CASE,
    /** What is asked of a product. */
    PRODUCT_DESCRIPTION,
    /** How the footprint is kept small. */
    SUSTAINABILITY_APPROACH;

    /**
     * Where the band of a dimension is usually found; empty for components that hold no bands.
     *
     * @param kind of the component that the band is for
     * @param dimension that it bounds
     */
    public static Optional<ToleranceDocument> of(ComponentKind kind, ToleranceDimension dimension) {
        if (ManagementLevel.holding(kind).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (dimension) {
                    case TIME, COST, SCOPE -> planOf(kind);
                    case RISK ->
                        kind == ComponentKind.STAGE || kind == ComponentKind.WORK_PACKAGE
                                ? planOf(kind)
                                : BUSINESS_CASE;
                    case QUALITY -> PRODUCT_DESCRIPTION;
                    case BENEFITS -> BUSINESS_CASE;
                    case SUSTAINABILITY -> SUSTAINABILITY_APPROACH;
                });
    }

    private static ToleranceDocument planOf(ComponentKind kind) {
        return switch (kind) {
            case STAGE -> STAGE_PLAN;
            case WORK_PACKAGE -> WORK_PACKAGE;
            default -> PROJECT_PLAN;
        };
    }

    /** The name used in files, such as {@code stage-plan}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
