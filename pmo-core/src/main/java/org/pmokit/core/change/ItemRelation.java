package org.pmokit.core.change;

import java.util.Locale;
import org.pmokit.core.identifier.ConfigurationItemId;

/**
 * How one configuration item stands to another.
 *
 * @param kind of relation, read from the item that holds it
 * @param item the other one
 */
public record ItemRelation(Kind kind, ConfigurationItemId item) {

    /** Kinds of relation. */
    public enum Kind {
        /** The other one is a part of it. */
        CONTAINS,
        /** It cannot be without the other one. */
        DEPENDS_ON,
        /** It was made from the other one. */
        DERIVED_FROM,
        /** It tells what the other one is like. */
        DESCRIBES,
        /** It is another form of the other one. */
        VARIANT_OF;

        /** The name used in files, such as {@code depends-on}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
