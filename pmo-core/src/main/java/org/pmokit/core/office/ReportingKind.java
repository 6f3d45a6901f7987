package org.pmokit.core.office;

import java.util.Locale;

/** The kinds of reporting line, which often lead to different places. */
public enum ReportingKind {
    /** Line management of the people. */
    LINE,
    /** Governance: where the office's reports and challenges go. */
    GOVERNANCE,
    /** Information: the hub where figures of several offices are put together. */
    INFORMATION;

    /** The name used in files, such as {@code governance}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
