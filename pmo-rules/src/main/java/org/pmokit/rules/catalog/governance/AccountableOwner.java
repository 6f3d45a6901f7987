package org.pmokit.rules.catalog.governance;

import java.util.List;
import java.util.Optional;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.provenance.Gap;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
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

/** PMO-GOV-001: an accountable owner is on record. */
public final class AccountableOwner {

    /** How many accountable roles there must be at least. */
    public static final Threshold LEAST =
            Threshold.houseDefault("PMO-GOV-001/least", "1", MeasureUnit.COUNT).stricterWhenGreater();

    private static final List<Role> ACCEPTED =
            List.of(Role.SENIOR_RESPONSIBLE_OWNER, Role.EXECUTIVE, Role.SPONSOR, Role.BUSINESS_OWNER);

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-GOV-001", DeliveryComponent.class)
            .group(RuleGroup.GOVERNANCE)
            .name("accountable-owner")
            .title("An accountable owner is on record")
            .because("without one person who answers for the outcome nobody can decide on an exception")
            .measuredAs(
                    "accountable roles that somebody holds on the status date; unknown where the portfolio records none at all")
            .remedy("Name the senior responsible owner, and record the appointment.")
            .source("P3O governance roles")
            .askedOf(Role.SPONSOR)
            .thresholds(LEAST)
            .appliesWhen("it is open", (component, context) -> component.isOpenOn(context.asOf()))
            .check(AccountableOwner::judge);

    private AccountableOwner() {}

    private static Verdict judge(DeliveryComponent component, RuleContext context) {
        long count = context.portfolio().rolesOn(component.ref()).stream()
                .filter(assignment -> isHeld(assignment, context))
                .count();
        Measurement measured = Measurement.of(count, Operator.AT_LEAST, context.of(LEAST));
        if (measured.isWithinLimit()) {
            return Verdict.satisfied(measured);
        }
        Optional<Gap> gap = component.gap(Role.SENIOR_RESPONSIBLE_OWNER.code());
        if (gap.isPresent() || !context.recordsAccountableRoles()) {
            return Verdict.unknown(
                    MissingFact.of(component, Role.SENIOR_RESPONSIBLE_OWNER.code(), "record of accountable owners"));
        }
        return Verdict.breached(Breach.of(Rag.AMBER, measured, new Evidence.MissingRole(component.ref(), ACCEPTED)));
    }

    private static boolean isHeld(RoleAssignment assignment, RuleContext context) {
        return assignment.role().isAccountable() && !assignment.isVacant() && assignment.isInForceOn(context.asOf());
    }
}
