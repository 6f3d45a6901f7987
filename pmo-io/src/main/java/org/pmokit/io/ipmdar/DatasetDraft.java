package org.pmokit.io.ipmdar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityBaseline;
import org.pmokit.core.schedule.ActivityType;
import org.pmokit.core.schedule.Constraint;
import org.pmokit.core.schedule.ConstraintType;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.schedule.LagCalendar;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.LinkType;
import org.pmokit.core.schedule.Schedule;
import org.pmokit.core.schedule.ToolDates;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.codec.OneLine;
import org.pmokit.io.codec.ProblemLog;
import org.pmokit.io.tree.JsonRecord;

/** Turns the tables of a dataset into one project with its schedule. */
final class DatasetDraft {

    private static final JsonRecord NOTHING = new JsonRecord(Map.of(), Origin.file(""));
    private static final BigDecimal LONGEST = BigDecimal.valueOf(1_000_000);

    private final Dataset dataset;
    private final Notes notes;
    private final ProjectId project;
    private final Calendars calendars;
    private final JsonRecord header;
    private final Map<String, JsonRecord> scheduleData = new HashMap<>();
    private final Map<String, List<JsonRecord>> constraints = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, ActivityId> ids = new LinkedHashMap<>();
    private final Set<String> summaries = new HashSet<>();

    DatasetDraft(Dataset dataset, Path path, ProblemLog log) {
        this.dataset = dataset;
        this.notes = new Notes(log, Origin.file(path.toString()));
        this.project = ProjectId.of(Names.of(
                String.valueOf(path.toAbsolutePath().normalize().getFileName()).replaceFirst("(?i)\\.zip$", "")));
        this.calendars = new Calendars(dataset, project.value(), notes);
        this.header = dataset.single(Table.PROJECT).orElse(NOTHING);
        index();
    }

    private void index() {
        for (JsonRecord row : dataset.records(Table.SCHEDULE)) {
            row.text("TaskID").or(() -> row.text("ID")).ifPresent(task -> scheduleData.putIfAbsent(task, row));
        }
        for (JsonRecord row : dataset.records(Table.CONSTRAINTS)) {
            row.text("TaskID")
                    .ifPresent(task -> constraints
                            .computeIfAbsent(task, unseen -> new ArrayList<>())
                            .add(row));
        }
        for (JsonRecord row : dataset.records(Table.OUTLINE)) {
            row.text("TaskID")
                    .ifPresent(task -> row.text("ParentTaskID").ifPresent(above -> parents.putIfAbsent(task, above)));
        }
        Set<String> names = new HashSet<>();
        for (JsonRecord task : dataset.records(Table.TASKS)) {
            Optional<String> key = task.text("ID");
            if (key.isEmpty() || ids.containsKey(key.get())) {
                notes.lost(task, "activities", "A task has no ID, or one that was used before.", "correct Tasks.json.");
                continue;
            }
            String base = Names.of(key.get());
            String name = base;
            for (int number = 2; !names.add(name); number++) {
                name = base + "-" + number;
            }
            ids.put(key.get(), ActivityId.of(project, name));
            task.text("TaskTypeID").filter("SUMMARY"::equalsIgnoreCase).ifPresent(type -> summaries.add(key.get()));
        }
    }

    PortfolioDraft fill() {
        String title = dataset.single(Table.METADATA)
                .flatMap(told -> told.text("ProgramName").or(() -> told.text("ContractName")))
                .map(OneLine::of)
                .orElse(project.value());
        Optional<LocalDate> statusDate = notes.date(header, "StatusDate", "project");
        PortfolioDraft draft = PortfolioDraft.named(title);
        statusDate.ifPresent(draft::statusDate);
        calendars.entries().forEach(draft::add);
        draft.add(Project.builder()
                .id(project)
                .title(title)
                .start(notes.date(header, "BaselineStartDate", "project"))
                .finish(notes.date(header, "BaselineFinishDate", "project"))
                .actualStart(notes.date(header, "ActualStartDate", "project"))
                .actualFinish(notes.date(header, "ActualFinishDate", "project"))
                .finishForecasts(notes.date(header, "CurrentFinishDate", "project")
                        .map(day -> List.of(new DatedForecast(statusDate, day, Optional.empty())))
                        .orElse(List.of()))
                .build());
        draft.add(schedule(statusDate));
        tellTheRest();
        return draft;
    }

