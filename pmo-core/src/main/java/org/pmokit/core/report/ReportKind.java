package org.pmokit.core.report;

import java.util.Locale;

/** The reports that work gives of itself. */
public enum ReportKind {
    /** A project manager to the board, at regular times. */
    HIGHLIGHT,
    /** A team to the project manager, at regular times. */
    CHECKPOINT,
    /** A target is forecast to leave its band. */
    EXCEPTION,
    /** A stage is over. */
    END_STAGE,
    /** A programme or project is over. */
    END_PROJECT,
    /** What was learned. */
    LESSONS,
    /** Where every product is. */
    PRODUCT_STATUS_ACCOUNT,
    /** A few figures at a glance. */
    DASHBOARD;

    /** The name used in files, such as {@code product-status-account}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
