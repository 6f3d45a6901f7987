package org.pmokit.core.p3o;

import java.util.Locale;

/** How a P3O is put together. */
public enum DeliveryMode {
    /** One office for everything. */
    CENTRAL,
    /** A central office with others that belong to it, permanent or temporary. */
    HUB_AND_SPOKE,
    /** No office of its own anywhere: functional roles do the work where they are. */
    DECENTRALISED_VIRTUAL;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
