package org.pmokit.rules.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.rules.rule.RuleId;
import org.pmokit.rules.rule.Verdict;

/** How far the schedule of a project follows the ten best practices, as far as the rules of a report can show it. */
public final class SchedulePractices {

    private SchedulePractices() {}

    /**
     * One score for each practice, in their order.
     *
     * @param verdicts on the project whose schedule it is, such as {@code report.verdictsOn(project)}
     */
    public static List<PracticeScore> of(Map<RuleId, Verdict> verdicts) {
        return Stream.of(SchedulePractice.values())
                .map(practice -> score(practice, verdicts))
                .toList();
    }

    private static PracticeScore score(SchedulePractice practice, Map<RuleId, Verdict> verdicts) {
        List<RuleId> satisfied = new ArrayList<>();
        List<RuleId> breached = new ArrayList<>();
        List<RuleId> unknown = new ArrayList<>();
        for (RuleId rule : practice.rules()) {
            Optional.ofNullable(verdicts.get(rule))
                    .ifPresent(verdict -> verdict.fold(
                            holds -> satisfied.add(rule),
                            broken -> breached.add(rule),
                            nothing -> false,
                            lacking -> unknown.add(rule),
                            failed -> unknown.add(rule)));
        }
        return new PracticeScore(practice, satisfied, breached, unknown);
    }
}
