package org.pmokit.rules.cel;

import java.util.List;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.rules.rule.RuleContext;

/**
 * The judgement that facts are read for.
 *
 * @param context of the judgement
 * @param whole whether the expression may look at the whole portfolio
 */
record Situation(RuleContext context, boolean whole) {

    <T> List<T> about(ComponentRef component, Class<T> type) {
        return whole
                ? context.portfolio().about(component, type)
                : context.surroundings().about(type);
    }
}
