package org.pmokit.io.sample;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityBaseline;
import org.pmokit.core.schedule.ActivityPurpose;
import org.pmokit.core.schedule.ActivityType;
import org.pmokit.core.schedule.AssignedResources;
import org.pmokit.core.schedule.CalendarEntry;
import org.pmokit.core.schedule.Constraint;
import org.pmokit.core.schedule.ConstraintType;
import org.pmokit.core.schedule.LagCalendar;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.LinkType;
import org.pmokit.core.schedule.Schedule;
import org.pmokit.core.schedule.ToolDates;

/** Random schedules, whose links lead anywhere, also in circles. */
final class ScheduleEntries {

    private final Portfolios any;
    private final List<CalendarId> calendars;
    private final List<ActivityId> activities = new ArrayList<>();
    private final Set<List<Object>> linked = new HashSet<>();

    private ScheduleEntries(Portfolios any, Portfolio known) {
        this.any = any;
        this.calendars =
                known.all(CalendarEntry.class).stream().map(CalendarEntry::id).toList();
    }

    /** Adds schedules of some of the projects that the draft already has. */
    static void addTo(PortfolioDraft draft, Portfolios any) {
        Portfolio known = draft.resolveOrThrow();
        ScheduleEntries entries = new ScheduleEntries(any, known);
        List<ProjectId> projects =
                any.some(known.all(Project.class).stream().map(Project::ref).toList());
        List<List<ActivityId>> owned = projects.stream()
                .map(project -> any.ids("AC").stream()
                        .map(name -> ActivityId.of(project, name.replace('/', '_')))
                        .toList())
                .toList();
        owned.forEach(entries.activities::addAll);
        for (int index = 0; index < projects.size(); index++) {
            draft.add(entries.schedule(projects.get(index), owned.get(index)));
        }
    }

    private Schedule schedule(ProjectId project, List<ActivityId> own) {
        return Schedule.builder()
                .project(project)
                .start(any.maybe(this::moment))
                .imposedFinish(any.maybe(this::moment))
                .dataDate(any.maybe(this::moment))
                .calendar(any.oneIn(calendars))
                .detailUntil(any.maybe(() -> any.dayOf(1901, 2199)))
                .activities(own.stream().map(this::activity).toList())
                .links(
                        activities.isEmpty()
                                ? List.of()
                                : any.many(this::link).stream()
                                        .flatMap(Optional::stream)
                                        .toList())
                .provenance(any.maybe(any::provenance))
                .build();
    }

    private Activity activity(ActivityId id) {
        ActivityType type = any.oneOf(ActivityType.values());
        Activity.Builder activity = Activity.builder().id(id).type(type);
        any.text().ifPresent(activity::title);
        return activity.duration(any.maybe(() -> length(type)))
                .remaining(any.maybe(() -> length(type)))
                .calendar(any.oneIn(calendars))
                .parent(any.oneIn(activities))
                .constraints(any.many(this::constraint))
                .deadline(any.maybe(this::moment))
                .complete(any.maybe(any::share))
                .actualStart(any.maybe(this::moment))
                .actualFinish(any.maybe(this::moment))
                .baseline(any.maybe(() -> new ActivityBaseline(
                        any.maybe(this::moment), any.maybe(this::moment), any.maybe(this::length))))
                .toolDates(any.maybe(() -> new ToolDates(
                        any.maybe(this::moment),
                        any.maybe(this::moment),
                        any.maybe(this::moment),
                        any.maybe(this::moment),
                        any.maybe(this::lag),
                        any.maybe(this::lag))))
                .purpose(any.oneOf(ActivityPurpose.values()))
                .assigned(any.maybe(() -> new AssignedResources(
                        Optional.of(BigDecimal.valueOf(any.upTo(1_000))),
                        any.maybe(() -> BigDecimal.valueOf(any.upTo(100_000), 2)))))
                .build();
    }

    private Optional<Link> link() {
        ActivityId predecessor = any.one(activities);
        ActivityId successor = any.one(activities);
        LinkType type = any.oneOf(LinkType.values());
        if (predecessor.equals(successor) || !linked.add(List.of(predecessor, successor, type))) {
            return Optional.empty();
        }
        Optional<Duration> lag = any.maybe(this::lag);
        return Optional.of(Link.builder()
                .predecessor(predecessor)
                .successor(successor)
                .type(type)
                .lag(lag)
                .maximumLag(any.maybe(() -> lag.orElse(Duration.ZERO).plus(length())))
                .lagCalendar(any.oneOf(LagCalendar.values()))
                .build());
    }

    private Constraint constraint() {
        ConstraintType type = any.oneOf(ConstraintType.values());
        Optional<LocalDateTime> date = type.needsDate() ? Optional.of(moment()) : any.maybe(this::moment);
        return new Constraint(type, date);
    }

    private Duration length(ActivityType type) {
        return type.isMilestone() ? Duration.ZERO : length();
    }

    /** Whole days and minutes mostly; but any working time may be there. */
    private Duration length() {
        return any.one(List.of(
                Duration.ZERO,
                Duration.ofMinutes(1),
                Duration.ofMinutes(any.upTo(100_000)),
                Duration.ofHours(8L * any.upTo(300)),
                Duration.ofSeconds(any.upTo(10_000), 5),
                Duration.ofDays(300_000)));
    }

    private Duration lag() {
        return any.truth() ? length() : length().negated();
    }

    private LocalDateTime moment() {
        return any.dayOf(1901, 2199)
                .atTime(any.one(List.of(
                        LocalTime.MIDNIGHT,
                        LocalTime.MIDNIGHT,
                        LocalTime.of(8, 0),
                        LocalTime.of(17, 30),
                        LocalTime.of(23, 59, 59, 5))));
    }
}
