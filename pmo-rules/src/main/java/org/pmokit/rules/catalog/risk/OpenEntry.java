package org.pmokit.rules.catalog.risk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Risk;
import org.pmokit.rules.rule.RuleContext;

/** An open risk or issue, as far as the two registers are alike. */
record OpenEntry(ComponentRef id, Optional<LocalDate> raised, Optional<String> owner, boolean responded) {

    static Stream<OpenEntry> of(RuleContext context) {
        Stream<OpenEntry> risks = context.surroundings().about(Risk.class).stream()
                .filter(risk -> risk.isOpen())
                .map(risk -> new OpenEntry(risk.id(), risk.raised(), risk.owner(), risk.isResponded()));
        Stream<OpenEntry> issues = context.surroundings().about(Issue.class).stream()
                .filter(issue -> issue.isOpen())
                .map(issue -> new OpenEntry(
                        issue.id(),
                        issue.raised(),
                        issue.owner(),
                        issue.response().isPresent()));
        return Stream.concat(risks, issues);
    }
}
