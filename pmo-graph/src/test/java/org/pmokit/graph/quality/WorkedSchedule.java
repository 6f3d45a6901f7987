package org.pmokit.graph.quality;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.Constraint;
import org.pmokit.core.schedule.ConstraintType;
import org.pmokit.core.schedule.LinkType;

/**
 * A schedule of which all fourteen points are known: 48 pieces of work, 13 of them complete, and 80 links of what is open. Six
 * pieces of twenty days follow each other from the status date on; everything else runs beside them.
 */
final class WorkedSchedule {

    static final LocalDate STATUS = LocalDate.of(2026, 6, 30);
    private static final LocalDate BEFORE = LocalDate.of(2026, 6, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 9, 30);

    private final Plans plan = Plans.plan(LocalDate.of(2026, 1, 5));

    static Plans plan() {
        WorkedSchedule worked = new WorkedSchedule();
        worked.activities();
        worked.links();
        worked.exceptions();
        return worked.plan;
    }

    private void activities() {
        for (int number = 1; number <= 13; number++) {
            LocalDate last = number <= 3 ? BEFORE.plusDays(7) : BEFORE;
            plan.task("C" + number, 5)
                    .done("C" + number, LocalDate.of(2026, 5, 25), last)
                    .agreed("C" + number, BEFORE, 5);
        }
        for (int number = 1; number <= 6; number++) {
            open("K" + number, 20);
        }
        for (int number = 1; number <= 4; number++) {
            open("H" + number, 5);
        }
        open("L", 45);
        for (int number = 1; number <= 24; number++) {
            open("P" + number, 10);
        }
        LocalDate last = WorkingCalendar.MONDAY_FRIDAY.plusDays(STATUS, 119);
        plan.milestone("F").agreed("F", WorkingCalendar.MONDAY_FRIDAY.plusDays(last, -5), 0);
    }

    private void open(String name, int days) {
        plan.task(name, days).agreed(name, LATER, days).assigned(name, 8 * days);
    }

    private void links() {
        plan.link("C1", "K1").link("C3", "L").link("L", "K4").link("K6", "F");
        for (int number = 1; number <= 5; number++) {
            plan.link("K" + number, "K" + (number + 1));
        }
        for (int number = 1; number <= 4; number++) {
            plan.link("C2", "H" + number).link("H" + number, "F");
        }
        for (int number = 1; number <= 21; number++) {
            int beside = (number - 1) % 4 + 1;
            plan.link("K" + beside, "P" + number).link("P" + number, "K" + (beside + 2));
        }
        for (int number = 22; number <= 24; number++) {
            plan.link("P" + number, "K2");
        }
        for (int number = 1; number <= 10; number++) {
            plan.link("C4", "P" + number, LinkType.START_TO_START, number <= 5 ? 1 : 0);
        }
        for (int number = 11; number <= 18; number++) {
            plan.link("C4", "P" + number, LinkType.FINISH_TO_START, number <= 12 ? -1 : 0);
        }
    }

    private void exceptions() {
        plan.agreed("C12", LATER, 5).done("C12", LocalDate.of(2026, 6, 25), STATUS.plusDays(1));
        plan.with("C13", WorkedSchedule::withoutBaseline).with("P6", WorkedSchedule::withoutBaseline);
        for (int number = 1; number <= 5; number++) {
            plan.agreed("P" + number, BEFORE, 10);
        }
        for (int number = 1; number <= 7; number++) {
            plan.assigned("P" + number, 0);
        }
        plan.with("P24", activity -> activity.duration(Duration.ofHours(12)));
        plan.with(
                "P8",
                activity -> activity.constraints(
                        List.of(Constraint.on(ConstraintType.START_NO_LATER_THAN, LATER.plusYears(1)))));
    }

    private static Activity.Builder withoutBaseline(Activity.Builder activity) {
        return activity.baseline(java.util.Optional.empty());
    }

    private WorkedSchedule() {}
}
