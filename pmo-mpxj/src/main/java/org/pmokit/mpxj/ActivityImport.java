package org.pmokit.mpxj;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectFile;
import org.mpxj.ProjectProperties;
import org.mpxj.ResourceAssignment;
import org.mpxj.ResourceType;
import org.mpxj.Task;
import org.mpxj.TaskField;
import org.mpxj.TaskMode;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityBaseline;
import org.pmokit.core.schedule.ActivityType;
import org.pmokit.core.schedule.ToolDates;

/** One activity after the other; what it cannot say in full is told. */
final class ActivityImport {

    private final ProjectFile source;
    private final ProjectProperties properties;
    private final ScheduleFileKind kind;
    private final IdentityHashMap<Task, ActivityId> names;
    private final CalendarImport calendars;
    private final Remarks remarks;
    private final ConstraintImport constraints;
    private final AssignmentImport assignments;

    ActivityImport(
            ProjectFile source,
            ScheduleFileKind kind,
            IdentityHashMap<Task, ActivityId> names,
            CalendarImport calendars,
            Remarks remarks) {
        this.source = source;
        this.properties = source.getProjectProperties();
        this.kind = kind;
        this.names = names;
        this.calendars = calendars;
        this.remarks = remarks;
        this.constraints = new ConstraintImport(remarks);
        this.assignments = new AssignmentImport(properties, kind);
    }

    Activity activity(Task task) {
        ActivityId id = names.get(task);
        if (id == null) {
            throw new IllegalStateException("The task " + task.getUniqueID() + " has no name.");
        }
        String path = ProjectImport.path(id);
        ActivityType type = type(task, path);
        Activity.Builder activity = Activity.builder()
                .id(id)
                .title(title(task, id))
                .type(type)
                .parent(Optional.ofNullable(task.getParentTask())
                        .flatMap(above -> Optional.ofNullable(names.get(above))))
                .deadline(type == ActivityType.SUMMARY ? Optional.empty() : WorkingTime.moment(task.getDeadline()))
                .baseline(baseline(task))
                .toolDates(toolDates(task, type));
        if (type == ActivityType.SUMMARY) {
            tellAboutHeading(task, path);
            return activity.build();
        }
        activity.calendar(calendar(task, path))
                .constraints(constraints.of(task, path))
                .assigned(assignments.of(task));
        addProgress(activity, task, type, path);
        tellAboutWork(task, path);
        return activity.build();
    }

    private static String title(Task task, ActivityId id) {
        String name =
                task.getName() == null ? "" : Remarks.excerpt(task.getName()).strip();
        return name.isEmpty() ? id.name() : name;
    }

    // ---- what sort

    private ActivityType type(Task task, String path) {
        if (ProjectImport.isHeading(task)) {
            return task.hasChildTasks() || kind.isPrimavera() ? ActivityType.SUMMARY : ActivityType.TASK;
        }
        if (task.getActivityType() != null) {
            return primaveraType(task, path);
        }
        org.mpxj.Duration duration = task.getDuration();
        if (duration != null && duration.getDuration() == 0) {
            return ActivityType.MILESTONE;
        }
        if (task.getMilestone() && duration != null) {
            remarks.reworded(
                    path,
                    "It is marked as a milestone, but takes " + duration + "; it is kept as a task.",
                    "set its duration to 0 in the tool.");
        }
        return ActivityType.TASK;
    }

    private ActivityType primaveraType(Task task, String path) {
        return switch (task.getActivityType()) {
            case TASK_DEPENDENT, RESOURCE_DEPENDENT -> ActivityType.TASK;
            case START_MILESTONE, START_FLAG -> ActivityType.START_MILESTONE;
            case FINISH_MILESTONE, FINISH_FLAG -> ActivityType.MILESTONE;
            case LEVEL_OF_EFFORT -> ActivityType.LEVEL_OF_EFFORT;
            case WBS_SUMMARY, HAMMOCK -> {
                remarks.otherwise(
                        path,
                        "It spans the activities of its branch in the tool; here it is a support without links of its own.",
                        "look at the heading of the branch for these dates.");
                yield ActivityType.LEVEL_OF_EFFORT;
            }
        };
    }

    // ---- calendar

