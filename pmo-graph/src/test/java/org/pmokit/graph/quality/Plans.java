package org.pmokit.graph.quality;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityBaseline;
import org.pmokit.core.schedule.AssignedResources;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.LinkType;
import org.pmokit.core.schedule.Schedule;

/** Plans in whole days of Monday to Friday, line by line. */
final class Plans {

    static final ProjectId PROJECT = ProjectId.of("P");

    private final Map<String, Activity.Builder> activities = new LinkedHashMap<>();
    private Schedule.Builder schedule = Schedule.builder().project(PROJECT);

    static Plans plan(LocalDate start) {
        Plans plan = new Plans();
        plan.schedule.start(start.atStartOfDay());
        return plan;
    }

    static ActivityId id(String name) {
        return ActivityId.of(PROJECT, name);
    }

    Plans task(String name, int days) {
        activities.put(name, Activity.task(id(name), Duration.ofDays(days)));
        return this;
    }

    Plans milestone(String name) {
        activities.put(name, Activity.milestone(id(name)));
        return this;
    }

    Plans with(String name, UnaryOperator<Activity.Builder> change) {
        activities.computeIfPresent(name, (key, known) -> change.apply(known));
        return this;
    }

    Plans done(String name, LocalDate start, LocalDate last) {
        return with(name, activity -> activity.actualStart(start.atStartOfDay()).actualFinish(endOf(last)));
    }

    Plans agreed(String name, LocalDate last, int days) {
        ActivityBaseline baseline =
                new ActivityBaseline(Optional.empty(), Optional.of(endOf(last)), Optional.of(Duration.ofDays(days)));
        return with(name, activity -> activity.baseline(baseline));
    }

    Plans assigned(String name, int hours) {
        return with(
                name, activity -> activity.assigned(AssignedResources.of(BigDecimal.valueOf(hours), BigDecimal.ZERO)));
    }

    Plans link(String from, String to) {
        return link(from, to, LinkType.FINISH_TO_START, 0);
    }

    Plans link(String from, String to, LinkType type, int lagDays) {
        schedule.addLink(Link.builder()
                .predecessor(id(from))
                .successor(id(to))
                .type(type)
                .lag(Duration.ofDays(lagDays))
                .build());
        return this;
    }

    Plans whole(UnaryOperator<Schedule.Builder> change) {
        schedule = change.apply(schedule);
        return this;
    }

    Schedule build() {
        return schedule.activities(activities.values().stream()
                        .map(Activity.Builder::build)
                        .toList())
                .build();
    }

    ScheduleFacts asOf(LocalDate day) {
        return AssessedSchedules.of(build(), WorkingCalendar.MONDAY_FRIDAY, Map.of(), day);
    }

    ScheduleFacts asOf(LocalDate day, WorkingCalendar calendar) {
        schedule.calendar(CalendarId.of(calendar.code()));
        return AssessedSchedules.of(
                build(), WorkingCalendar.MONDAY_FRIDAY, Map.of(CalendarId.of(calendar.code()), calendar), day);
    }

    /** Work that ends with a day. */
    static LocalDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay();
    }
}
