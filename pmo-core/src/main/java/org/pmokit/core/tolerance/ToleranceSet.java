package org.pmokit.core.tolerance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.money.Ratio;

/**
 * Bands that belong together, under a name.
 *
 * @param name such as {@code fix and flex}
 * @param source where the idea comes from
 * @param tolerances at most one of a dimension
 */
public record ToleranceSet(String name, String source, List<Tolerance> tolerances) {

    /** Copies, and refuses two bands of a dimension. */
    public ToleranceSet {
        tolerances = List.copyOf(tolerances);
        long dimensions =
                tolerances.stream().map(Tolerance::dimension).distinct().count();
        if (dimensions < tolerances.size()) {
            throw new IllegalArgumentException(
                    "The tolerances \"" + name + "\" bound a dimension twice.\n" + "Maybe leave one of the two out.");
        }
    }

    /**
     * What agile delivery fixes and flexes: nothing later and nothing dearer than planned, while scope and the less
     * essential part of quality may give way, benefits keep a viable minimum and risk follows the appetite.
     *
     * @param scope share of the scope that may be left out, 0 or more
     * @param quality share of the quality criteria that may give way, 0 or more
     * @param benefits share of the benefits that may be lost before the work is no longer viable, 0 or more
     * @param risk share by which exposure may grow, 0 or more
     */
    public static ToleranceSet fixAndFlex(Ratio scope, Ratio quality, Ratio benefits, Ratio risk) {
        return new ToleranceSet(
                "fix and flex",
                "usual guidance for agile delivery under PRINCE2",
                List.of(
                        upTo(ToleranceDimension.TIME, ToleranceUnit.DAYS, BigDecimal.ZERO),
                        upTo(ToleranceDimension.COST, ToleranceUnit.RATIO, BigDecimal.ZERO),
                        downBy(ToleranceDimension.SCOPE, scope),
                        downBy(ToleranceDimension.QUALITY, quality),
                        downBy(ToleranceDimension.BENEFITS, benefits),
                        upTo(ToleranceDimension.RISK, ToleranceUnit.RATIO, risk.value())));
    }

    /**
     * The band of a dimension; empty when the set does not bound it.
     *
     * @param dimension which
     */
    public Optional<Tolerance> of(ToleranceDimension dimension) {
        return tolerances.stream().filter(each -> each.dimension() == dimension).findFirst();
    }

    private static Tolerance upTo(ToleranceDimension dimension, ToleranceUnit unit, BigDecimal bound) {
        return Tolerance.builder().dimension(dimension).unit(unit).upper(bound).build();
    }

    private static Tolerance downBy(ToleranceDimension dimension, Ratio share) {
        return Tolerance.builder()
                .dimension(dimension)
                .unit(ToleranceUnit.RATIO)
                .lower(share.value())
                .build();
    }
}