    private Optional<CalendarId> calendar(Task task, String path) {
        if (WorkingTime.isElapsed(task.getDuration())) {
            remarks.reworded(
                    path,
                    "Its duration is counted around the clock; it gets a calendar that is.",
                    "leave it so; the dates are the same.");
            return Optional.of(calendars.elapsed());
        }
        Optional<ProjectCalendar> resource = isByResources(task) ? resourceCalendar(task, path) : Optional.empty();
        ProjectCalendar wanted = resource.orElse(task.getCalendar());
        if (wanted == null || wanted == source.getDefaultCalendar()) {
            return Optional.empty();
        }
        Optional<CalendarId> found = calendars.idOf(wanted);
        if (found.isEmpty()) {
            remarks.lost(
                    path,
                    "Its calendar has no working time; that of the project is taken.",
                    "give the calendar working days in the tool.");
        }
        return found;
    }

    private boolean isByResources(Task task) {
        return kind.isPrimavera()
                ? task.getActivityType() == org.mpxj.ActivityType.RESOURCE_DEPENDENT
                : task.getCalendar() == null && !task.getIgnoreResourceCalendar();
    }

    /** The one calendar of all who work on it, where that differs from its own. */
    private Optional<ProjectCalendar> resourceCalendar(Task task, String path) {
        Set<ProjectCalendar> used = Collections.newSetFromMap(new IdentityHashMap<>());
        for (ResourceAssignment assignment : task.getResourceAssignments()) {
            if (assignment.getResource() != null && assignment.getResource().getType() == ResourceType.WORK) {
                Optional.ofNullable(assignment.getResource().getCalendar()).ifPresent(used::add);
            }
        }
        ProjectCalendar own = task.getEffectiveCalendar();
        if (used.stream().allMatch(calendar -> calendars.isAlike(calendar, own))) {
            return Optional.empty();
        }
        if (used.size() > 1) {
            remarks.otherwise(
                    path,
                    "The tool schedules it by the calendars of " + used.size() + " resources; here it follows its own.",
                    "give it a calendar of its own in the tool.");
            return Optional.empty();
        }
        remarks.reworded(
                path,
                "It follows the calendar of its resource, as in the tool.",
                "give it a calendar of its own in the tool.");
        return used.stream().findFirst();
    }

    // ---- time

    private void addProgress(Activity.Builder activity, Task task, ActivityType type, String path) {
        Optional<LocalDateTime> started = WorkingTime.moment(task.getActualStart());
        Optional<LocalDateTime> finished = WorkingTime.moment(task.getActualFinish());
        org.mpxj.Duration planned = kind.isPrimavera() ? task.getPlannedDuration() : task.getDuration();
        Optional<Duration> duration = type.isMilestone()
                ? Optional.of(Duration.ZERO)
                : WorkingTime.of(planned == null ? task.getDuration() : planned, properties);
        Optional<Duration> remaining = WorkingTime.of(task.getRemainingDuration(), properties);
        if (duration.isEmpty() && type == ActivityType.TASK) {
            remarks.malformed(path, "It has no duration that can be counted.", "give it one in the tool.");
        }
        activity.duration(duration.filter(known -> !known.isNegative()))
                .actualStart(started)
                .actualFinish(finished)
                .complete(complete(task).filter(share -> finished.isPresent() || !isAllOf(share)));
        boolean isTold = finished.isEmpty() && !type.isMilestone() && (kind.isPrimavera() || started.isPresent());
        activity.remaining(remaining.filter(known -> isTold && !known.isNegative()));
        if (started.isEmpty() && finished.isPresent()) {
            remarks.malformed(path, "It has finished, but not started.", "enter its actual start in the tool.");
        }
    }

    /** In Primavera work is complete when it has finished; nothing left to do does not make it so. */
    private boolean isAllOf(Ratio share) {
        return kind.isPrimavera() && share.equals(Ratio.ONE);
    }

    private static Optional<Ratio> complete(Task task) {
        Number percent = task.getPercentageComplete();
        if (percent == null || Double.isNaN(percent.doubleValue()) || Double.isInfinite(percent.doubleValue())) {
            return Optional.empty();
        }
        BigDecimal bounded = BigDecimal.valueOf(Math.max(0, Math.min(100, percent.doubleValue())));
        return Ratio.of(bounded, BigDecimal.valueOf(100));
    }

    /** Primavera without an assigned baseline shows the plan itself, which nobody agreed. */
    private Optional<ActivityBaseline> baseline(Task task) {
        if (kind.isPrimavera() && properties.getBaselineProjectUniqueID() == null) {
            return Optional.empty();
        }
        ActivityBaseline baseline = new ActivityBaseline(
                WorkingTime.moment(task.getBaselineStart()),
                WorkingTime.moment(task.getBaselineFinish()),
                WorkingTime.of(task.getBaselineDuration(), properties));
        return Optional.of(baseline)
                .filter(told -> told.start().isPresent()
                        || told.finish().isPresent()
                        || told.duration().isPresent());
    }