    private Schedule schedule(Optional<LocalDate> statusDate) {
        Set<String> seen = new HashSet<>();
        List<Activity> activities = dataset.records(Table.TASKS).stream()
                .filter(task -> task.text("ID").filter(seen::add).isPresent())
                .map(this::activity)
                .toList();
        return Schedule.builder()
                .project(project)
                .start(notes.date(header, "CurrentStartDate", "project").map(LocalDate::atStartOfDay))
                .dataDate(statusDate.map(DatasetDraft::endOf))
                .calendar(calendars.first().map(first -> CalendarId.of(first.code())))
                .activities(activities)
                .links(links())
                .build();
    }

    // ---- activities

    private Activity activity(JsonRecord task) {
        String key = task.text("ID").orElseThrow();
        ActivityId id = ids.get(key);
        if (id == null) {
            throw new IllegalStateException("The task " + key + " has no name.");
        }
        JsonRecord data = scheduleData.getOrDefault(key, NOTHING);
        String path = "activities[" + id.name() + "]";
        ActivityType type = type(task, path);
        Activity.Builder activity = Activity.builder()
                .id(id)
                .title(task.text("Name").map(OneLine::of).orElse(id.name()))
                .type(type)
                .parent(parent(key, task, path))
                .baseline(baseline(data, path))
                .toolDates(toolDates(data, path));
        if (type == ActivityType.SUMMARY) {
            return activity.build();
        }
        Optional<LocalDate> started = notes.date(data, "ActualStartDate", path);
        Optional<LocalDate> finished = notes.date(data, "ActualFinishDate", path);
        activity.calendar(calendars.id(data.text("CalendarID")))
                .duration(type.isMilestone() ? Optional.of(Duration.ZERO) : positive(data, "CurrentDuration", path))
                .remaining(
                        type.isMilestone() || finished.isPresent()
                                ? Optional.empty()
                                : positive(data, "RemainingDuration", path))
                .complete(complete(data, path))
                .actualStart(started.map(LocalDate::atStartOfDay))
                .actualFinish(finished.map(day -> type.isMilestone() ? day.atStartOfDay() : endOf(day)));
        addConstraints(activity, key, path);
        return activity.build();
    }

    private ActivityType type(JsonRecord task, String path) {
        boolean isEffort = task.text("EarnedValueTechniqueID")
                .filter("LEVEL_OF_EFFORT"::equalsIgnoreCase)
                .isPresent();
        String told = task.text("TaskTypeID").orElse("ACTIVITY");
        return switch (told.toUpperCase(Locale.ROOT)) {
            case "SUMMARY" -> ActivityType.SUMMARY;
            case "MILESTONE" -> ActivityType.MILESTONE;
            case "HAMMOCK" -> ActivityType.LEVEL_OF_EFFORT;
            case "ACTIVITY" -> isEffort ? ActivityType.LEVEL_OF_EFFORT : ActivityType.TASK;
            default -> {
                notes.malformed(task, path, "TaskTypeID", "a type of task");
                yield ActivityType.TASK;
            }
        };
    }

    private Optional<ActivityId> parent(String key, JsonRecord task, String path) {
        Optional<String> above = Optional.ofNullable(parents.get(key));
        if (above.isPresent() && !summaries.contains(above.get())) {
            notes.lost(
                    task,
                    path,
                    "Its parent \"" + Excerpt.of(above.get()) + "\" is no summary task; it stands on its own.",
                    "correct TaskOutlineStructure.json.");
            return Optional.empty();
        }
        return above.filter(parent -> !parent.equals(key)).flatMap(parent -> Optional.ofNullable(ids.get(parent)));
    }

    private Optional<Ratio> complete(JsonRecord data, String path) {
        String field = data.number("CalculatedPercentComplete").isPresent()
                ? "CalculatedPercentComplete"
                : "PhysicalPercentComplete";
        Optional<BigDecimal> percent = data.number(field);
        if (percent.isPresent()
                && (percent.get().signum() < 0 || percent.get().compareTo(BigDecimal.valueOf(100)) > 0)) {
            notes.malformed(data, path, field, "a percentage");
            return Optional.empty();
        }
        return percent.flatMap(told -> Ratio.of(told, BigDecimal.valueOf(100)));
    }

