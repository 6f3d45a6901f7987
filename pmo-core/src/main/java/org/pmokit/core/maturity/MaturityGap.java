package org.pmokit.core.maturity;

import java.util.Optional;

/**
 * How far a perspective is below where it should be.
 *
 * @param perspective which
 * @param current where it is; empty when nobody assessed it
 * @param target where it should be
 */
public record MaturityGap(Perspective perspective, Optional<MaturityLevel> current, MaturityLevel target) {

    /** Levels still to climb, never negative; the whole way when nobody assessed it. */
    public int size() {
        return Math.max(0, target.number() - current.map(MaturityLevel::number).orElse(0));
    }
}
