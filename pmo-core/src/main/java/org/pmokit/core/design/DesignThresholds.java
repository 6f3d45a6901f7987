package org.pmokit.core.design;

import org.immutables.value.Value;
import org.pmokit.core.money.Ratio;

/**
 * Where a recommendation changes. Every number is a house default: no document gives any, and a house with better ones
 * should set its own.
 */
@Value.Immutable
public abstract class DesignThresholds {

    /** All of them as they are set here. */
    public static final DesignThresholds HOUSE_DEFAULT = builder().build();

    DesignThresholds() {}

    /** From this number of projects on, an office is worth a thought even if no work needs support; 5. */
    @Value.Default
    public int projectsForPmo() {
        return 5;
    }

    /** From this number of projects on, the office has people of its own; 10. */
    @Value.Default
    public int projectsForOffice() {
        return 10;
    }

    /** From this number of projects on, divisions get offices of their own, and scale counts; 20. */
    @Value.Default
    public int projectsForHubs() {
        return 20;
    }

    /** From this number of projects on, scale counts twice and the centre of excellence stands alone; 100. */
    @Value.Default
    public int manyProjects() {
        return 100;
    }

    /** From this number of divisions on, there are hubs; 2. */
    @Value.Default
    public int divisionsForHubs() {
        return 2;
    }

    /** The share from which work counts as agile throughout; 0.80. */
    @Value.Default
    public Ratio agileThroughout() {
        return Ratio.of("0.80");
    }

    /** The share from which predictability and satisfaction are good; 0.80. */
    @Value.Default
    public Ratio good() {
        return Ratio.of("0.80");
    }

    /** The share below which predictability and satisfaction are poor; 0.60. */
    @Value.Default
    public Ratio poor() {
        return Ratio.of("0.60");
    }

    /** Points from which advice is due; each of six factors gives 0, 1 or 2; 2. */
    @Value.Default
    public int pointsForAdvice() {
        return 2;
    }

    /** Points from which support is due; 4. */
    @Value.Default
    public int pointsForSupport() {
        return 4;
    }

    /** Points from which control is due; 7. */
    @Value.Default
    public int pointsForControl() {
        return 7;
    }

    @Value.Check
    void check() {
        boolean ordered = projectsForPmo() <= projectsForOffice()
                && projectsForOffice() <= projectsForHubs()
                && projectsForHubs() <= manyProjects()
                && pointsForAdvice() <= pointsForSupport()
                && pointsForSupport() <= pointsForControl()
                && !poor().isMoreThan(good());
        if (!ordered) {
            throw new IllegalArgumentException(
                    "The thresholds of a design are not in order.\nMaybe two of them are swapped: each step up needs at "
                            + "least as much as the one before.");
        }
    }

    /**
     * The intensity at a number of points.
     *
     * @param points zero or more
     */
    public PmoIntensity intensityAt(int points) {
        if (points >= pointsForControl()) {
            return PmoIntensity.CONTROL;
        }
        if (points >= pointsForSupport()) {
            return PmoIntensity.SUPPORT;
        }
        return points >= pointsForAdvice() ? PmoIntensity.ADVISE : PmoIntensity.OBSERVE;
    }

    /** Starts with the house defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds {@link DesignThresholds}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableDesignThresholds.Builder {
        Builder() {}
    }
}
