package org.pmokit.rules.catalog.schedule;

import java.util.List;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.role.Role;
import org.pmokit.core.schedule.Activity;
import org.pmokit.graph.criticalpath.DateReason;
import org.pmokit.graph.quality.NetworkQuality;
import org.pmokit.graph.quality.ScheduleFacts;
import org.pmokit.rules.catalog.dcma.DcmaRules;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Measurement;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Operator;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** PMO-SCH-018: logic drives the finish, and no date pins it. */
public final class FreeFinish {

    /** How many dates may hold the finish. */
    public static final Threshold MOST = Threshold.houseDefault("PMO-SCH-018/most", "0", MeasureUnit.COUNT);

    /** The rule. */
    public static final Rule<Project> RULE = Rule.of("PMO-SCH-018", Project.class)
            .group(RuleGroup.SCHEDULE)
            .name("free-finish")
            .title("Logic drives the finish")
            .because("a finish that a date holds says when somebody wants it, and not when it will be")
            .measuredAs(
                    "whether what finishes last has to happen on a date whatever the logic says (red), or is held by an"
                            + " imposed date rather than by what comes before it (amber)")
            .remedy("Take the date off the finish, and keep it as a deadline.")
            .source("GAO-16-89G Schedule Assessment Guide (Dec 2015), best practice 6")
            .askedOf(Role.PROJECT_MANAGER)
            .thresholds(MOST)
            .askedOnlyOf("project with a schedule", DcmaRules::projects)
            .afterStatus()
            .check(FreeFinish::judge);

    private FreeFinish() {}

    private static Verdict judge(Project project, RuleContext context) {
        return DcmaRules.schedules(context)
                .of(project.id())
                .map(facts -> judge(facts, context))
                .orElseGet(() -> Verdict.notApplicable("it has a schedule"));
    }

    private static Verdict judge(ScheduleFacts facts, RuleContext context) {
        if (facts.obstacle().isPresent()) {
            return Verdict.unknown(MissingFact.of("dates: " + facts.obstacle().get()));
        }
        NetworkQuality quality = NetworkQuality.of(facts);
        return quality.lastToFinish()
                .map(last -> judge(last, quality.drivingPath(), context))
                .orElseGet(() -> Verdict.notApplicable("something is open"));
    }

    private static Verdict judge(Activity last, List<DateReason> path, RuleContext context) {
        boolean isPinned =
                last.constraints().stream().anyMatch(imposed -> imposed.type().isMandatory());
        boolean isHeld = isPinned
                || path.stream()
                        .anyMatch(step -> step.activity().equals(last.id()) && step.kind() == DateReason.Kind.IMPOSED);
        Measurement measurement = Measurement.of(isHeld ? 1 : 0, Operator.AT_MOST, context.of(MOST)).toBuilder()
                .offenders(isHeld ? List.of(last.id()) : List.<ActivityId>of())
                .build();
        return measurement.isWithinLimit()
                ? Verdict.satisfied(measurement)
                : Verdict.breached(Breach.of(isPinned ? Rag.RED : Rag.AMBER, measurement, evidence(last)));
    }

    private static Evidence evidence(Activity last) {
        return new Evidence.Remark(last.id().name() + " is held by "
                + String.join(
                        ", ",
                        last.constraints().stream()
                                .map(imposed -> imposed.type().code()
                                        + imposed.date()
                                                .map(day -> " " + day.toLocalDate())
                                                .orElse(""))
                                .toList()));
    }
}
