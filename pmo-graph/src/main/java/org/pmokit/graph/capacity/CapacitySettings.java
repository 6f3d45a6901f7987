package org.pmokit.graph.capacity;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.resource.BookingStatus;

/** How demand is held against capacity. Every limit is a house default; no standard gives one. */
@Value.Immutable
public abstract class CapacitySettings {

    private static final CapacitySettings HOUSE = builder().build();

    CapacitySettings() {}

    /** By what demand and capacity are added up. By person, unless said. */
    @Value.Default
    public Perspective perspective() {
        return Perspective.PERSON;
    }

    /** Which days; empty for those from the first to the last dated demand. At most 400 years of them. */
    public abstract Optional<DateRange> horizon();

    /** The least firm allocation that counts. All, unless said; {@code COMMITTED} for what is promised. */
    @Value.Default
    public BookingStatus countedFrom() {
        return BookingStatus.REQUESTED;
    }

    /** What is named as the cause of demand. Projects, unless said. */
    @Value.Default
    public CauseLevel causes() {
        return CauseLevel.PROJECT;
    }

    /** What a person has whose capacity nobody wrote down, in units; empty to leave it unknown, which is the default. */
    public abstract Optional<BigDecimal> assumedPerPerson();

    /** The hours of a day for a calendar of whole days, which says none. House default: 8. */
    @Value.Default
    public BigDecimal hoursPerWholeDay() {
        return BigDecimal.valueOf(8);
    }

    /** From which utilisation of a period on it counts as full. House default: 0.9. */
    @Value.Default
    public Ratio fullFrom() {
        return Ratio.of("0.9");
    }

    /** Above which share of capacity too much is asked, if for too long. House default: 1.1. */
    @Value.Default
    public Ratio criticalAbove() {
        return Ratio.of("1.1");
    }

    /** From how many working days in a row on that is critical. House default: 5. */
    @Value.Default
    public int criticalFromDays() {
        return 5;
    }

    /** On how many projects somebody may work at once. House default: 3. */
    @Value.Default
    public int projectLimit() {
        return 3;
    }

    /** How many causes of an over-allocation are tried when a move is looked for. House default: 12. */
    @Value.Default
    public int movesTried() {
        return 12;
    }

    @Value.Check
    void check() {
        require(hoursPerWholeDay().signum() > 0, "hoursPerWholeDay " + hoursPerWholeDay(), "give more than 0");
        require(
                fullFrom().value().signum() >= 0 && fullFrom().compareTo(Ratio.ONE) <= 0,
                "fullFrom " + fullFrom(),
                "give 0 to 1");
        require(
                criticalAbove().compareTo(Ratio.ONE) >= 0
                        && criticalAbove().value().compareTo(BigDecimal.valueOf(1000)) <= 0,
                "criticalAbove " + criticalAbove(),
                "give 1 to 1000; 1.1 is ten per cent more than there is");
        require(criticalFromDays() >= 1, "criticalFromDays " + criticalFromDays(), "give 1 or more");
        require(projectLimit() >= 1, "projectLimit " + projectLimit(), "give 1 or more");
        require(movesTried() >= 1, "movesTried " + movesTried(), "give 1 or more");
        assumedPerPerson()
                .ifPresent(units -> require(
                        units.signum() >= 0 && units.compareTo(BigDecimal.TEN) <= 0,
                        "assumedPerPerson " + units,
                        "give 0 to 10; one full-time person is 1"));
        horizon()
                .ifPresent(days -> require(
                        Horizon.isLegal(days),
                        "the horizon " + days,
                        "name a first and a last day, at most 400 years" + " apart"));
    }

    private static void require(boolean holds, String what, String advice) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "Demand cannot be held against capacity with " + what + ".\nMaybe " + advice + ".");
        }
    }

    /** The house defaults. */
    public static CapacitySettings house() {
        return HOUSE;
    }

    /**
     * The house defaults, as seen by role, team or the like.
     *
     * @param perspective by what demand and capacity are added up
     */
    public static CapacitySettings by(Perspective perspective) {
        return builder().perspective(perspective).build();
    }

    /** Starts settings; everything has a default. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds {@link CapacitySettings}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableCapacitySettings.Builder {
        Builder() {}
    }
}
