package org.pmokit.core.p3o;

import java.time.LocalDate;
import org.pmokit.core.Portfolio;

/**
 * Models to start from and to learn from, as portfolios that can be edited like any other. All names are invented, no
 * person is named, and every one stands as of {@link #DAY}.
 */
public final class P3oModels {

    /** The status date of the models: 31 March 2026. */
    public static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private P3oModels() {}

    /**
     * An organisation with two divisions: one organisation portfolio office with the centre of excellence inside, a hub in
     * each division, below the one a programme office with two project offices, below the other a permanent office that
     * supports projects. Seven offices.
     */
    public static Portfolio example() {
        return new ExampleModel().portfolio();
    }

    /** A firm with six projects and one office that does everything. */
    public static Portfolio smallFirm() {
        return new SmallFirmModel().portfolio();
    }

    /**
     * A government with a central hub in its department of finance, spokes in three departments, one of them virtual, and
     * below them programme and project offices. One programme has ended and its office has handed over what it left.
     */
    public static Portfolio government() {
        return new GovernmentModel().portfolio();
    }
}
