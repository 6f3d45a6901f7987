package org.pmokit.core.office;

import java.util.Locale;

/** The two kinds of reporting line, which often lead to different places. */
public enum ReportingKind {
    /** Line management of the people. */
    LINE,
    /** Governance: where the office's reports and challenges go. */
    GOVERNANCE;

    /** The name used in files, such as {@code governance}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
