package org.pmokit.core.design;

import java.util.Optional;

/**
 * One reason of a recommendation.
 *
 * @param factor what was looked at
 * @param found what was found, as text, such as {@code 12} or {@code high}; empty when it is not known
 * @param threshold what it was held against; empty when a judgement was taken as it is
 * @param follows what follows, a sentence
 */
public record Reason(DesignFactor factor, Optional<String> found, Optional<String> threshold, String follows) {

    /** Whether the fact is missing. */
    public boolean isUnknown() {
        return found.isEmpty();
    }

    /** The reason in a line, such as {@code projects: 12, against 10: the office has people of its own}. */
    public String asText() {
        return factor.code().replace('-', ' ') + ": " + found.orElse("not known")
                + threshold.map(limit -> ", against " + limit).orElse("") + ": " + follows;
    }
}
