package org.pmokit.rules.catalog.dataquality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.measured;
import static org.pmokit.rules.Samples.payroll;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Verdict;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

class ContradictoryDatesTest {

    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final MilestoneId GATE = MilestoneId.of(PAY, "G1");

    @Test
    void a_finish_before_the_start_is_red() {
        on(payroll().start(TODAY).finish(YESTERDAY))
                .breaches(Rag.RED, new Evidence.Contradiction(PAY, "start", TODAY, "finish", YESTERDAY));
        on(payroll().actualStart(TODAY).actualFinish(YESTERDAY))
                .breaches(Rag.RED, new Evidence.Contradiction(PAY, "actual start", TODAY, "actual finish", YESTERDAY));
    }

    @Test
    void an_actual_date_in_the_future_is_red() {
        Milestone reached = Milestone.builder().id(GATE).actual(TOMORROW).build();

        on(payroll().actualStart(TOMORROW)).breaches(Rag.RED, future(PAY, "actual start"));
        on(payroll().actualFinish(TOMORROW)).breaches(Rag.RED, future(PAY, "actual finish"));
        on(payroll().addMilestone(reached)).breaches(Rag.RED, future(GATE, "actual date"));
    }

    @Test
    void every_contradiction_is_told_under_an_aspect_without_a_date() {
        Outcome outcome = on(payroll().start(TODAY).finish(YESTERDAY).actualStart(TOMORROW));

        outcome.breaches(
                Rag.RED,
                new Evidence.Contradiction(PAY, "start", TODAY, "finish", YESTERDAY),
                future(PAY, "actual start"));
        assertThat(((Verdict.Breached) outcome.verdict()).breaches())
                .extracting(breach -> breach.aspect())
                .containsExactly("PAY start/finish", "PAY actual start/the status date");
        assertThat(measured(outcome).denominator().orElseThrow()).isEqualByComparingTo("2");
    }

    @Test
    void dates_on_the_same_day_are_in_order() {
        Milestone reached = Milestone.builder().id(GATE).actual(TODAY).build();

        on(payroll()
                        .start(TODAY)
                        .finish(TODAY)
                        .actualStart(TODAY)
                        .actualFinish(TODAY)
                        .addMilestone(reached))
                .isSatisfied();
    }

    @Test
    void it_is_not_asked_where_there_are_no_two_dates_to_compare() {
        on(payroll()).doesNotApply();
        on(payroll().start(TODAY)).doesNotApply();
        on(payroll().finish(TODAY)).doesNotApply();
    }

    @Test
    void a_house_may_set_another_limit() {
        Project project = payroll().start(TODAY).finish(YESTERDAY).build();

        RuleVerifier.verify(ContradictoryDates.RULE)
                .given(project)
                .asOf(TODAY, ContradictoryDates.COUNT, "1")
                .isSatisfied();
    }

    private static Outcome on(Project.Builder project) {
        return RuleVerifier.verify(ContradictoryDates.RULE)
                .given(project.build())
                .asOf(TODAY);
    }

    private static Evidence future(org.pmokit.core.identifier.ComponentRef what, String date) {
        return new Evidence.Contradiction(what, date, TOMORROW, "the status date", TODAY);
    }
}
