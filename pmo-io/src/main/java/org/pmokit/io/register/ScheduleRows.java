package org.pmokit.io.register;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.problem.Severity;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.Schedule;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.codec.Fault;
import org.pmokit.io.codec.Values;
import org.pmokit.io.form.DayCount;
import org.pmokit.io.form.PortfolioCalendars;
import org.pmokit.io.form.Scope;

/** Rows of the registers of schedules. They become schedules when all calendars are known, since days need them. */
final class ScheduleRows {

    private static final String PROJECT = "project";
    private static final String PREDECESSOR = "predecessor";
    private static final String SUCCESSOR = "successor";

    /** The rows of one schedule. */
    private static final class Rows {
        private final Origin origin;
        private @Nullable Row whole;
        private final List<Row> activities = new ArrayList<>();
        private final List<Row> links = new ArrayList<>();
        private WorkingCalendar calendar = WorkingCalendar.EVERY_DAY;

        Rows(Origin origin) {
            this.origin = origin;
        }
    }

    /**
     * Where an activity is told, and how long its days are.
     *
     * @param row that tells it
     * @param minutesPerDay of its calendar
     */
    private record Told(Row row, int minutesPerDay) {}

    private final Map<String, ProjectId> projects = new HashMap<>();
    private final Map<ProjectId, Rows> schedules = new LinkedHashMap<>();
    private final Map<ActivityId, Told> activities = new HashMap<>();
    private final Map<String, Optional<WorkingCalendar>> calendars = new HashMap<>();
    private final LinkPlaces links = new LinkPlaces();
    private @Nullable Boolean withoutProjects;
    private int standardDay = DayLengths.ELAPSED;

    // ---- while the registers are read

    static void schedule(Row row, Assembly into) {
        into.schedules().rows(row, into).ifPresent(rows -> {
            if (rows.whole == null) {
                rows.whole = row;
            } else {
                row.refuse(PROJECT, twice("schedule of", row.raw(PROJECT), rows.whole));
            }
        });
    }

    static void activity(Row row, Assembly into) {
        into.schedules().rows(row, into).ifPresent(rows -> rows.activities.add(row));
    }

    static void link(Row row, Assembly into) {
        into.schedules().rows(row, into).ifPresent(rows -> rows.links.add(row));
    }

    private Optional<Rows> rows(Row row, Assembly into) {
        Optional<ProjectId> project = project(row, into);
        if (project.isEmpty()) {
            into.markIncomplete(ComponentKind.ACTIVITY);
        }
        return project.map(id -> schedules.computeIfAbsent(id, none -> new Rows(row.origin())));
    }

    /** The project of a row; where no register of projects tells any, it is taken as told. */
    private Optional<ProjectId> project(Row row, Assembly into) {
        if (withoutProjects == null) {
            withoutProjects = into.hasNoProjects();
        }
        if (!withoutProjects) {
            return found(row, into);
        }
        Optional<ProjectId> id = row.required(PROJECT, Values.of(ProjectId::of));
        id.filter(told -> into.component(told).isEmpty()).ifPresent(told -> {
            into.add(new ComponentEntry(told, row.origin(), Project.builder().id(told)));
            row.tell(Problem.builder()
                    .code(ProblemCode.UNKNOWN_REFERENCE)
                    .severity(Severity.NOTICE)
                    .path(row.path(PROJECT))
                    .message("There is no register of projects; \"" + Excerpt.of(told.value())
                            + "\" is taken as a project of this portfolio.")
                    .advice("add projects.csv, which also says when it starts.")
                    .origin(row.origin(PROJECT))
                    .build());
        });
        return id;
    }

    /** The project of that name, looked up once; most rows name the same few. */
    private Optional<ProjectId> found(Row row, Assembly into) {
        Optional<String> name = row.word(PROJECT);
        Optional<ProjectId> known = name.map(projects::get);
        if (known.isPresent()) {
            return known;
        }
        Optional<ProjectId> project =
                into.references().required(row, PROJECT, Scope.PROJECTS).map(ProjectId.class::cast);
        project.ifPresent(id -> name.ifPresent(text -> projects.put(text, id)));
        return project;
    }

    // ---- when all have been read

