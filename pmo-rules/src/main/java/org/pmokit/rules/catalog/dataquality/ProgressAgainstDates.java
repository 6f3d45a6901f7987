package org.pmokit.rules.catalog.dataquality;

import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.money.Ratio;
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

/** PMO-DAT-003: what is said to be done agrees with the dates. */
public final class ProgressAgainstDates {

    /** How many contradictions may stand. */
    public static final Threshold COUNT = Threshold.houseDefault("PMO-DAT-003/count", "0", MeasureUnit.COUNT);

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-DAT-003", DeliveryComponent.class)
            .group(RuleGroup.DATA_QUALITY)
            .name("progress-against-dates")
            .title("What is said to be done agrees with the dates")
            .because("work that is done without an end, or begun without a start, was reported from memory")
            .measuredAs(
                    "components and activities, summaries left out, that are said to be complete without an actual finish,"
                            + " have finished and are said to be incomplete, or have progress without an actual start")
            .remedy("Record the actual dates, or correct the percentage.")
            .source("Data-quality checks on records of progress and cost")
            .askedOf(Role.PROJECT_OFFICER)
            .thresholds(COUNT)
            .looksAt(Sight.SURROUNDINGS)
            .check(ProgressAgainstDates::judge);

    private ProgressAgainstDates() {}

    /** What a component or an activity says of itself. */
    private record Work(String aspect, String name, Ratio complete, boolean started, boolean finished) {

        Optional<String> contradiction() {
            boolean done = complete.compareTo(Ratio.ONE) >= 0;
            if (done && !finished) {
                return Optional.of("is said to be done, without an actual finish");
            }
            if (finished && !done) {
                return Optional.of("has finished and is said to be " + complete.asPercent(0) + " done");
            }
            return complete.value().signum() > 0 && !started
                    ? Optional.of("is said to be " + complete.asPercent(0) + " done, without an actual start")
                    : Optional.empty();
        }
    }

    private static Verdict judge(DeliveryComponent component, RuleContext context) {
        Contradictions contradictions = new Contradictions();
        Stream.concat(
                        component(component).stream(),
                        context.surroundings().about(Schedule.class).stream()
                                .flatMap(schedule -> schedule.activities().stream())
                                .flatMap(activity -> activity(activity).stream()))
                .forEach(work -> work.contradiction()
                        .ifPresentOrElse(
                                words -> contradictions.add(
                                        work.aspect(), new Evidence.Remark(work.name() + " " + words)),
                                contradictions::agree));
        return contradictions.verdict(context.of(COUNT), "it or one of its activities tells progress");
    }

    /** A report from before the finish cannot have known of it. */
    private static Optional<Work> component(DeliveryComponent component) {
        return component
                .latestProgress()
                .filter(progress -> component
                        .actualFinish()
                        .filter(progress.asOf()::isBefore)
                        .isEmpty())
                .map(progress -> new Work(
                        "",
                        component.title(),
                        progress.complete(),
                        component.actualStart().isPresent(),
                        component.actualFinish().isPresent()));
    }

    private static Optional<Work> activity(Activity activity) {
        boolean momentary =
                activity.type() == ActivityType.MILESTONE || activity.type() == ActivityType.START_MILESTONE;
        boolean begun = activity.actualStart().isPresent()
                || (momentary && activity.actualFinish().isPresent());
        boolean ended = activity.actualFinish().isPresent()
                || (momentary && activity.actualStart().isPresent());
        return activity.complete()
                .filter(complete -> activity.type() != ActivityType.SUMMARY)
                .map(complete -> new Work(activity.id().name(), activity.title(), complete, begun, ended));
    }
}
