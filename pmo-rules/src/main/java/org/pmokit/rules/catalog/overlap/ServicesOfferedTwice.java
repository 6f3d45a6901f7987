package org.pmokit.rules.catalog.overlap;

import java.util.List;
import org.pmokit.core.Portfolio;
import org.pmokit.core.role.Role;
import org.pmokit.graph.overlap.ServiceOverlap;
import org.pmokit.graph.overlap.Significance;
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

/** PMO-OVL-005: no service is claimed by two offices without a decision. */
public final class ServicesOfferedTwice {

    /** How many pairs may be undecided. */
    public static final Threshold COUNT = Threshold.houseDefault("PMO-OVL-005/count", "0", MeasureUnit.COUNT);

    /** The rule. */
    public static final Rule<Portfolio> RULE = Rule.of("PMO-OVL-005", Portfolio.class)
            .group(RuleGroup.OVERLAP)
            .name("services-offered-twice")
            .title("No two offices offer the same service to the same component without a decision")
            .because("where two answer for a service, both are asked for reports and neither is asked for results")
            .measuredAs(
                    "pairs of offices that exist on the status date, offer the same service to the same component, and on which"
                            + " no decision holds; red where they offer mostly the same")
            .remedy("Leave the service to one of them, merge the offices, or record why both offer it.")
            .source("P3O: one model of offices, each service from one place")
            .askedOf(Role.HEAD_OF_OFFICE)
            .thresholds(COUNT)
            .check(ServicesOfferedTwice::judge);

    private ServicesOfferedTwice() {}

    private static Verdict judge(Portfolio portfolio, RuleContext context) {
        long serving = portfolio.offices().stream()
                .filter(office -> office.period().contains(context.asOf())
                        && !office.services().isEmpty())
                .count();
        if (serving < 2) {
            return Verdict.notApplicable("two offices have services on record");
        }
        List<ServiceOverlap> undecided = context.overlaps().services().stream()
                .filter(both -> both.sharedPeriod().contains(context.asOf()))
                .filter(both -> both.decision()
                        .filter(decision -> decision.holdsOn(context.asOf()))
                        .isEmpty())
                .toList();
        Measurement measured = Measurement.of(undecided.size(), Operator.AT_MOST, context.of(COUNT));
        return measured.isWithinLimit()
                ? Verdict.satisfied(measured)
                : new Verdict.Breached(
                        measured,
                        undecided.stream().map(both -> breach(both, measured)).toList());
    }

    private static Breach breach(ServiceOverlap both, Measurement measured) {
        return new Breach(
                both.first().value() + "|" + both.second().value() + " "
                        + both.served().value(),
                both.significance() == Significance.HIGH ? Rag.RED : Rag.AMBER,
                measured,
                List.of(new Evidence.SharedServices(both.first(), both.second(), both.served(), both.services())));
    }
}
