package org.pmokit.core.product;

import java.util.Locale;

/** Where a product is in its life. */
public enum ProductState {
    /** Described, not begun. */
    PLANNED,
    /** Being made. */
    IN_DEVELOPMENT,
    /** Made, being looked over. */
    IN_REVIEW,
    /** Agreed; from now on it changes by request only. */
    APPROVED,
    /** In the hands of those who use it. */
    RELEASED,
    /** Replaced by another. */
    SUPERSEDED,
    /** No longer wanted. */
    WITHDRAWN;

    /** Whether it has been agreed or handed over. */
    public boolean isDelivered() {
        return this == APPROVED || this == RELEASED;
    }

    /** The name used in files, such as {@code in-development}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
