package org.pmokit.graph.criticalpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.Constraint;
import org.pmokit.core.schedule.ConstraintType;
import org.pmokit.core.schedule.Schedule;

/** What each imposed date does to an activity that logic puts on days 4 to 7 of 9. */
class ConstraintsTest {

    private static Schedule chain(Constraint constraint) {
        return Nets.net("A4 C2", "A>B", "B>C")
                .addActivity(Activity.task(Nets.id("B"), Nets.days(3))
                        .addConstraint(constraint)
                        .build())
                .build();
    }

    private static CalculatedSchedule under(Schedule schedule, ConstraintSemantics semantics) {
        return Nets.calculated(
                schedule, SchedulingOptions.builder().constraints(semantics).build());
    }

    @ParameterizedTest
    @CsvSource({
        "asap, 0, 4 7 4 7 0, 4 7 4 7 0",
        "snet, 6, 6 9 6 9 0, 6 9 6 9 0",
        "snet, 2, 4 7 4 7 0, 4 7 4 7 0",
        "fnet, 9, 6 9 6 9 0, 6 9 6 9 0",
        "snlt, 2, 4 7 2 5 -2, 2 5 2 5 0",
        "snlt, 6, 4 7 4 7 0, 4 7 4 7 0",
        "fnlt, 6, 4 7 3 6 -1, 3 6 3 6 0",
        "mso, 2, 2 5 2 5 0, 2 5 2 5 0",
        "mso, 6, 6 9 6 9 0, 6 9 6 9 0",
        "mfo, 5, 2 5 2 5 0, 2 5 2 5 0",
        "mfo, 9, 6 9 6 9 0, 6 9 6 9 0",
        "so, 2, 4 7 2 5 -2, 4 7 2 5 -2",
        "so, 6, 6 9 6 9 0, 6 9 6 9 0",
        "fo, 6, 4 7 3 6 -1, 4 7 3 6 -1",
        "fo, 9, 6 9 6 9 0, 6 9 6 9 0"
    })
    void each_rule_under_both_readings(String code, int day, String logicProtected, String datesOverride) {
        ConstraintType type = Arrays.stream(ConstraintType.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        Schedule schedule = chain(Constraint.of(type, Nets.START.plusDays(day)));

        assertThat(Nets.days(under(schedule, ConstraintSemantics.LOGIC_PROTECTED), "B"))
                .startsWith(logicProtected);
        assertThat(Nets.days(under(schedule, ConstraintSemantics.DATES_OVERRIDE), "B"))
                .startsWith(datesOverride);
    }

    @Test
    void a_mandatory_start_before_the_logic_allows_shows_as_negative_float_before_it() {
        CalculatedSchedule schedule = under(
                chain(Constraint.of(ConstraintType.MUST_START_ON, Nets.START.plusDays(2))),
                ConstraintSemantics.LOGIC_PROTECTED);

        assertThat(Nets.days(schedule, "A")).startsWith("0 4 -2 2 -2");
        assertThat(Nets.days(schedule, "C")).startsWith("5 7 5 7 0");
    }

    @Test
    void a_deadline_bends_late_dates_alone() {
        Schedule schedule = Nets.net("A4 C2", "A>B", "B>C")
                .addActivity(Activity.task(Nets.id("B"), Nets.days(3))
                        .deadline(Nets.START.plusDays(6))
                        .build())
                .build();

        for (ConstraintSemantics semantics : ConstraintSemantics.values()) {
            assertThat(Nets.days(under(schedule, semantics), "B")).startsWith("4 7 3 6 -1");
        }
    }

    @Test
    void as_late_as_possible_is_up_to_the_next_activity_or_up_to_late_dates() {
        Schedule schedule = Nets.net("A5 X1 C1", "B>X", "X>C", "A>C")
                .addActivity(Activity.task(Nets.id("B"), Nets.days(2))
                        .addConstraint(Constraint.asLateAsPossible())
                        .build())
                .build();

        assertThat(Nets.days(under(schedule, ConstraintSemantics.LOGIC_PROTECTED), "B"))
                .startsWith("0 2 2 4 2");
        CalculatedSchedule late = under(schedule, ConstraintSemantics.DATES_OVERRIDE);
        assertThat(Nets.days(late, "B")).startsWith("2 4 2 4 0");
        assertThat(Nets.days(late, "X")).startsWith("4 5 4 5 0");
    }
}
