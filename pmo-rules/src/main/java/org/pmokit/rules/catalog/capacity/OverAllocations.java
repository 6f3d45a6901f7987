package org.pmokit.rules.catalog.capacity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.resource.Resource;
import org.pmokit.core.role.Role;
import org.pmokit.graph.capacity.CapacityAnalysis;
import org.pmokit.graph.capacity.CapacitySettings;
import org.pmokit.graph.capacity.DemandShare;
import org.pmokit.graph.capacity.LoadLevel;
import org.pmokit.graph.capacity.LoadSummary;
import org.pmokit.graph.capacity.OverAllocation;
import org.pmokit.graph.capacity.Perspective;
import org.pmokit.graph.capacity.Subject;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Measurement;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Operator;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** PMO-CAP-001: nobody is asked for more than there is. */
public final class OverAllocations {

    /** Above which share of what there is too much is asked. */
    public static final Threshold FULL = Threshold.houseDefault("PMO-CAP-001/full", "1", MeasureUnit.RATIO);

    /** Above which share it is red, if it lasts. */
    public static final Threshold CRITICAL = Threshold.houseDefault("PMO-CAP-001/critical", "1.1", MeasureUnit.RATIO);

    /** From how many working days in a row on above that share it lasts. */
    public static final Threshold LASTING =
            Threshold.houseDefault("PMO-CAP-001/lasting", "5", MeasureUnit.WORKING_DAYS);

    /** The rule. */
    public static final Rule<Resource> RULE = Rule.of("PMO-CAP-001", Resource.class)
            .group(RuleGroup.CAPACITY)
            .name("over-allocations")
            .title("Nobody is asked for more than there is")
            .because("work that nobody has time for is late already, and the plan does not show it")
            .measuredAs(
                    "largest share of the capacity of a resource that all allocations together ask for, on days from the status"
                            + " date on; red where more than the critical share is asked for lasting days in a row, else amber")
            .remedy("Move work, find somebody else, or ask for less; the analysis of capacity names what causes it.")
            .source("Demand against capacity by sweep line; limits are a house default")
            .askedOf(Role.PROGRAMME_MANAGER)
            .thresholds(FULL, CRITICAL, LASTING)
            .check(OverAllocations::judge);

    private OverAllocations() {}

    private static Verdict judge(Resource resource, RuleContext context) {
        CapacityAnalysis analysis = Bookings.analysis(
                context,
                CapacitySettings.by(Perspective.RESOURCE).toBuilder()
                        .criticalAbove(new Ratio(context.of(CRITICAL).value()))
                        .criticalFromDays(context.of(LASTING).value().intValue())
                        .build());
        Optional<Subject> subject = Bookings.subject(resource, analysis);
        if (Bookings.of(resource, context).isEmpty() || subject.isEmpty()) {
            return Verdict.notApplicable("it is allocated from the status date on");
        }
        List<OverAllocation> over = analysis.overAllocations(subject.get()).stream()
                .filter(each -> isTooMuch(each, context))
                .toList();
        if (over.isEmpty()) {
            return inOrder(analysis.summary(subject.get()), context);
        }
        List<Breach> breaches =
                over.stream().map(each -> breach(resource, each, context)).toList();
        return new Verdict.Breached(
                measured(over.stream().map(OverAllocations::peak).reduce(BigDecimal.ZERO, BigDecimal::max), context),
                breaches);
    }

    private static Verdict inOrder(LoadSummary summary, RuleContext context) {
        if (summary.unknownDays() > 0) {
            return Verdict.unknown(MissingFact.of("capacity"));
        }
        return summary.utilisation()
                .map(share -> Verdict.satisfied(
                        measured(share.value().min(context.of(FULL).value()), context)))
                .orElseGet(() -> Verdict.unknown(MissingFact.of("capacity")));
    }

    private static boolean isTooMuch(OverAllocation each, RuleContext context) {
        return each.level() == LoadLevel.CRITICAL
                || peak(each).compareTo(context.of(FULL).value()) > 0;
    }

    /** Where there is nothing at all, what is asked for, as if there were one. */
    private static BigDecimal peak(OverAllocation each) {
        return each.peak().map(Ratio::value).orElseGet(() -> BigDecimal.ONE.add(each.peakDemand()));
    }

    private static Measurement measured(BigDecimal share, RuleContext context) {
        return Measurement.of(share, Operator.AT_MOST, context.of(FULL));
    }

    private static Breach breach(Resource resource, OverAllocation each, RuleContext context) {
        return new Breach(
                each.period().start().toString(),
                each.level() == LoadLevel.CRITICAL ? Rag.RED : Rag.AMBER,
                measured(peak(each), context),
                List.of(new Evidence.Overload(
                        resource.id(),
                        each.period(),
                        each.peakDemand(),
                        each.peakCapacity(),
                        each.excess(),
                        each.contributions().stream().map(DemandShare::cause).toList())));
    }
}
