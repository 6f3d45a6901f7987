package org.pmokit.rules.catalog.office;

import java.math.BigDecimal;
import java.util.List;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.Service;
import org.pmokit.core.role.Role;
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

/** PMO-OFF-003: an office that gives assurance leaves day-to-day operations to others. */
public final class OfficeIndependence {

    /** How many operational services such an office may run. */
    public static final Threshold COUNT = Threshold.houseDefault("PMO-OFF-003/count", "0", MeasureUnit.COUNT);

    /** The rule. */
    public static final Rule<Office> RULE = Rule.of("PMO-OFF-003", Office.class)
            .group(RuleGroup.OFFICE)
            .name("independence")
            .title("An office that gives assurance leaves day-to-day operations to others")
            .because("nobody keeps a critical eye on what they run themselves")
            .measuredAs(
                    "services among finance, commercial, communications and secretariat that an assuring office runs")
            .remedy("Move the operations to a separate team that is linked to the office.")
            .source("London 2012 case study in the P3O guidance")
            .askedOf(Role.HEAD_OF_OFFICE)
            .thresholds(COUNT)
            .appliesWhen("it exists on the status date", (office, context) -> office.existsOn(context.asOf()))
            .appliesWhen("it gives assurance", Office::isAssuring)
            .looksAt(Sight.SUBJECT)
            .check(OfficeIndependence::judge);

    private OfficeIndependence() {}

    private static Verdict judge(Office office, RuleContext context) {
        List<Service> operations =
                office.services().stream().filter(Service::isOperational).toList();
        Measurement measured =
                Measurement.of(BigDecimal.valueOf(operations.size()), Operator.AT_MOST, context.of(COUNT));
        return measured.isWithinLimit()
                ? Verdict.satisfied(measured)
                : Verdict.breached(Breach.of(Rag.AMBER, measured, new Evidence.MixedDuties(office.id(), operations)));
    }
}
