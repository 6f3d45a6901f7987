package org.pmokit.graph.quality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.identifier.ActivityId;

/** What one of the fourteen points comes to. */
public sealed interface DcmaResult {

    /** Which point. */
    DcmaCheck check();

    /** By which reading it was counted. */
    String variant();

    /** What was measured; empty where nothing could be. */
    default Optional<Measured> measured() {
        return this instanceof Measured measured ? Optional.of(measured) : Optional.empty();
    }

    /**
     * It could be measured.
     *
     * @param check which point
     * @param variant by which reading
     * @param value a share of one, an index, or a count for invalid dates
     * @param numerator what was counted
     * @param denominator among which
     * @param offenders what was counted, in the order of the schedule; of links their successors. For the relationship types
     *     and the execution index what is missing from the numerator, for the critical path test what was delayed without effect,
     *     for the length index the last activity
     */
    record Measured(
            DcmaCheck check,
            String variant,
            BigDecimal value,
            BigDecimal numerator,
            BigDecimal denominator,
            List<ActivityId> offenders)
            implements DcmaResult {

        /** Copies the offenders. */
        public Measured {
            offenders = List.copyOf(offenders);
        }
    }

    /**
     * There is nothing to count, so that no share can be told.
     *
     * @param check which point
     * @param variant by which reading
     * @param condition what would have to be the case
     */
    record NotApplicable(DcmaCheck check, String variant, String condition) implements DcmaResult {}

    /**
     * Facts are missing.
     *
     * @param check which point
     * @param variant by which reading
     * @param fact that is missing
     */
    record Unknown(DcmaCheck check, String variant, String fact) implements DcmaResult {}
}
