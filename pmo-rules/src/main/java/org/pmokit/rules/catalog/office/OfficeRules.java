package org.pmokit.rules.catalog.office;

import java.util.List;
import org.pmokit.rules.rule.Rule;

/** The shipped rules about offices. */
public final class OfficeRules {

    private static final List<Rule<?>> RULES =
            List.of(OfficeToOwner.RULE, OfficeReportingLine.RULE, OfficeIndependence.RULE);

    private OfficeRules() {}

    /** All of them, in the order in which they are asked. */
    public static List<Rule<?>> rules() {
        return RULES;
    }
}
