package org.pmokit.rules.catalog.governance;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.role.Role;
import org.pmokit.core.strategy.Objective;
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

/** PMO-GOV-005: somebody works on every objective. */
public final class ServedObjectives {

    /** How many objectives may be without delivery. */
    public static final Threshold COUNT = Threshold.houseDefault("PMO-GOV-005/count", "0", MeasureUnit.COUNT);

    /** The rule. */
    public static final Rule<Portfolio> RULE = Rule.of("PMO-GOV-005", Portfolio.class)
            .group(RuleGroup.GOVERNANCE)
            .name("served-objectives")
            .title("Somebody works on every objective")
            .because("an objective that nothing contributes to is a wish")
            .measuredAs(
                    "top objectives to which no programme or project contributes, directly or through a part of them; one that was"
                            + " stopped contributes nothing")
            .remedy("Start or name what delivers the objective, or withdraw it.")
            .source("Strategic alignment checks")
            .askedOf(Role.SENIOR_RESPONSIBLE_OWNER)
            .thresholds(COUNT)
            .appliesWhen(
                    "it has objectives", portfolio -> !portfolio.objectives().isEmpty())
            .check(ServedObjectives::judge);

    private ServedObjectives() {}

    private static Verdict judge(Portfolio portfolio, RuleContext context) {
        Set<ObjectiveId> served = served(portfolio);
        List<Objective> top = portfolio.objectives().stream()
                .filter(objective -> objective.parent().isEmpty())
                .toList();
        List<Objective> unserved = top.stream()
                .filter(objective -> !served.contains(objective.id()))
                .toList();
        Measurement measured = Measurement.builder()
                .value(BigDecimal.valueOf(unserved.size()))
                .operator(Operator.AT_MOST)
                .threshold(context.of(COUNT))
                .numerator(BigDecimal.valueOf(unserved.size()))
                .denominator(BigDecimal.valueOf(top.size()))
                .addAllOffenders(unserved.stream().map(Objective::id).toList())
                .build();
        if (measured.isWithinLimit()) {
            return Verdict.satisfied(measured);
        }
        return new Verdict.Breached(
                measured,
                unserved.stream()
                        .map(objective -> new Breach(
                                objective.id().value(),
                                Rag.AMBER,
                                measured,
                                List.of(new Evidence.Unserved(objective.id()))))
                        .toList());
    }

    private static Set<ObjectiveId> served(Portfolio portfolio) {
        Map<ObjectiveId, ObjectiveId> parents = new HashMap<>();
        portfolio.objectives().forEach(part -> part.parent().ifPresent(whole -> parents.put(part.id(), whole)));
        Set<ObjectiveId> served = new HashSet<>();
        portfolio
                .components()
                .filter(component -> !isStopped(component))
                .flatMap(component -> component.objectives().stream())
                .forEach(objective -> climb(objective, parents, served));
        return served;
    }

    private static void climb(ObjectiveId from, Map<ObjectiveId, ObjectiveId> parents, Set<ObjectiveId> served) {
        ObjectiveId next = from;
        while (next != null && served.add(next)) {
            next = parents.get(next);
        }
    }

    private static boolean isStopped(DeliveryComponent component) {
        return component.declaredStatus().filter(ProjectStatus.STOPPED::equals).isPresent();
    }
}