    void complete(Assembly into) {
        CellReader reader = new CellReader(into, CellReader.Stage.EARLY);
        Map<ProjectId, Schedule.Builder> builders = new LinkedHashMap<>();
        standardDay = into.profile().calendar().minutesPerDay();
        schedules.forEach((project, rows) -> builders.put(project, whole(project, rows, reader, into)));
        schedules.forEach((project, rows) -> rows.activities.forEach(row -> find(row, project, rows, into)));
        schedules.forEach((project, rows) -> {
            Schedule.Builder schedule = builders.get(project);
            if (schedule != null) {
                rows.activities.forEach(
                        row -> activity(row, project, reader, into).ifPresent(schedule::addActivity));
                rows.links.forEach(row -> link(row, project, rows, reader, into).forEach(schedule::addLink));
                into.add(rows.whole == null ? rows.origin : rows.whole.origin(), schedule.build());
            }
        });
    }

    private Schedule.Builder whole(ProjectId project, Rows rows, CellReader reader, Assembly into) {
        Schedule.Builder schedule = Schedule.builder();
        rows.calendar = into.profile().calendar();
        Row row = rows.whole;
        if (row != null) {
            ScheduleTables.readWhole(row, schedule, reader);
            Optional<CalendarId> named = row.value("calendar", Values.of(CalendarId::of));
            Optional<WorkingCalendar> calendar = named.flatMap(id -> calendar(row, id, into));
            calendar.ifPresent(found -> rows.calendar = found);
            schedule.calendar(calendar.map(found -> CalendarId.of(found.code())));
        }
        return schedule.project(project);
    }

    /** Finds out how long the days of an activity are, so that others may name it. */
    private void find(Row row, ProjectId project, Rows rows, Assembly into) {
        Optional<ActivityId> id = row.required("id", Values.of(name -> ActivityId.of(project, name)));
        if (id.isEmpty()) {
            into.leaveOut(row, ComponentKind.ACTIVITY);
            return;
        }
        Told first = activities.get(id.get());
        if (first != null) {
            row.refuse("id", twice("activity", id.get().value(), first.row()));
            return;
        }
        WorkingCalendar calendar =
                row.word("calendar").flatMap(code -> named(code, row, into)).orElse(rows.calendar);
        activities.put(id.get(), new Told(row, calendar.minutesPerDay()));
    }

    private Optional<Activity> activity(Row row, ProjectId project, CellReader reader, Assembly into) {
        Optional<ActivityId> id = row.word("id").flatMap(name -> legal(project, name));
        Told told = id.map(activities::get).orElse(null);
        if (told == null || told.row() != row) {
            return Optional.empty();
        }
        ActivityCells read = ActivityCells.of(row, reader);
        Activity.Builder activity = read.at(id.get(), told.minutesPerDay());
        read.calendar()
                .flatMap(named -> calendar(row, named, into))
                .ifPresent(found -> activity.calendar(CalendarId.of(found.code())));
        read.parent()
                .flatMap(name -> found(row, "parent", name, project, into, activities::containsKey))
                .ifPresent(activity::parent);
        Activity made = activity.build();
        ScheduleFaults.of(made).forEach(fault -> row.refuse(fault.column(), fault.fault()));
        return Optional.of(made);
    }

    private List<Link> link(Row row, ProjectId project, Rows rows, CellReader reader, Assembly into) {
        List<ActivityId> before = ends(row, PREDECESSOR, project, into);
        List<ActivityId> after = ends(row, SUCCESSOR, project, into);
        LinkCells read = LinkCells.of(row, reader);
        List<Link> made = new ArrayList<>();
        for (ActivityId predecessor : before) {
            for (ActivityId successor : after) {
                Link link = read.at(minutesPerDay(read, predecessor, successor, rows))
                        .predecessor(predecessor)
                        .successor(successor)
                        .build();
                ScheduleFaults.of(link).forEach(fault -> row.refuse(fault.column(), fault.fault()));
                links.earlier(link, row)
                        .ifPresent(first -> row.refuse(SUCCESSOR, twice("link", ScheduleFaults.shown(link), first)));
                made.add(link);
            }
        }
        return made;
    }

    private int minutesPerDay(LinkCells link, ActivityId predecessor, ActivityId successor, Rows rows) {
        return switch (link.lagCalendar()) {
            case PREDECESSOR -> dayOf(predecessor);
            case SUCCESSOR -> dayOf(successor);
            case PROJECT -> rows.calendar.minutesPerDay();
            case ELAPSED -> DayLengths.ELAPSED;
        };
    }

