package org.pmokit.rules.catalog.governance;

import java.math.BigDecimal;
import java.util.List;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Measurement;
import org.pmokit.rules.rule.Operator;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Sight;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** PMO-GOV-002: every role that was set up is held by somebody. */
public final class VacantRole {

    /** How many may be vacant. */
    public static final Threshold COUNT = Threshold.houseDefault("PMO-GOV-002/count", "0", MeasureUnit.COUNT);

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-GOV-002", DeliveryComponent.class)
            .group(RuleGroup.GOVERNANCE)
            .name("vacant-role")
            .title("Every role that was set up is held by somebody")
            .because("a vacant role is work that is not done or is done by somebody without the mandate")
            .measuredAs(
                    "roles of the component that are vacant on the status date, or whose last holder has left; red for an"
                            + " accountable role")
            .remedy("Fill the role, or record who covers it until when.")
            .source("P3O roles; separation and vacancy checks")
            .askedOf(Role.SENIOR_RESPONSIBLE_OWNER)
            .thresholds(COUNT)
            .appliesWhen("it is open", (component, context) -> component.isOpenOn(context.asOf()))
            .appliesWhen(
                    "roles are set up on it",
                    (component, context) -> !started(context).isEmpty())
            .looksAt(Sight.SURROUNDINGS)
            .check(VacantRole::judge);

    private VacantRole() {}

    private static Verdict judge(DeliveryComponent component, RuleContext context) {
        List<RoleAssignment> started = started(context);
        List<Role> roles = started.stream().map(RoleAssignment::role).distinct().toList();
        List<Role> vacant = roles.stream()
                .filter(role -> started.stream()
                        .noneMatch(assignment -> assignment.role().equals(role)
                                && assignment.isInForceOn(context.asOf())
                                && !assignment.isVacant()))
                .toList();
        Measurement measured = Measurement.builder()
                .value(BigDecimal.valueOf(vacant.size()))
                .operator(Operator.AT_MOST)
                .threshold(context.of(COUNT))
                .numerator(BigDecimal.valueOf(vacant.size()))
                .denominator(BigDecimal.valueOf(roles.size()))
                .build();
        if (measured.isWithinLimit()) {
            return Verdict.satisfied(measured);
        }
        return new Verdict.Breached(
                measured,
                vacant.stream()
                        .map(role -> new Breach(
                                role.code(),
                                role.isAccountable() ? Rag.RED : Rag.AMBER,
                                measured,
                                List.of(new Evidence.Vacancy(component.ref(), role))))
                        .toList());
    }

    private static List<RoleAssignment> started(RuleContext context) {
        return context.surroundings().about(RoleAssignment.class).stream()
                .filter(assignment -> !assignment.period().start().isAfter(context.asOf()))
                .toList();
    }
}
