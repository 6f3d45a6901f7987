package org.pmokit.rules.catalog.schedule;

import java.util.List;
import java.util.Optional;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.graph.criticalpath.DateReason;
import org.pmokit.graph.quality.NetworkQuality;
import org.pmokit.graph.quality.QualityCount;
import org.pmokit.graph.quality.ScheduleFacts;
import org.pmokit.rules.catalog.schedule.NetworkRule.Words;
import org.pmokit.rules.rule.Limits;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.Threshold;

/** PMO-SCH-019: the driving path leads from the status date to the finish without a break. */
public final class UnbrokenPath {

    /** Beyond it the share of the path that dates hold is amber. */
    public static final Threshold AMBER = Threshold.houseDefault("PMO-SCH-019/amber", "0", MeasureUnit.RATIO);
    /** Beyond it the share is red. */
    public static final Threshold RED = Threshold.houseDefault("PMO-SCH-019/red", "0.25", MeasureUnit.RATIO);

    /** The rule. */
    public static final Rule<?> RULE = new NetworkRule(
                    "PMO-SCH-019",
                    "unbroken-path",
                    new Words(
                            "The critical path is one chain of logic from the status date to the finish",
                            "behind an imposed date on the path nothing that comes before it matters, so that nobody knows"
                                    + " what drives the finish",
                            "activities on the driving path that wait for an imposed date and not for work",
                            "the activities on the path that drives the finish",
                            "Replace the dates on the path by the work that they stand for.",
                            "GAO-16-89G Schedule Assessment Guide (Dec 2015), best practice 6"),
                    Limits.above(AMBER, RED),
                    List.of(),
                    UnbrokenPath::count)
            .rule();

    private UnbrokenPath() {}

    private static Optional<QualityCount> count(ScheduleFacts facts, RuleContext context) {
        if (facts.obstacle().isPresent()) {
            return Optional.empty();
        }
        List<DateReason> path = NetworkQuality.of(facts).drivingPath();
        List<ActivityId> held = path.stream()
                .filter(step -> step.kind() == DateReason.Kind.IMPOSED)
                .map(DateReason::activity)
                .toList();
        return Optional.of(new QualityCount(held.size(), path.size(), held));
    }
}
