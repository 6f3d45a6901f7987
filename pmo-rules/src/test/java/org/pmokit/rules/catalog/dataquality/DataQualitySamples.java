package org.pmokit.rules.catalog.dataquality;

import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.gbp;
import static org.pmokit.rules.Samples.payroll;

import java.time.Duration;
import java.time.LocalDate;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.earnedvalue.PerformancePeriod;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.Schedule;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Given;

/** One project with what is on record about it. */
final class DataQualitySamples {

    static final LocalDate MAY = LocalDate.of(2026, 5, 31);
    static final LocalDate APRIL = LocalDate.of(2026, 4, 30);

    private DataQualitySamples() {}

    static PerformancePeriod.Builder period(LocalDate end) {
        return PerformancePeriod.builder().project(PAY).periodEnd(end);
    }

    static PerformancePeriod earned(LocalDate end, long earned) {
        return period(end).earnedValue(gbp(earned)).build();
    }

    static Activity.Builder task(String name) {
        return Activity.task(ActivityId.of(PAY, name), Duration.ofHours(8));
    }

    static Activity task(String name, String complete) {
        return task(name).complete(Ratio.of(complete)).build();
    }

    static Schedule schedule(Activity... activities) {
        return Schedule.builder()
                .project(PAY)
                .start(TODAY.minusDays(100).atTime(8, 0))
                .addActivities(activities)
                .build();
    }

    static Given given(Rule<?> rule, Project project, Recorded... records) {
        return RuleVerifier.verify(rule).given(draft(project, records).resolveOrThrow(), project.id());
    }

    static Given given(Rule<?> rule, Recorded... records) {
        return given(rule, payroll().build(), records);
    }

    static PortfolioDraft draft(Project project, Recorded... records) {
        PortfolioDraft draft = PortfolioDraft.named("One").add(project);
        for (Recorded each : records) {
            draft.add(each);
        }
        return draft;
    }

    static Evidence remark(String text) {
        return new Evidence.Remark(text);
    }
}
