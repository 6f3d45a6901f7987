package org.pmokit.core.priority;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Ratio;

/**
 * Something to be compared, with its score by criterion on one documented scale for all of them.
 *
 * @param subject usually a project or an idea
 * @param scores by criterion; one that is missing is not known
 */
public record Candidate(ComponentRef subject, Map<String, Ratio> scores) {

    /** Copies the scores and keeps their order. */
    public Candidate {
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
    }
}
