package org.pmokit.rules.catalog.dcma;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.pmokit.graph.quality.DcmaSettings;
import org.pmokit.graph.quality.DcmaVariant;
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
import org.pmokit.rules.rule.Choice;
import org.pmokit.rules.rule.RuleContext;

/**
 * The switches of the fourteen points. The reading sets all of them; each that is set apart then differs from the reading. What is
 * shipped is the text of 2012.
 */
public final class DcmaChoices {

    private static final String SOURCE = "DCMA-EA PAM 200.1 (Oct 2012), section 4; unless the reading says otherwise";

    /** One switch and what it sets. */
    private record Switch<V extends DcmaVariant>(
            Choice choice, List<V> values, BiConsumer<DcmaSettings.Builder, V> setter) {

        static <V extends DcmaVariant> Switch<V> of(
                String word, V[] values, BiConsumer<DcmaSettings.Builder, V> setter) {
            List<String> codes = Stream.of(values).map(DcmaVariant::code).toList();
            return new Switch<>(Choice.among("dcma-14/" + word, codes, SOURCE), List.of(values), setter);
        }

        void apply(RuleContext context, DcmaSettings.Builder settings) {
            context.chosen(choice)
                    .flatMap(code -> values.stream()
                            .filter(value -> value.code().equals(code))
                            .findFirst())
                    .ifPresent(value -> setter.accept(settings, value));
        }
    }

    private static final Switch<Comparison> COMPARISONS =
            Switch.of("comparison", Comparison.values(), DcmaSettings.Builder::comparison);
    private static final Switch<LinkScope> LINK_SCOPES =
            Switch.of("links", LinkScope.values(), DcmaSettings.Builder::links);
    private static final Switch<LogicScope> LOGIC_SCOPES =
            Switch.of("logic-of", LogicScope.values(), DcmaSettings.Builder::logic);
    private static final Switch<OpenEnds> OPEN_ENDS_ALLOWED =
            Switch.of("open-ends", OpenEnds.values(), DcmaSettings.Builder::openEnds);
    private static final Switch<MissingLogic> MISSING =
            Switch.of("missing-logic", MissingLogic.values(), DcmaSettings.Builder::missingLogic);
    private static final Switch<Dangling> DANGLING_ENDS =
            Switch.of("dangling", Dangling.values(), DcmaSettings.Builder::dangling);
    private static final Switch<HardDates> HARD =
            Switch.of("hard-constraints", HardDates.values(), DcmaSettings.Builder::hardDates);
    private static final Switch<FloatUnit> FLOAT_UNITS =
            Switch.of("float-unit", FloatUnit.values(), DcmaSettings.Builder::floatUnit);
    private static final Switch<DurationMeasure> DURATIONS =
            Switch.of("duration", DurationMeasure.values(), DcmaSettings.Builder::duration);
    private static final Switch<DateScope> DATES =
            Switch.of("invalid-dates", DateScope.values(), DcmaSettings.Builder::dates);
    private static final Switch<ResourceTarget> RESOURCE_TARGETS =
            Switch.of("resources", ResourceTarget.values(), DcmaSettings.Builder::resources);
    private static final Switch<MissedBy> MISSED_WHEN =
            Switch.of("missed-tasks", MissedBy.values(), DcmaSettings.Builder::missed);
    private static final Switch<PathReaction> REACTIONS =
            Switch.of("critical-path-test", PathReaction.values(), DcmaSettings.Builder::reaction);
    private static final Switch<WithoutTarget> TARGETS =
            Switch.of("without-target", WithoutTarget.values(), DcmaSettings.Builder::withoutTarget);
    private static final Switch<ExecutionFormula> FORMULAS =
            Switch.of("execution-index", ExecutionFormula.values(), DcmaSettings.Builder::execution);

    private static final List<Switch<?>> ALL = List.of(
            COMPARISONS,
            LINK_SCOPES,
            LOGIC_SCOPES,
            OPEN_ENDS_ALLOWED,
            MISSING,
            DANGLING_ENDS,
            HARD,
            FLOAT_UNITS,
            DURATIONS,
            DATES,
            RESOURCE_TARGETS,
            MISSED_WHEN,
            REACTIONS,
            TARGETS,
            FORMULAS);

    /** All switches at once: as published, as tools around Primavera count, or as before 2012. */
    public static final Choice READING = Choice.among(
            "dcma-14/reading",
            List.of("PAM_200_1_2012", "P6_VENDOR", "LEGACY_2009"),
            "DCMA-EA PAM 200.1 (Oct 2012), section 4; the others are house defaults");
    /** Whether a share may reach its limit or must stay below it. */
    public static final Choice COMPARISON = COMPARISONS.choice();
    /** Which links are counted. */
    public static final Choice LINKS = LINK_SCOPES.choice();
    /** What has to have logic. */
    public static final Choice LOGIC_OF = LOGIC_SCOPES.choice();
    /** Which open ends are allowed. */
    public static final Choice OPEN_ENDS = OPEN_ENDS_ALLOWED.choice();
    /** When logic is missing. */
    public static final Choice MISSING_LOGIC = MISSING.choice();
    /** Whether dangling ends are missing logic. */
    public static final Choice DANGLING = DANGLING_ENDS.choice();
    /** Which imposed dates are hard. */
    public static final Choice HARD_CONSTRAINTS = HARD.choice();
    /** In what float is counted. */
    public static final Choice FLOAT_UNIT = FLOAT_UNITS.choice();
    /** Which duration is looked at. */
    public static final Choice DURATION = DURATIONS.choice();
    /** What is counted of invalid dates. */
    public static final Choice INVALID_DATES = DATES.choice();
    /** How the share of work without resources is judged. */
    public static final Choice RESOURCES = RESOURCE_TARGETS.choice();
    /** When work that was due is missed. */
    public static final Choice MISSED_TASKS = MISSED_WHEN.choice();
    /** When the finish has moved as it should. */
    public static final Choice CRITICAL_PATH_TEST = REACTIONS.choice();
    /** What the length index is without a target. */
    public static final Choice WITHOUT_TARGET = TARGETS.choice();
    /** How the execution index is made. */
    public static final Choice EXECUTION_INDEX = FORMULAS.choice();

    private DcmaChoices() {}

    /** How the house counts, as far as switches say it. */
    static DcmaSettings.Builder settings(RuleContext context) {
        DcmaSettings.Builder settings =
                context.chosen(READING).flatMap(DcmaSettings::named).orElse(DcmaSettings.PAM_200_1_2012).toBuilder();
        ALL.forEach(each -> each.apply(context, settings));
        return settings;
    }
}
