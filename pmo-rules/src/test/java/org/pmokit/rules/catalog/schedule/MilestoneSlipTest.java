package org.pmokit.rules.catalog.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.measured;
import static org.pmokit.rules.Samples.payroll;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.core.tolerance.Tolerance;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

class MilestoneSlipTest {

    private static final MilestoneId GATE = MilestoneId.of(PAY, "G3");
    private static final LocalDate PLANNED = LocalDate.of(2026, 9, 1);

    @Test
    void a_slip_beyond_a_week_is_amber_and_beyond_thirty_days_red() {
        on(slipping(8)).breaches(Rag.AMBER, slip(8));
        on(slipping(30)).breaches(Rag.AMBER, slip(30));
        on(slipping(31)).breaches(Rag.RED, slip(31));
    }

    @ParameterizedTest
    @CsvSource({"-40", "0", "5", "7"})
    void a_slip_of_up_to_a_week_is_in_order(long days) {
        on(slipping(days)).isSatisfied();
    }

    @Test
    void slips_are_counted_in_calendar_days_as_the_worked_examples_say() {
        Outcome late = on(milestone(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 22)));
        Outcome early = on(milestone(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 3, 27)));

        assertThat(measured(late).value()).isEqualByComparingTo("21");
        assertThat(measured(early).value()).isEqualByComparingTo("-4");
        late.breaches(Rag.AMBER, new Evidence.Slip(GATE, LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 22)));
        early.isSatisfied();
    }

    @Test
    void the_newest_forecast_counts() {
        Milestone gate = gate().addForecast(DatedForecast.of(TODAY, PLANNED.plusDays(2)))
                .addForecast(DatedForecast.of(TODAY.minusMonths(1), PLANNED.plusDays(90)))
                .build();

        on(payroll().addMilestone(gate).build()).isSatisfied();
    }

    @Test
    void every_slipping_milestone_is_told_and_the_worst_gives_the_colour() {
        MilestoneId second = MilestoneId.of(PAY, "G4");
        Project project = slipping(10).toBuilder()
                .addMilestone(Milestone.builder()
                        .id(second)
                        .baseline(PLANNED)
                        .addForecast(DatedForecast.undated(PLANNED.plusDays(45)))
                        .build())
                .build();

        Outcome outcome = on(project);

        outcome.breaches(Rag.RED, slip(10), new Evidence.Slip(second, PLANNED, PLANNED.plusDays(45)));
        assertThat(measured(outcome).value()).isEqualByComparingTo("45");
        assertThat(measured(outcome).threshold()).isEqualTo(MilestoneSlip.RED);
    }

    @Test
    void a_baseline_without_a_forecast_is_unknown_and_told_once() {
        Project project = payroll()
                .addMilestone(Milestone.of(PAY, "G1", PLANNED))
                .addMilestone(Milestone.of(PAY, "G2", PLANNED))
                .build();

        on(project).lacks("milestone forecast");
    }

    @Test
    void a_missing_forecast_does_not_hide_a_slip() {
        on(slipping(31).toBuilder()
                        .addMilestone(Milestone.of(PAY, "G1", PLANNED))
                        .build())
                .breaches(Rag.RED, slip(31));
    }

    @Test
    void it_is_not_asked_of_what_has_no_baselined_milestone_ahead() {
        Milestone reached = gate().actual(TODAY).build();
        Milestone never = Milestone.builder()
                .id(GATE)
                .addForecast(DatedForecast.undated(PLANNED))
                .build();

        on(payroll().build()).doesNotApply();
        on(payroll().addMilestone(reached).build()).doesNotApply();
        on(payroll().addMilestone(never).build()).doesNotApply();
    }

    @Test
    void it_is_not_asked_of_what_has_ended() {
        on(slipping(31).toBuilder().declaredStatus(ProjectStatus.STOPPED).build())
                .doesNotApply();
    }

    @Test
    void a_house_may_set_other_limits() {
        RuleVerifier.verify(MilestoneSlip.RULE)
                .given(slipping(21))
                .asOf(TODAY, MilestoneSlip.RED, "20")
                .breaches(Rag.RED, slip(21));
        RuleVerifier.verify(MilestoneSlip.RULE)
                .given(slipping(21))
                .asOf(TODAY, MilestoneSlip.AMBER, "21")
                .isSatisfied();
    }

    @Test
    void an_agreed_tolerance_replaces_the_limits_amber_up_to_twice_of_it() {
        Tolerance fortnight = Tolerance.ofDays(10, 14);

        on(within(fortnight, 14)).isSatisfied();
        on(within(fortnight, 15)).breaches(Rag.AMBER, slip(15));
        on(within(fortnight, 28)).breaches(Rag.AMBER, slip(28));
        on(within(fortnight, 29)).breaches(Rag.RED, slip(29));
        assertThat(measured(on(within(fortnight, 15))).threshold().source()).isEqualTo("agreed tolerance");
        assertThat(measured(on(within(fortnight, 15))).threshold().value())
                .isEqualByComparingTo(BigDecimal.valueOf(14));
    }

    @Test
    void a_tolerance_of_zero_allows_no_day() {
        on(within(Tolerance.ofDays(0, 0), 0)).isSatisfied();
        on(within(Tolerance.ofDays(0, 0), 1)).breaches(Rag.RED, slip(1));
    }

    @Test
    void a_tolerance_of_cost_says_nothing_about_time() {
        on(within(Tolerance.ofCostOver("0.50"), 8)).breaches(Rag.AMBER, slip(8));
    }

    private static Outcome on(Project project) {
        return RuleVerifier.verify(MilestoneSlip.RULE).given(project).asOf(TODAY);
    }

    private static Project within(Tolerance tolerance, long days) {
        return slipping(days).toBuilder().addTolerance(tolerance).build();
    }

    private static Project slipping(long days) {
        return milestone(PLANNED, PLANNED.plusDays(days));
    }

    private static Project milestone(LocalDate planned, LocalDate expected) {
        return payroll()
                .addMilestone(Milestone.builder()
                        .id(GATE)
                        .baseline(planned)
                        .addForecast(DatedForecast.of(LocalDate.of(2026, 3, 1), expected))
                        .build())
                .build();
    }

    private static Milestone.Builder gate() {
        return Milestone.builder().id(GATE).baseline(PLANNED);
    }

    private static Evidence slip(long days) {
        return new Evidence.Slip(GATE, PLANNED, PLANNED.plusDays(days));
    }
}
