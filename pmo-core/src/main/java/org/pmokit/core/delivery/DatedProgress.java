package org.pmokit.core.delivery;

import java.time.LocalDate;
import java.util.Optional;
import org.pmokit.core.money.Ratio;

/**
 * How much of a component was done on a day.
 *
 * @param asOf the day
 * @param complete share that was done, 0 to 1
 * @param planned share that should have been done, 0 to 1; empty when not said
 */
public record DatedProgress(LocalDate asOf, Ratio complete, Optional<Ratio> planned) {

    /** Checks the shares. */
    public DatedProgress {
        check("done", complete, asOf);
        if (planned.isPresent()) {
            check("planned", planned.get(), asOf);
        }
    }

    private static void check(String what, Ratio share, LocalDate asOf) {
        if (share.value().signum() < 0 || share.isMoreThan(Ratio.ONE)) {
            throw new IllegalArgumentException("A share " + what + " of " + share + " on " + asOf
                    + " is not between 0 and 1.\nMaybe write 0.33 for 33 %.");
        }
    }
}
