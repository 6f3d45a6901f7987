package org.pmokit.core.finance;

import java.util.Optional;
import org.pmokit.core.money.Ratio;

/**
 * A kind of project whose overruns have been studied. The constants are the kinds of the review of large public
 * procurement in the United Kingdom by Mott MacDonald (2002); other studies can be written down in the same form.
 *
 * @param name such as {@code standard buildings}
 * @param worksDuration uplift on the time that works take; empty where the study gives none
 * @param capitalCost uplift on capital expenditure; empty where the study gives none
 * @param operatingCost uplift on operating expenditure; empty where the study gives none
 */
public record ReferenceClass(
        String name,
        Optional<UpliftRange> worksDuration,
        Optional<UpliftRange> capitalCost,
        Optional<UpliftRange> operatingCost) {

    private static final String MOTT_MACDONALD = "Mott MacDonald, Review of Large Public Procurement in the UK, 2002";

    /** Buildings of unusual design or on unusual ground: duration 2 to 39 %, capital cost 4 to 51 %. */
    public static final ReferenceClass NON_STANDARD_BUILDINGS =
            works("non-standard buildings", range("0.02", "0.39"), range("0.04", "0.51"));
    /** Buildings of a usual kind: duration 1 to 4 %, capital cost 2 to 24 %. */
    public static final ReferenceClass STANDARD_BUILDINGS =
            works("standard buildings", range("0.01", "0.04"), range("0.02", "0.24"));
    /** Civil engineering of an unusual kind: duration 3 to 25 %, capital cost 6 to 66 %. */
    public static final ReferenceClass NON_STANDARD_CIVIL_ENGINEERING =
            works("non-standard civil engineering", range("0.03", "0.25"), range("0.06", "0.66"));
    /** Civil engineering of a usual kind: duration 1 to 20 %, capital cost 3 to 44 %. */
    public static final ReferenceClass STANDARD_CIVIL_ENGINEERING =
            works("standard civil engineering", range("0.01", "0.20"), range("0.03", "0.44"));
    /** Equipment and development, software among it: duration 10 to 54 %, capital cost 10 to 200 %. */
    public static final ReferenceClass EQUIPMENT_AND_DEVELOPMENT =
            works("equipment and development", range("0.10", "0.54"), range("0.10", "2.00"));
    /** Outsourced services: operating cost 0 to 41 %, and nothing else. */
    public static final ReferenceClass OUTSOURCING =
            new ReferenceClass("outsourcing", Optional.empty(), Optional.empty(), Optional.of(range("0", "0.41")));

    private static ReferenceClass works(String name, UpliftRange duration, UpliftRange capital) {
        return new ReferenceClass(name, Optional.of(duration), Optional.of(capital), Optional.empty());
    }

    private static UpliftRange range(String lower, String upper) {
        return new UpliftRange(Ratio.of(lower), Ratio.of(upper), MOTT_MACDONALD);
    }
}
