package org.pmokit.rules.catalog;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.rules.rule.RuleContext;

/** An open risk or issue, as far as the two registers are alike. */
record OpenEntry(ComponentRef id, Optional<LocalDate> raised, Optional<String> owner, boolean responded) {

    static Stream<OpenEntry> of(DeliveryComponent component, RuleContext context) {
        Stream<OpenEntry> risks = context.portfolio().risksOf(component.ref()).stream()
                .filter(risk -> risk.isOpen())
                .map(risk -> new OpenEntry(risk.id(), risk.raised(), risk.owner(), risk.isResponded()));
        Stream<OpenEntry> issues = context.portfolio().issuesOf(component.ref()).stream()
                .filter(issue -> issue.isOpen())
                .map(issue -> new OpenEntry(
                        issue.id(),
                        issue.raised(),
                        issue.owner(),
                        issue.response().isPresent()));
        return Stream.concat(risks, issues);
    }
}