    /** What the file says, and nothing that was worked out while reading it. */
    private Optional<ToolDates> toolDates(Task task, ActivityType type) {
        boolean isRolledUp = kind.isPrimavera() && type == ActivityType.SUMMARY;
        if (isRolledUp) {
            return Optional.empty();
        }
        boolean hasFloat = !kind.isPrimavera() || task.getActualFinish() == null;
        ToolDates dates = new ToolDates(
                moment(task, TaskField.EARLY_START),
                moment(task, TaskField.EARLY_FINISH),
                moment(task, TaskField.LATE_START),
                moment(task, TaskField.LATE_FINISH),
                hasFloat ? slack(task, TaskField.TOTAL_SLACK) : Optional.empty(),
                hasFloat ? slack(task, TaskField.FREE_SLACK) : Optional.empty());
        return dates.equals(NOTHING) ? Optional.empty() : Optional.of(dates);
    }

    private static final ToolDates NOTHING = new ToolDates(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static Optional<LocalDateTime> moment(Task task, TaskField field) {
        return task.getCachedValue(field) instanceof LocalDateTime moment
                ? WorkingTime.moment(moment)
                : Optional.empty();
    }

    private Optional<Duration> slack(Task task, TaskField field) {
        return task.getCachedValue(field) instanceof org.mpxj.Duration duration
                ? WorkingTime.of(duration, properties)
                : Optional.empty();
    }

    // ---- what is told

    private void tellAboutHeading(Task task, String path) {
        if (task.getConstraintDate() != null && task.getConstraintType() != null) {
            remarks.lost(
                    path,
                    "The imposed date " + task.getConstraintType() + " " + task.getConstraintDate()
                            + " of a heading is left out.",
                    "impose it on the activities below.");
        }
        if (task.getTaskMode() == TaskMode.MANUALLY_SCHEDULED) {
            remarks.otherwise(
                    path,
                    "Its dates are set by hand in the tool; here they follow from what is below it.",
                    "schedule it automatically in the tool.");
        }
        if (task.getRecurring()) {
            remarks.reworded(
                    path,
                    "It is a recurring task; each occurrence is an activity below it.",
                    "leave it so; the dates are the same.");
        }
        if (task.getSubprojectFile() != null) {
            remarks.lost(
                    path,
                    "It stands for the project in " + Remarks.excerpt(task.getSubprojectFile())
                            + ", which is not opened.",
                    "read that file, too.");
        }
    }

    private void tellAboutWork(Task task, String path) {
        if (task.getSubprojectFile() != null) {
            remarks.lost(
                    path,
                    "It stands for the project in " + Remarks.excerpt(task.getSubprojectFile())
                            + ", which is not opened.",
                    "read that file, too.");
        }
        if (isSplit(task.getSplits())) {
            remarks.otherwise(
                    path,
                    "Its work is interrupted " + (task.getSplits().size() / 2)
                            + " time(s) in the tool; here it goes through.",
                    "part it into several activities in the tool.");
        }
        if (task.getSuspendDate() != null && task.getActualFinish() == null) {
            remarks.otherwise(
                    path,
                    "It is suspended from " + task.getSuspendDate() + " to " + task.getResume()
                            + " in the tool; here what remains goes on.",
                    "part it into two activities in the tool.");
        }
        if (task.getExpectedFinish() != null && task.getActualFinish() == null) {
            remarks.lost(
                    path,
                    "Its expected finish " + task.getExpectedFinish() + " is left out.",
                    "set its remaining duration in the tool.");
        }
        tellAboutOtherProjects(task, path);
    }

    private void tellAboutOtherProjects(Task task, String path) {
        Object start = task.getCachedValue(TaskField.EXTERNAL_EARLY_START);
        Object finish = task.getCachedValue(TaskField.EXTERNAL_LATE_FINISH);
        if (start != null || finish != null) {
            remarks.lost(
                    path,
                    "Other projects hold it between " + (start == null ? "any day" : start) + " and "
                            + (finish == null ? "any day" : finish) + "; that is left out.",
                    "read the other projects, too.");
        }
    }

    private static boolean isSplit(@Nullable List<?> parts) {
        return parts != null && parts.size() > 1;
    }
}
