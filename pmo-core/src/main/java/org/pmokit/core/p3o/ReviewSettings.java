package org.pmokit.core.p3o;

import java.time.Period;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.pmokit.core.design.Charter;
import org.pmokit.core.office.Service;

/**
 * What a house asks of its offices.
 *
 * @param needed services that somebody has to offer, beyond those that charters promise, in the order given
 * @param reviewInterval time between two reviews of an office whose charter does not say
 */
public record ReviewSettings(Set<Service> needed, Period reviewInterval) {

    /** No service beyond the charters, and a review every year: house defaults. */
    public static final ReviewSettings HOUSE_DEFAULT = new ReviewSettings(Set.of(), Charter.REVIEW_INTERVAL);

    /** Copies the services. */
    public ReviewSettings {
        needed = Collections.unmodifiableSet(new LinkedHashSet<>(needed));
    }
}
