package org.pmokit.io.ipmdar;

import java.util.Optional;
import java.util.Set;

/** The tables of a schedule performance dataset that are read, and the fields of each that are used. */
enum Table {
    METADATA("DatasetMetadata", "ContractName", "ContractNumber", "ProgramName", "ReportingPeriodEndDate"),
    PROJECT(
            "ProjectScheduleData",
            "StatusDate",
            "CurrentStartDate",
            "CurrentFinishDate",
            "BaselineStartDate",
            "BaselineFinishDate",
            "ActualStartDate",
            "ActualFinishDate",
            "DurationUnitsID"),
    CALENDARS("Calendars", "ID", "Name"),
    WORKSHIFTS(
            "CalendarWorkshifts",
            "CalendarID",
            "Ordinal",
            "SundayWorkHours",
            "MondayWorkHours",
            "TuesdayWorkHours",
            "WednesdayWorkHours",
            "ThursdayWorkHours",
            "FridayWorkHours",
            "SaturdayWorkHours"),
    EXCEPTIONS("CalendarExceptions", "CalendarID", "ExceptionDate", "WorkHours"),
    TASKS("Tasks", "ID", "Name", "TaskTypeID", "TaskSubtypeID", "EarnedValueTechniqueID"),
    SCHEDULE(
            "TaskScheduleData",
            "ID",
            "TaskID",
            "CalendarID",
            "CurrentDuration",
            "CurrentStartDate",
            "EarlyStartDate",
            "EarlyFinishDate",
            "LateStartDate",
            "LateFinishDate",
            "FreeFloatDuration",
            "TotalFloatDuration",
            "BaselineDuration",
            "BaselineStartDate",
            "BaselineFinishDate",
            "CalculatedPercentComplete",
            "PhysicalPercentComplete",
            "RemainingDuration",
            "ActualStartDate",
            "ActualFinishDate"),
    CONSTRAINTS("TaskConstraints", "TaskID", "ConstraintTypeID", "ConstraintDate"),
    RELATIONSHIPS(
            "TaskRelationships",
            "PredecessorTaskID",
            "SuccessorTaskID",
            "RelationshipTypeID",
            "LagDuration",
            "LagCalendarID"),
    OUTLINE("TaskOutlineStructure", "TaskID", "ParentTaskID");

    private final String title;
    /** In one text, since an enum keeps what cannot change. */
    private final String fields;

    Table(String title, String... fields) {
        this.title = title;
        this.fields = String.join(" ", fields);
    }

    /** The name of its file, without ending. */
    String title() {
        return title;
    }

    Set<String> fields() {
        return Set.of(fields.split(" "));
    }

    /** The table in a file of that name; empty for others. */
    static Optional<Table> of(String file) {
        for (Table table : values()) {
            if (file.equalsIgnoreCase(table.title + ".json")) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }
}
