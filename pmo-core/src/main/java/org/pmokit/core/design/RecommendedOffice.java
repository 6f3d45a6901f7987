package org.pmokit.core.design;

import java.util.Set;
import org.pmokit.core.office.OfficeType;
import org.pmokit.core.office.Permanence;

/**
 * Offices of one type to set up.
 *
 * @param type of each
 * @param permanence of each
 * @param number how many, one or more
 * @param hosts the types that live inside it, rather than in offices of their own
 */
public record RecommendedOffice(OfficeType type, Permanence permanence, int number, Set<OfficeType> hosts) {

    /** Copies the set. */
    public RecommendedOffice {
        hosts = Set.copyOf(hosts);
    }
}
