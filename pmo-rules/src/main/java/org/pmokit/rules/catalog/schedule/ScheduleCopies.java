package org.pmokit.rules.catalog.schedule;

import java.util.Optional;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.graph.quality.AssessedSchedules;
import org.pmokit.graph.quality.ScheduleFacts;
import org.pmokit.rules.rule.RuleContext;

/** Earlier copies of schedules, where the assessment was given an earlier portfolio. */
final class ScheduleCopies {

    private ScheduleCopies() {}

    static Optional<ScheduleFacts> earlier(ProjectId project, RuleContext context) {
        return context.previous()
                .flatMap(before -> context.shared(
                                AssessedSchedules.class,
                                "earlier",
                                () -> AssessedSchedules.in(
                                        before, before.statusDate().orElse(context.asOf())))
                        .of(project));
    }
}
