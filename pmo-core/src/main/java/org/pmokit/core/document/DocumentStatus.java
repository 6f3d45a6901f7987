package org.pmokit.core.document;

import java.util.Locale;

/** How far a document has got. */
public enum DocumentStatus {
    /** Being written. */
    DRAFT,
    /** Being looked over. */
    IN_REVIEW,
    /** In force. */
    APPROVED,
    /** Replaced by another. */
    SUPERSEDED,
    /** No longer valid, and not replaced. */
    WITHDRAWN,
    /** Kept for the record. */
    ARCHIVED;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
