package org.pmokit.rules.catalog.risk;

import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.role.Role;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Sight;
import org.pmokit.rules.rule.Threshold;

/** PMO-RSK-001: open risks and issues have a response. */
public final class RegisterResponses {

    /** How many may lack one. */
    public static final Threshold COUNT = Threshold.houseDefault("PMO-RSK-001/count", "0", MeasureUnit.COUNT);
    /** How long one may be without before it is red. */
    public static final Threshold PATIENCE = Threshold.houseDefault("PMO-RSK-001/patience", "90", MeasureUnit.DAYS);

    private static final OpenEntries ENTRIES = new OpenEntries("response", OpenEntry::responded, COUNT, PATIENCE);

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-RSK-001", DeliveryComponent.class)
            .group(RuleGroup.RISK)
            .name("response")
            .title("Every open risk and issue has a response")
            .because("a register that only lists worries changes nothing")
            .measuredAs(
                    "open risks and issues of the component without a response; red once one has been open longer than"
                            + " the second limit")
            .remedy("Decide for each: avoid, reduce, transfer, share, prepare a fallback, or accept with a reason.")
            .source("Risk register checks; P3O service risk management support")
            .askedOf(Role.PROJECT_MANAGER)
            .thresholds(COUNT, PATIENCE)
            .looksAt(Sight.SURROUNDINGS)
            .check(ENTRIES::judge);

    private RegisterResponses() {}
}
