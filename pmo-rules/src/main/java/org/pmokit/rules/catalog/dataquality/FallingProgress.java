package org.pmokit.rules.catalog.dataquality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.earnedvalue.PerformancePeriod;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.role.Role;
import org.pmokit.core.schedule.Schedule;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Sight;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** PMO-DAT-007: progress does not go back. */
public final class FallingProgress {

    /** How many contradictions may stand. */
    public static final Threshold COUNT = Threshold.houseDefault("PMO-DAT-007/count", "0", MeasureUnit.COUNT);

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-DAT-007", DeliveryComponent.class)
            .group(RuleGroup.DATA_QUALITY)
            .name("falling-progress")
            .title("Progress does not go back")
            .because("work that is undone was not done when it was reported")
            .measuredAs(
                    "progress below that of the report before, earned value below that of the period before, and"
                            + " activities less complete than in the portfolio of an earlier time that the assessment was given")
            .remedy("Find out which of the two reports is right.")
            .source("Data-quality checks on records of progress and cost")
            .askedOf(Role.PROJECT_OFFICER)
            .thresholds(COUNT)
            .looksAt(Sight.SURROUNDINGS)
            .check(FallingProgress::judge);

    private FallingProgress() {}

    private static Verdict judge(DeliveryComponent component, RuleContext context) {
        Contradictions contradictions = new Contradictions();
        Course.ofPeriods("earned value", PerformancePeriod::earnedValue, context)
                .compare(contradictions);
        Course reported = new Course("progress");
        component
                .progress()
                .forEach(progress ->
                        reported.add(progress.asOf(), progress.complete().value()));
        reported.compare(contradictions);
        context.previous().ifPresent(earlier -> compare(earlier, context, contradictions));
        return contradictions.verdict(context.of(COUNT), "it has told its progress twice");
    }

    private static void compare(Portfolio earlier, RuleContext context, Contradictions contradictions) {
        Map<ActivityId, Ratio> before =
                complete(earlier.about(context.surroundings().ref(), Schedule.class));
        complete(context.surroundings().about(Schedule.class)).forEach((activity, now) -> {
            Ratio then = before.getOrDefault(activity, Ratio.ZERO);
            if (then.isMoreThan(now)) {
                contradictions.add(
                        activity.name(),
                        new Evidence.Remark("activity " + activity.name() + " fell from " + then.asPercent(0) + " to "
                                + now.asPercent(0)));
            } else if (before.containsKey(activity)) {
                contradictions.agree();
            }
        });
    }

    private static Map<ActivityId, Ratio> complete(List<Schedule> schedules) {
        Map<ActivityId, Ratio> complete = new LinkedHashMap<>();
        schedules.stream()
                .flatMap(schedule -> schedule.activities().stream())
                .forEach(activity -> activity.complete().ifPresent(share -> complete.put(activity.id(), share)));
        return complete;
    }
}
