package org.pmokit.core.change;

import java.util.Optional;
import org.pmokit.core.identifier.ConfigurationItemId;

/**
 * What an audit found in the drawer.
 *
 * @param item that was looked for, or found
 * @param version that was found; empty when nothing was
 * @param location where it was found; empty when nobody wrote it down
 */
public record ItemSighting(ConfigurationItemId item, Optional<String> version, Optional<String> location) {

    /**
     * An item that was found.
     *
     * @param item found
     * @param version found
     */
    public static ItemSighting of(ConfigurationItemId item, String version) {
        return new ItemSighting(item, Optional.of(version), Optional.empty());
    }

    /**
     * An item that was looked for in vain.
     *
     * @param item looked for
     */
    public static ItemSighting missing(ConfigurationItemId item) {
        return new ItemSighting(item, Optional.empty(), Optional.empty());
    }
}
