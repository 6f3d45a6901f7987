package org.pmokit.rules.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityBaseline;
import org.pmokit.core.schedule.Schedule;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.Verdict;

/** Small schedules in whole days of Monday to Friday. */
public final class Networks {

    /** A Monday. */
    public static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    /** The project that the schedules plan. */
    public static final ProjectId NET = ProjectId.of("NET");

    private Networks() {}

    public static ActivityId id(String name) {
        return ActivityId.of(NET, name);
    }

    public static Activity.Builder task(String name, int days) {
        return Activity.task(id(name), Duration.ofDays(days));
    }

    public static ActivityBaseline agreed(LocalDate last) {
        return new ActivityBaseline(Optional.empty(), Optional.of(endOf(last)), Optional.empty());
    }

    public static LocalDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay();
    }

    public static Schedule.Builder schedule() {
        return Schedule.builder().project(NET).start(MONDAY.atStartOfDay());
    }

    public static Portfolio portfolio(Schedule.Builder schedule) {
        return PortfolioDraft.named("Test")
                .calendar(WorkingCalendar.MONDAY_FRIDAY)
                .add(Project.builder().id(NET).build())
                .add(schedule.build())
                .resolveOrThrow();
    }

    public static Portfolio withoutSchedule() {
        return PortfolioDraft.named("Test")
                .add(Project.builder().id(NET).build())
                .resolveOrThrow();
    }

    public static Verdict judge(Rule<?> rule, Schedule.Builder schedule) {
        return judge(rule, portfolio(schedule), Assessment.asOf(MONDAY));
    }

    public static Verdict judge(Rule<?> rule, Portfolio portfolio, Assessment assessment) {
        RuleContext context = RuleContext.of(portfolio, assessment).around(NET);
        return asked(rule, portfolio.project(NET).orElseThrow(), context);
    }

    private static <S> Verdict asked(Rule<S> rule, Object subject, RuleContext context) {
        return rule.judge(rule.subject().cast(subject), context);
    }

    public static Rag colour(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Breached.class);
        return ((Verdict.Breached) verdict)
                .breaches().stream().map(Breach::rag).reduce(Rag::worse).orElseThrow();
    }
}
