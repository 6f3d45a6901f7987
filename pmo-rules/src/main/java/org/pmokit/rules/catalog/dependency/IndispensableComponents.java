package org.pmokit.rules.catalog.dependency;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.role.Role;
import org.pmokit.core.strategy.Contribution;
import org.pmokit.core.strategy.Objective;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.Limits;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** PMO-DEP-006: an objective does not hang on a single component. */
public final class IndispensableComponents {

    /** More of them are amber. */
    public static final Threshold AMBER = Threshold.houseDefault("PMO-DEP-006/amber", "0", MeasureUnit.COUNT);

    /** More of them are red. */
    public static final Threshold RED = Threshold.houseDefault("PMO-DEP-006/red", "3", MeasureUnit.COUNT);

    /** The rule. */
    public static final Rule<Objective> RULE = Rule.of("PMO-DEP-006", Objective.class)
            .group(RuleGroup.DEPENDENCY)
            .name("indispensable-components")
            .title("No open component alone stands between the portfolio and the objective")
            .because("if it fails, nothing reaches the objective")
            .measuredAs("open components that every chain of dependencies towards those who contribute to the objective"
                    + " passes (dominators)")
            .remedy("Open a second way to the objective, or watch and assure the component more closely.")
            .source("Dominators of the dependency network (Lengauer and Tarjan)")
            .askedOf(Role.SENIOR_RESPONSIBLE_OWNER)
            .thresholds(AMBER, RED)
            .appliesWhen(
                    "somebody who waits for others contributes to it",
                    (objective, context) -> contributors(objective, context)
                            .anyMatch(component -> context.network().contains(component)
                                    && !context.network()
                                            .directGiversOf(component)
                                            .isEmpty()))
            .check(IndispensableComponents::judge);

    private IndispensableComponents() {}

    private static Verdict judge(Objective objective, RuleContext context) {
        List<ComponentRef> open = context.network().structure().indispensableFor(objective.id()).stream()
                .filter(component -> isOpen(component, context))
                .toList();
        Limits limits = Limits.above(AMBER, RED).in(context);
        BigDecimal count = BigDecimal.valueOf(open.size());
        return limits.colourOf(count)
                .<Verdict>map(rag -> new Verdict.Breached(
                        limits.measured(count),
                        open.stream()
                                .map(component -> new Breach(
                                        component.value(),
                                        rag,
                                        limits.measured(count),
                                        List.of(new Evidence.Bottleneck(component, objective.id()))))
                                .toList()))
                .orElseGet(() -> Verdict.satisfied(limits.measured(count)));
    }

    private static boolean isOpen(ComponentRef component, RuleContext context) {
        return Commitments.owner(component, context.portfolio())
                .filter(found -> found.isOpenOn(context.asOf()))
                .isPresent();
    }

    private static Stream<ComponentRef> contributors(Objective objective, RuleContext context) {
        return Stream.concat(
                context.portfolio()
                        .components()
                        .filter(component -> component.objectives().contains(objective.id()))
                        .map(DeliveryComponent::ref),
                context.portfolio().all(Contribution.class).stream()
                        .filter(stated -> stated.objective().equals(objective.id()) && !stated.isConflict())
                        .map(Contribution::component));
    }
}