    private int dayOf(ActivityId id) {
        Told told = activities.get(id);
        if (told != null) {
            return told.minutesPerDay();
        }
        Rows owner = schedules.get(ProjectId.of(id.owner()));
        return owner == null ? standardDay : owner.calendar.minutesPerDay();
    }

    private List<ActivityId> ends(Row row, String column, ProjectId project, Assembly into) {
        List<String> names = row.words(column);
        if (names.isEmpty()) {
            row.tellEmpty(column);
        }
        return names.stream()
                .flatMap(name -> end(row, column, name, project, into).stream())
                .toList();
    }

    /** An activity or a milestone of the register, with its project before its name or without. */
    private Optional<ActivityId> end(Row row, String column, String name, ProjectId project, Assembly into) {
        return found(row, column, name, project, into, id -> activities.containsKey(id) || isMilestone(id, into));
    }

    private static boolean isMilestone(ActivityId id, Assembly into) {
        return into.references().knows(new MilestoneId(id.owner(), id.name()));
    }

    /** The one of a name; empty where there is none, which has been told. */
    private static Optional<ActivityId> found(
            Row row, String column, String name, ProjectId project, Assembly into, Predicate<ActivityId> isKnown) {
        Optional<ActivityId> id = row.parse(
                column,
                name,
                Values.of(text -> text.indexOf('/') < 0 ? ActivityId.of(project, text) : ActivityId.of(text)));
        Optional<ActivityId> known = id.filter(isKnown);
        if (id.isPresent()
                && known.isEmpty()
                && into.isNews(id.get().value(), ComponentKind.ACTIVITY)
                && into.isNews(id.get().name(), ComponentKind.ACTIVITY)) {
            row.refuse(column, name, unknown(id.get()));
        }
        return known;
    }

    private static Fault unknown(ActivityId id) {
        return new Fault(
                ProblemCode.UNKNOWN_REFERENCE,
                "There is no activity \"" + Excerpt.of(id.value()) + "\".",
                "add it to activities.csv, or correct the id; one of another project is written project/id.");
    }

    /** The calendar of that id; a standard one becomes one of the portfolio. Empty where there is none, which has been told. */
    private Optional<WorkingCalendar> calendar(Row row, CalendarId id, Assembly into) {
        Optional<WorkingCalendar> found = named(id.value(), row, into);
        if (found.isEmpty() && into.isNews(id.value(), ComponentKind.CALENDAR)) {
            row.refuse("calendar", PortfolioCalendars.unknown(id.value()));
        }
        return found;
    }

    private Optional<WorkingCalendar> named(String code, Row row, Assembly into) {
        return calendars.computeIfAbsent(code, told -> into.calendar(told, row.origin()));
    }

    // ---- places

    Optional<Origin> activityAt(ActivityId id) {
        return Optional.ofNullable(activities.get(id)).map(told -> told.row().origin());
    }

    Optional<Origin> linkAt(String path) {
        return links.at(path);
    }

    Optional<Origin> scheduleAt(ProjectId project) {
        return Optional.ofNullable(schedules.get(project))
                .map(rows -> rows.whole == null ? rows.origin : rows.whole.origin());
    }

    // ---- small change

    /** An activity as others of that project name it. */
    static String nameOf(ActivityId id, String project) {
        return id.owner().equals(project) ? id.name() : id.value();
    }

    /** The working time of a cell; less than half a minute of it is told, because nothing would be left. */
    static Duration time(Row row, String column, DayCount days, int minutesPerDay) {
        if (days.vanishes(minutesPerDay)) {
            row.refuse(
                    column,
                    Fault.malformed(
                            days.text() + " days are less than a minute.",
                            "write 0, or a length of at least a minute."));
        }
        return days.at(minutesPerDay);
    }

    private static Optional<ActivityId> legal(ProjectId project, String name) {
        try {
            return Optional.of(ActivityId.of(project, name));
        } catch (IllegalArgumentException illegal) {
            return Optional.empty();
        }
    }

    private static Fault twice(String what, String name, Row first) {
        return new Fault(
                ProblemCode.DUPLICATE_ID,
                "The " + what + " \"" + Excerpt.of(name, 200) + "\" is there twice; the first is in row "
                        + first.origin().row() + ".",
                "keep one of them.");
    }
}
