package org.pmokit.io.register;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;

/** Completes the place of problems that the draft tells: it knows the row of the component, not the column. */
final class Place {

    private static final Pattern MILESTONE =
            Pattern.compile("(programmes|projects)\\[(.*)]\\.milestones\\[(.*)](?:\\.(\\w+))?");
    private static final Pattern SCHEDULE =
            Pattern.compile("schedules\\[(.*?)](?:\\.(activities|links)\\[(.*)])?(?:\\.(\\w+))?");
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "finance", "budget",
            "programme", "parent",
            "duration", "duration_days",
            "remaining", "remaining_days");

    private final Assembly assembly;
    private final Map<String, Register> registers;

    /** Looks places up in what was read; the registers are named as problems call their places. */
    Place(Assembly assembly, Map<String, Register> registers) {
        this.assembly = assembly;
        this.registers = registers;
    }

    Problem complete(Problem problem) {
        Matcher milestone = MILESTONE.matcher(problem.path());
        if (milestone.matches()) {
            return placeOf(milestone)
                    .map(place -> problem.from(column(
                            place, Optional.ofNullable(milestone.group(4)).orElse("id"))))
                    .orElse(problem);
        }
        Matcher schedule = SCHEDULE.matcher(problem.path());
        if (schedule.matches()) {
            return placeOf(schedule, problem).map(problem::from).orElse(problem);
        }
        String field = problem.path().substring(problem.path().lastIndexOf('.') + 1);
        return problem.origin()
                .filter(place -> place.column().isEmpty())
                .map(place -> problem.from(column(place, field)))
                .orElse(problem);
    }

    private Optional<Origin> placeOf(Matcher schedule, Problem problem) {
        ScheduleRows rows = assembly.schedules();
        String field = Optional.ofNullable(schedule.group(4)).orElse("id");
        if (schedule.group(2) == null) {
            return rows.scheduleAt(ProjectId.of(schedule.group(1))).map(place -> column(place, field));
        }
        if (schedule.group(2).equals("activities")) {
            return rows.activityAt(new ActivityId(schedule.group(1), schedule.group(3)))
                    .map(place -> column(place, field));
        }
        boolean isLast = problem.value()
                .filter(end -> end.endsWith("/" + schedule.group(3).replaceFirst(".*->", "")))
                .isPresent();
        String path = problem.path().substring(0, schedule.end(3) + 1);
        return rows.linkAt(path).map(place -> place.atColumn(isLast ? "successor" : "predecessor"));
    }

    private Optional<Origin> placeOf(Matcher milestone) {
        ComponentRef owner = milestone.group(1).equals("projects")
                ? ProjectId.of(milestone.group(2))
                : ProgrammeId.of(milestone.group(2));
        return assembly.originOf(owner, milestone.group(3));
    }

    /** The column of that attribute, where the file has one; the id of the row where the path ends in no attribute. */
    private Origin column(Origin place, String field) {
        String column =
                field.endsWith("]") ? "id" : field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return Optional.ofNullable(registers.get(place.file()))
                .flatMap(register -> named(register, column))
                .map(place::atColumn)
                .orElse(place);
    }

    private static Optional<String> named(Register register, String column) {
        if (register.names().contains(column)) {
            return Optional.of(column);
        }
        return Optional.ofNullable(OTHER_NAMES.get(column)).filter(register.names()::contains);
    }
}
