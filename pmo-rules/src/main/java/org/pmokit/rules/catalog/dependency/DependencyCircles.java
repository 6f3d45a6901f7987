package org.pmokit.rules.catalog.dependency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.role.Role;
import org.pmokit.graph.network.DependencyCycle;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Measurement;
import org.pmokit.rules.rule.Operator;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** PMO-DEP-002: nobody waits for themselves. */
public final class DependencyCircles {

    /** How many circles may stand. */
    public static final Threshold COUNT = Threshold.houseDefault("PMO-DEP-002/count", "0", MeasureUnit.COUNT);

    /** The rule. */
    public static final Rule<Portfolio> RULE = Rule.of("PMO-DEP-002", Portfolio.class)
            .group(RuleGroup.DEPENDENCY)
            .name("circles")
            .title("No components wait for each other in a circle")
            .because("in a circle nobody can be first")
            .measuredAs(
                    "strongly connected components with more than one member in the network of declared dependencies")
            .remedy("Split one of the deliveries on the circle, or agree which side starts without the other.")
            .source("Dependency analysis")
            .askedOf(Role.PROGRAMME_MANAGER)
            .thresholds(COUNT)
            .appliesWhen(
                    "it has dependencies",
                    portfolio -> !portfolio.dependencies().isEmpty())
            .check(DependencyCircles::judge);

    private DependencyCircles() {}

    private static Verdict judge(Portfolio portfolio, RuleContext context) {
        List<DependencyCycle> cycles = context.network().cycles();
        Measurement measured = Measurement.builder()
                .value(BigDecimal.valueOf(cycles.size()))
                .operator(Operator.AT_MOST)
                .threshold(context.of(COUNT))
                .addAllOffenders(cycles.stream()
                        .flatMap(cycle -> cycle.members().stream())
                        .toList())
                .build();
        if (measured.isWithinLimit()) {
            return Verdict.satisfied(measured);
        }
        return new Verdict.Breached(
                measured,
                cycles.stream()
                        .map(cycle -> new Breach(
                                aspect(cycle), Rag.RED, measured, List.of(new Evidence.Circle(cycle.witness()))))
                        .toList());
    }

    /** The circle from its smallest id on, so that it does not depend on the order of the register. */
    private static String aspect(DependencyCycle cycle) {
        List<ComponentRef> circle = new ArrayList<>(cycle.witness());
        Collections.rotate(circle, -circle.indexOf(Collections.min(circle)));
        return circle.stream().map(ComponentRef::value).collect(Collectors.joining(" -> "));
    }
}
