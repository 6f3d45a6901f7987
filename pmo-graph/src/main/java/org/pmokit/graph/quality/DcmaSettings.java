package org.pmokit.graph.quality;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.graph.quality.DcmaVariant.Comparison;
import org.pmokit.graph.quality.DcmaVariant.Dangling;
import org.pmokit.graph.quality.DcmaVariant.DateScope;
import org.pmokit.graph.quality.DcmaVariant.DurationMeasure;
import org.pmokit.graph.quality.DcmaVariant.ExecutionFormula;
import org.pmokit.graph.quality.DcmaVariant.FloatUnit;
import org.pmokit.graph.quality.DcmaVariant.HardDates;
import org.pmokit.graph.quality.DcmaVariant.LinkScope;
import org.pmokit.graph.quality.DcmaVariant.LogicScope;
import org.pmokit.graph.quality.DcmaVariant.MissedBy;
import org.pmokit.graph.quality.DcmaVariant.MissingLogic;
import org.pmokit.graph.quality.DcmaVariant.OpenEnds;
import org.pmokit.graph.quality.DcmaVariant.PathReaction;
import org.pmokit.graph.quality.DcmaVariant.ResourceTarget;
import org.pmokit.graph.quality.DcmaVariant.WithoutTarget;

/** By which reading the fourteen points are counted. What is not said is as in {@link #PAM_200_1_2012}. */
@Value.Immutable
public abstract class DcmaSettings {

    /** As last published: DCMA-EA PAM 200.1 (October 2012), section 4. */
    public static final DcmaSettings PAM_200_1_2012 = builder().build();

    /** As checks built into Primavera and tools around it count; our reading of them. */
    public static final DcmaSettings P6_VENDOR = builder()
            .comparison(Comparison.BELOW)
            .links(LinkScope.EVERY_LINK)
            .logic(LogicScope.EVERYTHING)
            .openEnds(OpenEnds.FIRST_AND_LAST)
            .hardDates(HardDates.MANDATORY)
            .duration(DurationMeasure.ORIGINAL)
            .execution(ExecutionFormula.P6)
            .build();

    /** As before the text of 2012, with milestones and done work in the logic check; our reading of it. */
    public static final DcmaSettings LEGACY_2009 = builder()
            .links(LinkScope.EVERY_LINK)
            .logic(LogicScope.EVERYTHING)
            .dangling(Dangling.COUNTED)
            .execution(ExecutionFormula.BASELINED)
            .build();

    DcmaSettings() {}

    /** How shares are held against their limits. */
    @Value.Default
    public Comparison comparison() {
        return Comparison.AT_MOST;
    }

    /** Which links points 2 to 4 count. */
    @Value.Default
    public LinkScope links() {
        return LinkScope.EITHER_END_OPEN;
    }

    /** What has to have logic. */
    @Value.Default
    public LogicScope logic() {
        return LogicScope.WORK;
    }

    /** Which open ends are allowed. */
    @Value.Default
    public OpenEnds openEnds() {
        return OpenEnds.NONE;
    }

    /** When logic is missing. */
    @Value.Default
    public MissingLogic missingLogic() {
        return MissingLogic.EITHER_SIDE;
    }

    /** Whether dangling starts and finishes are missing logic. */
    @Value.Default
    public Dangling dangling() {
        return Dangling.APART;
    }

    /** Which imposed dates are hard. */
    @Value.Default
    public HardDates hardDates() {
        return HardDates.PUBLISHED;
    }

    /** In what float is counted. */
    @Value.Default
    public FloatUnit floatUnit() {
        return FloatUnit.CALENDAR_DAYS;
    }

    /** Which duration is looked at. */
    @Value.Default
    public DurationMeasure duration() {
        return DurationMeasure.BASELINE;
    }

    /** What is counted of invalid dates. */
    @Value.Default
    public DateScope dates() {
        return DateScope.ACTIVITIES;
    }

    /** How the share of work without resources is judged. */
    @Value.Default
    public ResourceTarget resources() {
        return ResourceTarget.INFORMATION;
    }

    /** When work that was due is missed. */
    @Value.Default
    public MissedBy missed() {
        return MissedBy.FINISH;
    }

    /** When the finish has moved as it should. */
    @Value.Default
    public PathReaction reaction() {
        return PathReaction.PROPORTIONAL;
    }

    /** What the length index is where no date is aimed at. */
    @Value.Default
    public WithoutTarget withoutTarget() {
        return WithoutTarget.NOT_ASSESSED;
    }

    /** How the execution index is made. */
    @Value.Default
    public ExecutionFormula execution() {
        return ExecutionFormula.DAU;
    }

    /** Working days beyond which total float is high. */
    @Value.Default
    public BigDecimal highFloat() {
        return BigDecimal.valueOf(44);
    }

    /** Working days beyond which a duration is high. */
    @Value.Default
    public BigDecimal highDuration() {
        return BigDecimal.valueOf(44);
    }

    /** Working days by which the critical path test delays. */
    @Value.Default
    public int delay() {
        return 600;
    }

    /** The profile that this is: {@code PAM_200_1_2012}, {@code P6_VENDOR}, {@code LEGACY_2009} or {@code CUSTOM}. */
    public String profile() {
        if (equals(PAM_200_1_2012)) {
            return "PAM_200_1_2012";
        }
        if (equals(P6_VENDOR)) {
            return "P6_VENDOR";
        }
        return equals(LEGACY_2009) ? "LEGACY_2009" : "CUSTOM";
    }

    /**
     * How a point is counted: the profile, and each switch that the point depends on.
     *
     * @param check any
     */
    public String variant(DcmaCheck check) {
        String switches =
                String.join(", ", switches(check).map(DcmaVariant::code).toList());
        return profile() + (switches.isEmpty() ? "" : ": " + switches);
    }

    private Stream<DcmaVariant> switches(DcmaCheck check) {
        return switch (check) {
            case LOGIC -> Stream.of(logic(), missingLogic(), openEnds(), dangling(), comparison());
            case LEADS, RELATIONSHIP_TYPES -> Stream.of(links());
            case LAGS -> Stream.of(links(), comparison());
            case HARD_CONSTRAINTS -> Stream.of(hardDates(), comparison());
            case HIGH_FLOAT -> Stream.of(floatUnit(), comparison());
            case NEGATIVE_FLOAT -> Stream.empty();
            case HIGH_DURATION -> Stream.of(duration(), comparison());
            case INVALID_DATES -> Stream.of(dates());
            case RESOURCES -> Stream.of(resources());
            case MISSED_TASKS -> Stream.of(missed(), comparison());
            case CRITICAL_PATH_TEST -> Stream.of(reaction());
            case CRITICAL_PATH_LENGTH_INDEX -> Stream.of(withoutTarget());
            case BASELINE_EXECUTION_INDEX -> Stream.of(execution());
        };
    }

    /**
     * The settings of that name; empty when there are none.
     *
     * @param name such as {@code P6_VENDOR}
     */
    public static Optional<DcmaSettings> named(String name) {
        return Stream.of(PAM_200_1_2012, P6_VENDOR, LEGACY_2009)
                .filter(settings -> settings.profile().equals(name))
                .findFirst();
    }

    /** Starts with what is published. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds {@link DcmaSettings}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableDcmaSettings.Builder {
        Builder() {}
    }
}
