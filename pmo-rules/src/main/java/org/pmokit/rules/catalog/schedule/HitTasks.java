package org.pmokit.rules.catalog.schedule;

import java.util.Optional;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.role.Role;
import org.pmokit.graph.quality.DcmaAssessment;
import org.pmokit.graph.quality.DcmaCheck;
import org.pmokit.graph.quality.DcmaResult;
import org.pmokit.graph.quality.ScheduleFacts;
import org.pmokit.rules.catalog.dcma.DcmaRules;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rule.Limits;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Tally;
import org.pmokit.rules.rule.Threshold;

/** PMO-SCH-017: the same work is done that was due. */
public final class HitTasks {

    /** Below it the share is amber. */
    public static final Threshold AMBER = Threshold.houseDefault("PMO-SCH-017/amber", "0.95", MeasureUnit.RATIO)
            .stricterWhenGreater();
    /** Below it the share is red. */
    public static final Threshold RED =
            Threshold.houseDefault("PMO-SCH-017/red", "0.8", MeasureUnit.RATIO).stricterWhenGreater();

    /** The rule. */
    public static final Rule<Project> RULE = Rule.of("PMO-SCH-017", Project.class)
            .group(RuleGroup.SCHEDULE)
            .name("hit-task-share")
            .title("Work that was due is done on the day agreed")
            .because("an execution index of one may come from doing easy work early and leaving hard work undone")
            .measuredAs(
                    "activities finished on or before their baseline finish, as a share of those agreed to be finished"
                            + " by the status date")
            .remedy("Look at what was due and not done; do it before what is due later.")
            .source("Hit task percentage, companion of the baseline execution index (DCMA-EA PAM 200.1, 4.14)")
            .askedOf(Role.PROJECT_MANAGER)
            .askedOnlyOf("project with a schedule", DcmaRules::projects)
            .afterStatus()
            .measure(Limits.below(AMBER, RED), HitTasks::tell);

    private HitTasks() {}

    private static void tell(Project project, RuleContext context, Tally tally) {
        DcmaRules.schedules(context).of(project.id()).ifPresent(facts -> tell(facts, context, tally));
    }

    private static void tell(ScheduleFacts facts, RuleContext context, Tally tally) {
        DcmaAssessment points = DcmaAssessment.of(facts, DcmaRules.settings(context));
        Optional<Ratio> share = points.hitTaskShare();
        share.ifPresent(ratio ->
                tally.measure("", ratio.value(), new Evidence.Value("share of due work done in time", ratio.value())));
        boolean isUnknown = points.result(DcmaCheck.MISSED_TASKS) instanceof DcmaResult.Unknown;
        if (isUnknown) {
            tally.miss(MissingFact.of("baseline finish"));
        }
    }
}
