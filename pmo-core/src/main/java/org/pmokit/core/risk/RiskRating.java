package org.pmokit.core.risk;

import java.util.Optional;

/**
 * The score of a risk before and after the response.
 *
 * @param inherent as if nothing were done
 * @param residual with the response in place; empty while there is no response
 */
public record RiskRating(RiskScore inherent, Optional<RiskScore> residual) {

    /**
     * A risk without a response.
     *
     * @param inherent as if nothing were done
     */
    public static RiskRating of(RiskScore inherent) {
        return new RiskRating(inherent, Optional.empty());
    }

    /**
     * A risk with a response.
     *
     * @param inherent as if nothing were done
     * @param residual with the response in place, on the same scale
     */
    public static RiskRating of(RiskScore inherent, RiskScore residual) {
        return new RiskRating(inherent, Optional.of(residual));
    }

    /** The residual score where there is a response, else the inherent one. */
    public RiskScore current() {
        return residual.orElse(inherent);
    }

    /** Whether the response would make it worse, which is more often a slip of the pen. */
    public boolean isWorseAfterResponse() {
        return current().value().compareTo(inherent.value()) > 0;
    }
}