    private Optional<ActivityBaseline> baseline(JsonRecord data, String path) {
        ActivityBaseline baseline = new ActivityBaseline(
                notes.date(data, "BaselineStartDate", path).map(LocalDate::atStartOfDay),
                notes.date(data, "BaselineFinishDate", path).map(DatasetDraft::endOf),
                positive(data, "BaselineDuration", path));
        boolean isTold = baseline.start().isPresent()
                || baseline.finish().isPresent()
                || baseline.duration().isPresent();
        return isTold ? Optional.of(baseline) : Optional.empty();
    }

    private Optional<ToolDates> toolDates(JsonRecord data, String path) {
        ToolDates dates = new ToolDates(
                notes.date(data, "EarlyStartDate", path).map(LocalDate::atStartOfDay),
                notes.date(data, "EarlyFinishDate", path).map(DatasetDraft::endOf),
                notes.date(data, "LateStartDate", path).map(LocalDate::atStartOfDay),
                notes.date(data, "LateFinishDate", path).map(DatasetDraft::endOf),
                duration(data, "TotalFloatDuration", data.text("CalendarID"), path),
                duration(data, "FreeFloatDuration", data.text("CalendarID"), path));
        boolean isTold = dates.earlyStart().isPresent()
                || dates.lateFinish().isPresent()
                || dates.totalFloat().isPresent();
        return isTold ? Optional.of(dates) : Optional.empty();
    }

    // ---- constraints

    private void addConstraints(Activity.Builder activity, String key, String path) {
        for (JsonRecord row : constraints.getOrDefault(key, List.of())) {
            String type = row.text("ConstraintTypeID").orElse("").toUpperCase(Locale.ROOT);
            Optional<LocalDate> day = notes.date(row, "ConstraintDate", path);
            Optional<ConstraintType> known = constraintType(type);
            if (type.equals("DEADLINE")) {
                activity.deadline(day.map(DatasetDraft::endOf));
            } else if (known.filter(told -> !told.needsDate()).isPresent()) {
                activity.addConstraint(new Constraint(known.get(), Optional.empty()));
            } else if (known.isPresent() && day.isPresent()) {
                activity.addConstraint(Constraint.on(known.get(), day.get()));
            } else {
                notes.repeated(
                        "The constraint " + Excerpt.of(type, 60)
                                + (known.isPresent() ? " has no date" : " is not known") + "; it is left out.",
                        "look it up in TaskConstraints.json.");
            }
        }
    }

    private static Optional<ConstraintType> constraintType(String told) {
        return switch (told.replace("EARLER", "EARLIER")) {
            case "AS_SOON_AS_POSSIBLE" -> Optional.of(ConstraintType.AS_SOON_AS_POSSIBLE);
            case "AS_LATE_AS_POSSIBLE" -> Optional.of(ConstraintType.AS_LATE_AS_POSSIBLE);
            case "MUST_START_ON" -> Optional.of(ConstraintType.MUST_START_ON);
            case "MUST_FINISH_ON" -> Optional.of(ConstraintType.MUST_FINISH_ON);
            case "SHOULD_START_ON" -> Optional.of(ConstraintType.START_ON);
            case "SHOULD_FINISH_ON" -> Optional.of(ConstraintType.FINISH_ON);
            case "START_NO_EARLIER_THAN" -> Optional.of(ConstraintType.START_NO_EARLIER_THAN);
            case "FINISH_NO_EARLIER_THAN" -> Optional.of(ConstraintType.FINISH_NO_EARLIER_THAN);
            case "START_NO_LATER_THAN", "SHOULD_START_NO_LATER_THAN" -> Optional.of(ConstraintType.START_NO_LATER_THAN);
            case "FINISH_NO_LATER_THAN", "SHOULD_FINISH_NO_LATER_THAN" ->
                Optional.of(ConstraintType.FINISH_NO_LATER_THAN);
            default -> Optional.empty();
        };
    }

    // ---- links

