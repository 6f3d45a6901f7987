package org.pmokit.rules.catalog.trend;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmokit.core.Portfolio;
import org.pmokit.core.change.ChangeDecision;
import org.pmokit.core.change.ChangeRequest;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.role.Role;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.Limits;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Measurement;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Sight;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** PMO-TRD-005: what was promised does not move unless a change was approved. */
public final class MovedBaselines {

    /** Above it the component is amber. */
    public static final Threshold AMBER = Threshold.houseDefault("PMO-TRD-005/amber", "0", MeasureUnit.COUNT);
    /** Above it the component is red. */
    public static final Threshold RED = Threshold.houseDefault("PMO-TRD-005/red", "2", MeasureUnit.COUNT);

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-TRD-005", DeliveryComponent.class)
            .group(RuleGroup.of("trend"))
            .name("moved-baselines")
            .title("What was promised moves only with an approved change")
            .because("a plan that is rewritten to fit what happened measures nothing")
            .measuredAs(
                    "planned finish and baselines of milestones that differ from those of the earlier portfolio, unless a"
                            + " change of the component was approved in between")
            .remedy("Have the change decided by whoever may, or put the old dates back.")
            .source("Baselines are changed through change control; limits are house defaults")
            .askedOf(Role.PROJECT_MANAGER)
            .thresholds(AMBER, RED)
            .appliesWhen("it is open", (component, context) -> component.isOpenOn(context.asOf()))
            .appliesWhen(
                    "the assessment was given an earlier portfolio",
                    (component, context) -> context.previous().isPresent())
            .looksAt(Sight.SURROUNDINGS)
            .check(MovedBaselines::judge);

    private MovedBaselines() {}

    private static Verdict judge(DeliveryComponent component, RuleContext context) {
        Portfolio previous = context.previous().orElseThrow();
        Map<ComponentRef, LocalDate> before = previous.component(component.ref())
                .map(MovedBaselines::promised)
                .orElse(Map.of());
        Map<ComponentRef, LocalDate> now = promised(component);
        List<Evidence> moved = new ArrayList<>();
        int compared = 0;
        for (Map.Entry<ComponentRef, LocalDate> promise : now.entrySet()) {
            LocalDate earlier = before.get(promise.getKey());
            if (earlier != null) {
                compared++;
                if (!earlier.equals(promise.getValue())) {
                    moved.add(new Evidence.Slip(promise.getKey(), earlier, promise.getValue()));
                }
            }
        }
        if (compared == 0) {
            return Verdict.notApplicable("it had a planned finish or baselines then and now");
        }
        Limits limits = Limits.above(AMBER, RED).in(context);
        boolean agreed = moved.isEmpty() || isApproved(context, previous.statusDate());
        BigDecimal count = BigDecimal.valueOf(agreed ? 0 : moved.size());
        Measurement measured = limits.measured(count);
        return limits.colourOf(count)
                .map(colour -> Verdict.breached(new Breach("", colour, measured, moved)))
                .orElseGet(() -> Verdict.satisfied(measured));
    }

    private static Map<ComponentRef, LocalDate> promised(DeliveryComponent component) {
        Map<ComponentRef, LocalDate> promised = new LinkedHashMap<>();
        component.finish().ifPresent(day -> promised.put(component.ref(), day));
        component
                .milestones()
                .forEach(milestone -> milestone.baseline().ifPresent(day -> promised.put(milestone.id(), day)));
        return promised;
    }

    private static boolean isApproved(RuleContext context, Optional<LocalDate> since) {
        return context.surroundings().about(ChangeRequest.class).stream()
                .filter(change ->
                        change.decision().filter(ChangeDecision.APPROVE::equals).isPresent())
                .anyMatch(change -> change.decidedOn()
                        .filter(day -> !day.isAfter(context.asOf()))
                        .filter(day -> since.isEmpty() || day.isAfter(since.get()))
                        .isPresent());
    }
}
