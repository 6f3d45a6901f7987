package org.pmokit.rules.catalog.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.Samples.DIG;
import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.measured;
import static org.pmokit.rules.Samples.payroll;
import static org.pmokit.rules.Samples.reasons;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.provenance.Gap;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

class OverdueTest {

    private static final MilestoneId GATE = MilestoneId.of(PAY, "G1");
    private static final LocalDate LATER = TODAY.plusYears(1);

    @Test
    void a_day_past_is_amber_and_more_than_thirty_red() {
        on(due(1)).breaches(Rag.AMBER, overdue(PAY, 1));
        on(due(30)).breaches(Rag.AMBER, overdue(PAY, 30));
        on(due(31)).breaches(Rag.RED, overdue(PAY, 31));
    }

    @Test
    void what_is_due_on_the_status_date_or_later_is_in_order() {
        on(due(0)).isSatisfied();
        assertThat(measured(on(due(-100))).value()).isZero();
    }

    @Test
    void a_milestone_is_due_by_its_newest_forecast_and_else_by_its_baseline() {
        Project project = due(-200);
        Milestone planned = Milestone.of(PAY, "G1", TODAY.minusDays(40));
        Milestone expected = planned.toBuilder()
                .addForecast(DatedForecast.of(TODAY.minusDays(60), TODAY.minusDays(5)))
                .build();

        on(project.toBuilder().addMilestone(planned).build()).breaches(Rag.RED, overdue(GATE, 40));
        on(project.toBuilder().addMilestone(expected).build()).breaches(Rag.AMBER, overdue(GATE, 5));
    }

    @Test
    void a_finish_is_due_by_its_newest_forecast_and_else_as_planned() {
        Project late = due(50).toBuilder()
                .addFinishForecast(DatedForecast.of(TODAY.minusDays(60), LATER))
                .build();

        on(late).isSatisfied();
    }

    @Test
    void every_overdue_date_is_told() {
        Project project = due(2).toBuilder()
                .addMilestone(Milestone.of(PAY, "G1", TODAY.minusDays(40)))
                .build();

        on(project).breaches(Rag.RED, overdue(GATE, 40), overdue(PAY, 2));
    }

    @Test
    void what_has_happened_is_not_overdue() {
        Milestone reached = Milestone.of(PAY, "G1", TODAY.minusDays(40)).toBuilder()
                .actual(TODAY.minusDays(10))
                .build();

        on(due(-1).toBuilder().addMilestone(reached).build()).isSatisfied();
    }

    @Test
    void a_recorded_finish_is_not_overdue_even_where_the_status_was_not_brought_up_to_date() {
        Project project = due(100).toBuilder()
                .actualFinish(TODAY.minusDays(90))
                .declaredStatus(ProjectStatus.IN_DELIVERY)
                .build();

        on(project).doesNotApply();
    }

    @Test
    void a_project_without_any_finish_is_unknown_with_the_recorded_reason() {
        Outcome outcome = on(payroll().addGap(new Gap("finish", "withheld")).build());

        outcome.lacks("planned finish");
        assertThat(reasons(outcome)).containsExactly(Optional.of("withheld"));
        assertThat(reasons(on(payroll().build()))).containsExactly(Optional.empty());
    }

    @Test
    void a_passed_date_whose_outcome_is_known_to_be_missing_is_unknown() {
        Outcome finish = on(due(90).toBuilder()
                .addGap(new Gap("actual_finish", "day not found"))
                .build());
        Outcome gate = on(due(-90).toBuilder()
                .addMilestone(Milestone.of(PAY, "G1", TODAY.minusDays(40)))
                .addGap(new Gap("G1.actual", "outcome not seen"))
                .build());

        finish.lacks("actual date");
        assertThat(reasons(finish)).containsExactly(Optional.of("day not found"));
        gate.lacks("actual date");
        assertThat(reasons(gate)).containsExactly(Optional.of("outcome not seen"));
    }

    @Test
    void a_date_ahead_is_in_order_whatever_is_missing() {
        on(due(-1).toBuilder().addGap(new Gap("actual_finish", "not yet")).build())
                .isSatisfied();
    }

    @Test
    void it_is_not_asked_of_a_programme_without_dates_nor_of_what_has_ended() {
        RuleVerifier.verify(Overdue.RULE)
                .given(Programme.of(DIG, "Digital"))
                .asOf(TODAY)
                .doesNotApply();
        on(due(50).toBuilder().declaredStatus(ProjectStatus.COMPLETED).build()).doesNotApply();
    }

    @Test
    void a_house_may_set_other_limits() {
        RuleVerifier.verify(Overdue.RULE)
                .given(due(5))
                .asOf(TODAY, Overdue.AMBER, "5")
                .isSatisfied();
        RuleVerifier.verify(Overdue.RULE)
                .given(due(6))
                .asOf(TODAY, Overdue.RED, "5")
                .breaches(Rag.RED, overdue(PAY, 6));
    }

    private static Outcome on(Project project) {
        return RuleVerifier.verify(Overdue.RULE).given(project).asOf(TODAY);
    }

    private static Project due(long daysAgo) {
        return payroll().finish(TODAY.minusDays(daysAgo)).build();
    }

    private static Evidence overdue(ComponentRef what, long days) {
        return new Evidence.Overdue(what, TODAY.minusDays(days), TODAY);
    }
}
