package org.pmokit.rules.catalog.risk;

import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.role.Role;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Sight;
import org.pmokit.rules.rule.Threshold;

/** PMO-RSK-002: open risks and issues have an owner. */
public final class RegisterOwners {

    /** How many may lack one. */
    public static final Threshold COUNT = Threshold.houseDefault("PMO-RSK-002/count", "0", MeasureUnit.COUNT);
    /** How long one may be without before it is red. */
    public static final Threshold PATIENCE = Threshold.houseDefault("PMO-RSK-002/patience", "90", MeasureUnit.DAYS);

    private static final OpenEntries ENTRIES =
            new OpenEntries("owner", entry -> entry.owner().isPresent(), COUNT, PATIENCE);

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-RSK-002", DeliveryComponent.class)
            .group(RuleGroup.RISK)
            .name("owner")
            .title("Every open risk and issue has an owner")
            .because("what everybody watches nobody watches")
            .measuredAs(
                    "open risks and issues of the component without an owner; red once one has been open longer than"
                            + " the second limit")
            .remedy("Name one owner for each, who can act on it.")
            .source("Risk register checks; P3O service risk management support")
            .askedOf(Role.PROJECT_MANAGER)
            .thresholds(COUNT, PATIENCE)
            .looksAt(Sight.SURROUNDINGS)
            .check(ENTRIES::judge);

    private RegisterOwners() {}
}
