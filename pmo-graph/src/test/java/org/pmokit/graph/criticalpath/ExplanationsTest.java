package org.pmokit.graph.criticalpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.Constraint;
import org.pmokit.core.schedule.ConstraintType;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.Schedule;

/** Why an activity is when it is, and why it may be later. */
class ExplanationsTest {

    private static final Schedule NET = Nets.net(
                    "A3 B4 C2 D5 E6 F2 G1", "A>B", "B>D", "D>F", "A>C", "C>E", "E>F", "C>G", "G>F")
            .build();

    @Test
    void a_chain_leads_back_to_the_start_of_the_project() {
        CalculatedSchedule schedule = Nets.calculated(NET);

        assertThat(schedule.why(Nets.id("F")).stream().map(DateReason::describe))
                .containsExactly(
                        "P/A 2026-01-05T00:00 (project-start)",
                        "P/B 2026-01-08T00:00 (fs)",
                        "P/D 2026-01-12T00:00 (fs)",
                        "P/F 2026-01-17T00:00 (fs)");
        assertThat(schedule.why(Nets.id("nobody"))).isEmpty();
    }

    @Test
    void a_chain_begins_at_an_imposed_date_a_data_date_or_what_has_happened() {
        Schedule schedule = Nets.net("C1 D1", "A>C")
                .dataDate(Nets.START.plusDays(2))
                .addActivity(Activity.task(Nets.id("A"), Nets.days(2))
                        .actualStart(Nets.START)
                        .actualFinish(Nets.START.plusDays(5))
                        .build())
                .addActivity(Activity.task(Nets.id("B"), Nets.days(2))
                        .addConstraint(Constraint.of(ConstraintType.START_NO_EARLIER_THAN, Nets.START.plusDays(9)))
                        .build())
                .build();
        CalculatedSchedule calculated = Nets.calculated(schedule);

        assertThat(calculated.why(Nets.id("C")).get(0).kind()).isEqualTo(DateReason.Kind.ACTUAL);
        assertThat(calculated.why(Nets.id("B")).get(0).kind()).isEqualTo(DateReason.Kind.IMPOSED);
        assertThat(calculated.why(Nets.id("D")).get(0).kind()).isEqualTo(DateReason.Kind.DATA_DATE);
    }

    @Test
    void float_is_where_links_leave_room() {
        CalculatedSchedule schedule = Nets.calculated(NET);

        assertThat(schedule.whyNotCritical(Nets.id("C")).orElseThrow().describe())
                .isEqualTo("P/C has PT24H: P/E -> P/F leaves PT24H; P/F has PT0S to the finish");
        assertThat(schedule.whyNotCritical(Nets.id("A")).orElseThrow().steps()).isEmpty();
    }

    @Test
    void the_slacks_and_the_gap_at_the_end_add_up() {
        CalculatedSchedule schedule = Nets.calculated(
                NET.toBuilder().imposedFinish(Nets.START.plusDays(12)).build());

        schedule.activities().forEach(id -> {
            FloatReason reason = schedule.whyNotCritical(id).orElseThrow();
            Duration sum = reason.steps().stream().map(FloatReason.Step::slack).reduce(reason.gap(), Duration::plus);
            assertThat(sum).isEqualTo(reason.total());
            assertThat(reason.held()).isEqualTo(FloatReason.Held.IMPOSED_FINISH);
        });
    }

    @Test
    void a_constraint_that_will_be_missed_is_named() {
        Schedule schedule = Nets.net("A4", "A>B")
                .addActivity(Activity.task(Nets.id("B"), Nets.days(3))
                        .deadline(Nets.START.plusDays(5))
                        .build())
                .build();

        FloatReason reason =
                Nets.calculated(schedule).whyNotCritical(Nets.id("A")).orElseThrow();

        assertThat(reason.total()).isEqualTo(Nets.days(-2));
        assertThat(reason.held()).isEqualTo(FloatReason.Held.IMPOSED_DATE);
        assertThat(reason.holder()).isEqualTo(Nets.id("B"));
    }

    @Test
    void a_mandatory_date_breaks_links() {
        Schedule schedule = Nets.net("A4", "A>B")
                .addActivity(Activity.task(Nets.id("B"), Nets.days(3))
                        .addConstraint(Constraint.of(ConstraintType.MUST_START_ON, Nets.START.plusDays(1)))
                        .build())
                .build();

        assertThat(Nets.calculated(schedule).brokenLinks()).containsExactly(Link.of(Nets.id("A"), Nets.id("B")));
        assertThat(Nets.calculated(NET).brokenLinks()).isEmpty();
    }

    @Test
    void what_started_before_it_might_is_out_of_sequence_by_the_ends_that_the_link_ties() {
        Schedule schedule = Nets.net("C1", "A>B", "A-SS>B", "A-FF>B", "A-SF>B", "A>C")
                .addActivity(Activity.task(Nets.id("A"), Nets.days(2))
                        .actualStart(Nets.START)
                        .remaining(Nets.days(1))
                        .build())
                .addActivity(Activity.task(Nets.id("B"), Nets.days(2))
                        .actualStart(Nets.START.plusDays(1))
                        .remaining(Nets.days(1))
                        .build())
                .build();

        assertThat(ScheduleNetwork.of(schedule, WorkingCalendar.EVERY_DAY).get().outOfSequence())
                .containsExactly(Link.of(Nets.id("A"), Nets.id("B")));
    }
}
