package org.pmokit.core.maturity;

import java.util.Optional;

/**
 * One perspective of an assessment: where it is, and where it should be.
 *
 * @param perspective which
 * @param level where it is; empty when nobody assessed it
 * @param target where it should be; empty when nobody said
 */
public record PerspectiveScore(Perspective perspective, Optional<MaturityLevel> level, Optional<MaturityLevel> target) {

    /**
     * A score without a target.
     *
     * @param perspective which
     * @param level where it is
     */
    public static PerspectiveScore of(Perspective perspective, MaturityLevel level) {
        return new PerspectiveScore(perspective, Optional.of(level), Optional.empty());
    }

    /**
     * A perspective that nobody assessed yet, with a target.
     *
     * @param perspective which
     * @param target where it should be
     */
    public static PerspectiveScore target(Perspective perspective, MaturityLevel target) {
        return new PerspectiveScore(perspective, Optional.empty(), Optional.of(target));
    }

    /**
     * This score with a target.
     *
     * @param wanted where it should be
     */
    public PerspectiveScore aimingAt(MaturityLevel wanted) {
        return new PerspectiveScore(perspective, level, Optional.of(wanted));
    }

    /** How far it is below its target; empty when it has none, and when it is not below. */
    public Optional<MaturityGap> gap() {
        return target.map(wanted -> new MaturityGap(perspective, level, wanted)).filter(gap -> gap.size() > 0);
    }
}
