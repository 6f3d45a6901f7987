package org.pmokit.mpxj;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mpxj.ProjectFile;
import org.mpxj.ProjectProperties;
import org.mpxj.ScheduleFrom;
import org.mpxj.Task;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityBaseline;
import org.pmokit.core.schedule.LagCalendar;
import org.pmokit.core.schedule.Schedule;

/** One project of a file: first the names of its activities, then the schedule. */
final class ProjectImport {

    private final ProjectFile source;
    private final ProjectProperties properties;
    private final ProjectId id;
    private final ScheduleFileKind kind;
    private final IdentityHashMap<Task, ActivityId> names;
    private final Remarks remarks;
    private final List<Task> tasks = new ArrayList<>();

    ProjectImport(
            ProjectFile source,
            ProjectId id,
            ScheduleFileKind kind,
            IdentityHashMap<Task, ActivityId> names,
            Remarks remarks) {
        this.source = source;
        this.properties = source.getProjectProperties();
        this.id = id;
        this.kind = kind;
        this.names = names;
        this.remarks = remarks;
        nameTasks();
    }

    /** Work before headings, so that a heading that has the code of an activity gives way. */
    private void nameTasks() {
        Names taken = new Names();
        List<Task> kept = source.getTasks().stream().filter(this::isKept).toList();
        Stream.concat(
                        kept.stream().filter(task -> !isHeading(task)),
                        kept.stream().filter(ProjectImport::isHeading))
                .forEach(task -> names.put(task, nameOf(task, taken)));
        tasks.addAll(kept);
    }

    private ActivityId nameOf(Task task, Names taken) {
        String number = String.valueOf(task.getUniqueID());
        String code = kind.isPrimavera() && task.getActivityID() != null ? task.getActivityID() : number;
        String name = taken.unique(code, number);
        ActivityId activity = ActivityId.of(id, name);
        if (!name.equals(code)) {
            remarks.reworded(
                    path(activity),
                    "The activity \"" + Remarks.excerpt(code) + "\" is called \"" + name + "\" here.",
                    "give it an id without slash that no other has.");
        }
        return activity;
    }

    private boolean isKept(Task task) {
        String number = "tasks[" + task.getUniqueID() + "]";
        if (task.getNull()) {
            return false;
        }
        if (isProjectItself(task)) {
            return false;
        }
        if (task.getExternalTask()) {
            remarks.lost(
                    number,
                    "\"" + Remarks.excerpt(task.getName())
                            + "\" stands for an activity of another file; it and its links are left out.",
                    "read the other file, too, and link the projects with dependencies.");
            return false;
        }
        if (!task.getActive()) {
            remarks.leftOut(
                    number,
                    "\"" + Remarks.excerpt(task.getName())
                            + "\" is inactive; it and its links are left out, as the tool does.",
                    "activate it in the tool if it is to count.");
            return false;
        }
        return true;
    }

    /** The heading over everything; other writers of the format may number a real task 0. */
    private boolean isProjectItself(Task task) {
        Integer level = task.getOutlineLevel();
        return kind.isMicrosoft() && Integer.valueOf(0).equals(task.getUniqueID()) && (level == null || level == 0);
    }

    static boolean isHeading(Task task) {
        return task.getSummary() && task.getActivityType() == null;
    }

    static String path(ActivityId activity) {
        return "schedules[" + activity.owner() + "].activities[" + activity.name() + "]";
    }

    ImportedSchedule schedule() {
        CalendarImport calendars = new CalendarImport(id, source.getCalendars(), remarks);
        ToolSettings settings = new SettingsImport(properties, kind).settings();
        LagCalendar lagCalendar = settings.lagCalendar().orElse(LagCalendar.PREDECESSOR);
        Optional<CalendarId> standard = calendars.idOf(source.getDefaultCalendar());
        if (standard.isEmpty()) {
            remarks.assumed(
                    "schedules[" + id.value() + "]",
                    "The file names no calendar of the project that has working time; that of the portfolio is taken.",
                    "choose a project calendar in the tool.");
        }
        tellAboutProject();
        ActivityImport activityImport = new ActivityImport(source, kind, names, calendars, remarks);
        List<Activity> activities = tasks.stream().map(activityImport::activity).toList();
        Schedule schedule = Schedule.builder()
                .project(id)
                .start(start())
                .imposedFinish(WorkingTime.moment(properties.getMustFinishBy()))
                .dataDate(WorkingTime.moment(properties.getStatusDate()))
                .calendar(standard)
                .activities(activities)
                .links(new LinkImport(source, lagCalendar, names, remarks).links(tasks))
                .build();
        return ImportedSchedule.builder()
                .file(remarks.file())
                .kind(kind)
                .project(project(activities))
                .schedule(schedule)
                .calendars(calendars.entries())
                .settings(settings)
                .savedAt(WorkingTime.moment(properties.getLastSaved()))
                .build();
    }

    private Optional<LocalDateTime> start() {
        return kind.isPrimavera()
                ? WorkingTime.moment(properties.getPlannedStart())
                : WorkingTime.moment(properties.getStartDate());
    }

    private Project project(List<Activity> activities) {
        String title = Remarks.excerpt(properties.getName() == null ? id.value() : properties.getName())
                .strip();
        return Project.builder()
                .id(id)
                .title(kind.isPrimavera() && !title.isEmpty() ? title : id.value())
                .start(baseline(activities)
                        .map(ActivityBaseline::start)
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder())
                        .map(LocalDateTime::toLocalDate))
                .finish(baseline(activities)
                        .map(ActivityBaseline::finish)
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder())
                        .map(ProjectImport::lastDay))
                .build();
    }

    private static Stream<ActivityBaseline> baseline(List<Activity> activities) {
        return activities.stream()
                .filter(activity -> !activity.type().isHammock())
                .flatMap(activity -> activity.baseline().stream());
    }

    /** Work that ends at midnight ends on the day before. */
    private static LocalDate lastDay(LocalDateTime finish) {
        return finish.minusMinutes(1).toLocalDate();
    }

    private void tellAboutProject() {
        String path = "schedules[" + id.value() + "]";
        if (properties.getScheduleFrom() == ScheduleFrom.FINISH) {
            remarks.otherwise(
                    path,
                    "The tool schedules this project backwards from its finish; here it is scheduled from its start.",
                    "compare with the dates of the tool, which are kept beside ours.");
        }
        if (properties.getStatusDate() == null) {
            remarks.assumed(
                    path,
                    "The file has no data date; progress is taken as told up to nothing.",
                    "set the status date in the tool.");
        }
        if (kind.isPrimavera()) {
            tellAboutPrimavera(path);
        }
    }

    private void tellAboutPrimavera(String path) {
        if (properties.getBaselineProjectUniqueID() == null) {
            remarks.assumed(
                    path,
                    "No baseline is assigned to the project; its planned dates are not taken for one.",
                    "assign a baseline in the tool, and export it with the project.");
        }
        if (!properties.getComputeStartToStartLagFromEarlyStart()) {
            remarks.otherwise(
                    path,
                    "The tool counts start-to-start lags from actual starts; here they are counted from early starts, which are the "
                            + "actual ones of what has started.",
                    "compare with the dates of the tool.");
        }
    }
}