    private Set<Link> links() {
        Set<Link> links = new LinkedHashSet<>();
        for (JsonRecord row : dataset.records(Table.RELATIONSHIPS)) {
            Optional<ActivityId> from = row.text("PredecessorTaskID").flatMap(key -> Optional.ofNullable(ids.get(key)));
            Optional<ActivityId> to = row.text("SuccessorTaskID").flatMap(key -> Optional.ofNullable(ids.get(key)));
            if (from.isEmpty() || to.isEmpty()) {
                notes.lost(
                        row,
                        "links",
                        "A relationship leads to a task that is not in the dataset; it is left out.",
                        "export both tasks.");
            } else if (!links.add(link(row, from.get(), to.get()))) {
                notes.repeated("A relationship is told twice; it is kept once.", "leave it so.");
            }
        }
        return links;
    }

    private Link link(JsonRecord row, ActivityId from, ActivityId to) {
        Optional<Duration> lag =
                duration(row, "LagDuration", row.text("LagCalendarID"), "links").filter(told -> !told.isZero());
        return Link.builder()
                .predecessor(from)
                .successor(to)
                .type(linkType(row))
                .lag(lag)
                .lagCalendar(lagCalendar(row))
                .build();
    }

    private LinkType linkType(JsonRecord row) {
        return switch (row.text("RelationshipTypeID").orElse("FINISH_TO_START").toUpperCase(Locale.ROOT)) {
            case "FINISH_TO_START" -> LinkType.FINISH_TO_START;
            case "START_TO_START" -> LinkType.START_TO_START;
            case "FINISH_TO_FINISH" -> LinkType.FINISH_TO_FINISH;
            case "START_TO_FINISH" -> LinkType.START_TO_FINISH;
            default -> {
                notes.malformed(row, "links", "RelationshipTypeID", "a type of relationship");
                yield LinkType.FINISH_TO_START;
            }
        };
    }

    private LagCalendar lagCalendar(JsonRecord row) {
        Optional<String> told = row.text("LagCalendarID");
        if (told.isEmpty() || told.equals(calendarOf(row.text("PredecessorTaskID")))) {
            return LagCalendar.PREDECESSOR;
        }
        return told.equals(calendarOf(row.text("SuccessorTaskID"))) ? LagCalendar.SUCCESSOR : LagCalendar.PROJECT;
    }

    private Optional<String> calendarOf(Optional<String> task) {
        return task.flatMap(key -> scheduleData.getOrDefault(key, NOTHING).text("CalendarID"));
    }

    // ---- durations

    private Optional<Duration> positive(JsonRecord data, String field, String path) {
        return duration(data, field, data.text("CalendarID"), path).filter(told -> !told.isNegative());
    }

    private Optional<Duration> duration(JsonRecord data, String field, Optional<String> calendar, String path) {
        Optional<BigDecimal> number = data.number(field);
        boolean isSane =
                number.filter(told -> told.abs().compareTo(LONGEST) <= 0).isPresent();
        if (!isSane) {
            if (data.has(field)) {
                notes.malformed(data, path + "." + field, field, "a duration");
            }
            return Optional.empty();
        }
        boolean isHours =
                header.text("DurationUnitsID").filter("HOURS"::equalsIgnoreCase).isPresent();
        int perUnit = isHours
                ? 60
                : calendars
                        .calendar(calendar)
                        .or(calendars::first)
                        .map(WorkingCalendar::minutesPerDay)
                        .orElse(480);
        return number.map(told -> Duration.ofMinutes(told.multiply(BigDecimal.valueOf(perUnit))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue()));
    }

    private static LocalDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay();
    }

    private void tellTheRest() {
        dataset.others().stream()
                .filter(file -> !file.equalsIgnoreCase("FileType.txt"))
                .forEach(file ->
                        notes.repeated("\"" + Excerpt.of(file, 80) + "\" is not read.", "look it up in the dataset."));
        long untold = ids.keySet().stream()
                .filter(key -> !scheduleData.containsKey(key) && !summaries.contains(key))
                .count();
        if (untold > 0) {
            notes.repeated(
                    untold + " task(s) have no row in TaskScheduleData.json; their durations are not known.",
                    "export that table, too.");
        }
        notes.close();
    }
}
