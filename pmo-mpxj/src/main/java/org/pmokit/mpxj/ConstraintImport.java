package org.pmokit.mpxj;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mpxj.Task;
import org.mpxj.TaskMode;
import org.pmokit.core.schedule.Constraint;
import org.pmokit.core.schedule.ConstraintType;

/**
 * Imposed dates. Primavera's "start on" and "finish on" are wishes that yield to logic, although their codes look like the
 * "must start on" and "must finish on" of Microsoft Project.
 */
final class ConstraintImport {

    private final Remarks remarks;

    ConstraintImport(Remarks remarks) {
        this.remarks = remarks;
    }

    List<Constraint> of(Task task, String path) {
        List<Constraint> all = new ArrayList<>();
        add(task.getConstraintType(), task.getConstraintDate(), all, path);
        add(task.getSecondaryConstraintType(), task.getSecondaryConstraintDate(), all, path);
        if (task.getTaskMode() == TaskMode.MANUALLY_SCHEDULED) {
            addManual(task, all, path);
        }
        return all;
    }

    private void addManual(Task task, List<Constraint> all, String path) {
        Optional<LocalDateTime> start = WorkingTime.moment(task.getStart());
        if (start.isEmpty() || task.getActualStart() != null) {
            return;
        }
        all.add(Constraint.of(ConstraintType.START_NO_EARLIER_THAN, start.get()));
        remarks.otherwise(
                path,
                "It is set by hand to start at " + start.get()
                        + " in the tool, whatever comes before it; here it starts no earlier, and after its predecessors.",
                "schedule it automatically in the tool.");
    }

    private void add(
            org.mpxj.@Nullable ConstraintType told, @Nullable LocalDateTime date, List<Constraint> all, String path) {
        if (told == null) {
            if (date != null) {
                remarks.lost(
                        path,
                        "Its imposed date " + date + " has a kind that is not known; it is left out.",
                        "choose another kind in the tool.");
            }
            return;
        }
        ConstraintType type = type(told);
        if (type == ConstraintType.AS_SOON_AS_POSSIBLE) {
            return;
        }
        if (type.needsDate() && date == null) {
            remarks.malformed(
                    path,
                    "Its constraint \"" + type.code() + "\" has no date; it is left out.",
                    "enter a date in the tool.");
            return;
        }
        all.add(new Constraint(type, type.needsDate() ? WorkingTime.moment(date) : Optional.empty()));
    }

    private static ConstraintType type(org.mpxj.ConstraintType told) {
        return switch (told) {
            case AS_SOON_AS_POSSIBLE -> ConstraintType.AS_SOON_AS_POSSIBLE;
            case AS_LATE_AS_POSSIBLE -> ConstraintType.AS_LATE_AS_POSSIBLE;
            case MUST_START_ON -> ConstraintType.MUST_START_ON;
            case MUST_FINISH_ON -> ConstraintType.MUST_FINISH_ON;
            case START_NO_EARLIER_THAN -> ConstraintType.START_NO_EARLIER_THAN;
            case START_NO_LATER_THAN -> ConstraintType.START_NO_LATER_THAN;
            case FINISH_NO_EARLIER_THAN -> ConstraintType.FINISH_NO_EARLIER_THAN;
            case FINISH_NO_LATER_THAN -> ConstraintType.FINISH_NO_LATER_THAN;
            case START_ON -> ConstraintType.START_ON;
            case FINISH_ON -> ConstraintType.FINISH_ON;
        };
    }
}
