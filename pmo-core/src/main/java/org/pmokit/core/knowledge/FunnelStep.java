package org.pmokit.core.knowledge;

import java.util.Optional;
import org.pmokit.core.money.Ratio;

/**
 * How many ideas get from one stage to the next.
 *
 * @param from the stage
 * @param to the stage after it
 * @param entered ideas that came to the first
 * @param passed ideas that came to the second
 */
public record FunnelStep(IdeaStage from, IdeaStage to, long entered, long passed) {

    /** Passed over entered, to 12 decimals, half up; empty when none entered. */
    public Optional<Ratio> conversion() {
        return Ratio.of(passed, entered);
    }
}
