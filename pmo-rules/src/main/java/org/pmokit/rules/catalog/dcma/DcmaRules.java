package org.pmokit.rules.catalog.dcma;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.role.Role;
import org.pmokit.graph.quality.AssessedSchedules;
import org.pmokit.graph.quality.DcmaAssessment;
import org.pmokit.graph.quality.DcmaCheck;
import org.pmokit.graph.quality.DcmaResult;
import org.pmokit.graph.quality.DcmaSettings;
import org.pmokit.graph.quality.DcmaVariant.Comparison;
import org.pmokit.graph.quality.DcmaVariant.PathReaction;
import org.pmokit.graph.quality.DcmaVariant.ResourceTarget;
import org.pmokit.graph.quality.ScheduleFacts;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.Choice;
import org.pmokit.rules.rule.Measurement;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Operator;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** PMO-DCM-001 to PMO-DCM-014: the fourteen points of the DCMA, one rule each. */
public final class DcmaRules {

    private static final List<Rule<?>> RULES =
            DcmaPoints.ALL.stream().<Rule<?>>map(DcmaRules::rule).toList();

    private DcmaRules() {}

    /** All of them, in the order in which they are published. */
    public static List<Rule<?>> rules() {
        return RULES;
    }

    /**
     * The facts of all schedules of the portfolio, gathered once for all rules.
     *
     * @param context of the judgement
     */
    public static AssessedSchedules schedules(RuleContext context) {
        return context.shared(
                AssessedSchedules.class, "schedules", () -> AssessedSchedules.in(context.portfolio(), context.asOf()));
    }

    /**
     * The projects that have a schedule.
     *
     * @param context of the judgement
     */
    public static Set<ComponentRef> projects(RuleContext context) {
        return new LinkedHashSet<>(schedules(context).projects());
    }

    /**
     * How the fourteen points are counted under the thresholds and switches of the house.
     *
     * @param context of the judgement
     */
    public static DcmaSettings settings(RuleContext context) {
        return DcmaChoices.settings(context)
                .highFloat(context.of(DcmaPoints.HIGH_FLOAT).value())
                .highDuration(context.of(DcmaPoints.HIGH_DURATION).value())
                .delay(context.of(DcmaPoints.DELAY).value().intValue())
                .build();
    }

    private static Rule<Project> rule(DcmaPoint point) {
        return Rule.of(point.id(), Project.class)
                .group(RuleGroup.DCMA_14)
                .name(point.check().code())
                .title(point.words().title())
                .because(point.words().because())
                .measuredAs(point.words().measured())
                .remedy(point.words().remedy())
                .source(DcmaPoints.SOURCE + point.check().number())
                .askedOf(Role.PROJECT_MANAGER)
                .thresholds(Stream.concat(Stream.of(point.limit()), point.others().stream())
                        .toArray(Threshold[]::new))
                .choices(Stream.concat(Stream.of(DcmaChoices.READING), point.choices().stream())
                        .toArray(Choice[]::new))
                .askedOnlyOf("project with a schedule", DcmaRules::projects)
                .check((project, context) -> schedules(context)
                        .of(project.id())
                        .map(facts -> judge(point, facts, context))
                        .orElseGet(() -> Verdict.notApplicable("it has a schedule")));
    }

    private static Verdict judge(DcmaPoint point, ScheduleFacts facts, RuleContext context) {
        DcmaSettings settings = settings(context);
        DcmaResult result = DcmaAssessment.of(facts, settings).result(point.check());
        if (result instanceof DcmaResult.NotApplicable nothing) {
            return Verdict.notApplicable(nothing.condition());
        }
        if (result instanceof DcmaResult.Unknown unknown) {
            return Verdict.unknown(MissingFact.of(unknown.fact()));
        }
        return verdict(point, (DcmaResult.Measured) result, settings, context);
    }

    private static Verdict verdict(
            DcmaPoint point, DcmaResult.Measured result, DcmaSettings settings, RuleContext context) {
        Measurement measurement = Measurement.builder()
                .value(result.value())
                .operator(operator(point, settings))
                .threshold(limit(point, settings, context))
                .numerator(result.numerator())
                .denominator(result.denominator())
                .offenders(result.offenders())
                .variant(result.variant())
                .build();
        return measurement.isWithinLimit()
                ? Verdict.satisfied(measurement)
                : Verdict.breached(Breach.of(Rag.AMBER, measurement, evidence(point, result)));
    }

    private static Evidence evidence(DcmaPoint point, DcmaResult.Measured result) {
        return new Evidence.Counted(
                point.words().counted(),
                result.numerator(),
                result.denominator(),
                result.variant(),
                List.copyOf(result.offenders()));
    }

    /** The limits of which readers differ whether they may be reached are those that allow for something. */
    private static Operator operator(DcmaPoint point, DcmaSettings settings) {
        if (point.check() == DcmaCheck.CRITICAL_PATH_TEST && settings.reaction() == PathReaction.ANY_MOVEMENT) {
            return Operator.ABOVE;
        }
        return point.choices().contains(DcmaChoices.COMPARISON) && settings.comparison() == Comparison.BELOW
                ? Operator.BELOW
                : point.operator();
    }

    private static Threshold limit(DcmaPoint point, DcmaSettings settings, RuleContext context) {
        Threshold limit = context.of(point.limit());
        if (point.check() == DcmaCheck.CRITICAL_PATH_TEST && settings.reaction() == PathReaction.ANY_MOVEMENT) {
            return limit.overriddenBy(BigDecimal.ZERO, DcmaChoices.CRITICAL_PATH_TEST.key());
        }
        return point.check() == DcmaCheck.RESOURCES && settings.resources() == ResourceTarget.ALL_ASSIGNED
                ? limit.overriddenBy(BigDecimal.ZERO, DcmaChoices.RESOURCES.key())
                : limit;
    }
}
