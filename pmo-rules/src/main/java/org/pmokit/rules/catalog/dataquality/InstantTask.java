package org.pmokit.rules.catalog.dataquality;

import java.time.Duration;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.role.Role;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityType;
import org.pmokit.core.schedule.Schedule;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Sight;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** PMO-DAT-009: every task takes time. */
public final class InstantTask {

    /** How many contradictions may stand. */
    public static final Threshold COUNT = Threshold.houseDefault("PMO-DAT-009/count", "0", MeasureUnit.COUNT);

    /** The rule. */
    public static final Rule<Project> RULE = Rule.of("PMO-DAT-009", Project.class)
            .group(RuleGroup.DATA_QUALITY)
            .name("instant-task")
            .title("Every task takes time")
            .because("a task without duration moves no date, whatever happens to it")
            .measuredAs("tasks of its schedule with a duration of zero that are not milestones")
            .remedy("Estimate the task, or make it a milestone.")
            .source("Data-quality checks on schedules")
            .askedOf(Role.PROJECT_OFFICER)
            .thresholds(COUNT)
            .looksAt(Sight.SURROUNDINGS)
            .check(InstantTask::judge);

    private InstantTask() {}

    private static Verdict judge(Project project, RuleContext context) {
        Contradictions contradictions = new Contradictions();
        context.surroundings().about(Schedule.class).stream()
                .flatMap(schedule -> schedule.activities().stream())
                .filter(activity -> activity.type() == ActivityType.TASK)
                .forEach(task -> judge(task, contradictions));
        return contradictions.verdict(context.of(COUNT), "it has a schedule with tasks");
    }

    private static void judge(Activity task, Contradictions contradictions) {
        if (task.duration().filter(Duration::isZero).isPresent()) {
            contradictions.add(task.id().name(), new Evidence.Remark("task " + task.title() + " takes no time"));
        } else {
            contradictions.agree();
        }
    }
}
