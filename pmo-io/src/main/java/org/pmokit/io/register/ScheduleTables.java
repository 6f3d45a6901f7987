package org.pmokit.io.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.Schedule;
import org.pmokit.io.form.ScheduleForms;

/** The registers over which a schedule is spread: what belongs to the whole of it, its activities and its links. */
final class ScheduleTables {

    private static final Columns<Schedule, Schedule.Builder> SCHEDULE_CELLS =
            Columns.of(ScheduleForms.SCHEDULE, field -> Optional.empty(), Set.of());

    private static final String PROJECT = "project";

    static final List<Register> ALL = List.of(
            Register.of(
                    "schedules.csv",
                    Optional.empty(),
                    SCHEDULE_CELLS.all(),
                    ScheduleRows::schedule,
                    ScheduleTables::schedules),
            Register.of(
                    "activities.csv",
                    Optional.of(ComponentKind.ACTIVITY),
                    joined(List.of(PROJECT, "id"), ActivityCells.COLUMNS.all()),
                    ScheduleRows::activity,
                    ScheduleTables::activities),
            Register.of(
                    "links.csv",
                    Optional.empty(),
                    joined(List.of(PROJECT, "predecessor", "successor"), LinkCells.COLUMNS.all()),
                    ScheduleRows::link,
                    ScheduleTables::links));

    private ScheduleTables() {}

    /** Fills in what a row says of a schedule as a whole. */
    static void readWhole(Row row, Schedule.Builder schedule, CellReader reader) {
        SCHEDULE_CELLS.readInto(row, schedule, reader);
    }

    private static Stream<List<String>> schedules(Portfolio portfolio) {
        return portfolio.all(Schedule.class).stream().map(schedule -> {
            Line line = new Line(portfolio);
            SCHEDULE_CELLS.write(schedule, line);
            return line.cells();
        });
    }

    private static Stream<List<String>> activities(Portfolio portfolio) {
        DayLengths days = DayLengths.of(portfolio);
        return portfolio.all(Schedule.class).stream()
                .flatMap(schedule -> schedule.activities().stream().map(one -> line(portfolio, schedule, one, days)));
    }

    private static List<String> line(Portfolio portfolio, Schedule schedule, Activity activity, DayLengths days) {
        Line line = new Line(portfolio)
                .text(DeliveryTables.bare(schedule.project()))
                .text(activity.id().name());
        ActivityCells.COLUMNS.write(new ActivityCells.Timed(activity, days.of(activity.id())), line);
        return line.cells();
    }

    private static Stream<List<String>> links(Portfolio portfolio) {
        DayLengths days = DayLengths.of(portfolio);
        return portfolio.all(Schedule.class).stream()
                .flatMap(schedule -> schedule.links().stream().map(one -> line(portfolio, schedule, one, days)));
    }

    private static List<String> line(Portfolio portfolio, Schedule schedule, Link link, DayLengths days) {
        String project = schedule.project().value();
        Line line = new Line(portfolio)
                .text(DeliveryTables.bare(schedule.project()))
                .plain(Cells.joined(List.of(ScheduleRows.nameOf(link.predecessor(), project)), false))
                .plain(Cells.joined(List.of(ScheduleRows.nameOf(link.successor(), project)), false));
        LinkCells.COLUMNS.write(new LinkCells.Timed(link, days.of(link, schedule)), line);
        return line.cells();
    }

    private static List<RegisterColumn> joined(List<String> keys, List<RegisterColumn> others) {
        List<RegisterColumn> all = new ArrayList<>();
        keys.forEach(key -> all.add(RegisterColumn.text(key).required()));
        all.addAll(others);
        return all;
    }
}
