package org.pmokit.rules.catalog.dataquality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.Samples.FINISH;
import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.gbp;
import static org.pmokit.rules.Samples.measured;
import static org.pmokit.rules.Samples.payroll;
import static org.pmokit.rules.Samples.reasons;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmokit.core.assurance.StatusAssessment;
import org.pmokit.core.delivery.DatedProgress;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.provenance.Gap;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

class StaleReportTest {

    private static final LocalDate LONG_AGO = TODAY.minusDays(300);

    @Test
    void more_than_a_quarter_without_news_is_amber_and_more_than_two_red() {
        on(reported(93)).breaches(Rag.AMBER, stale(93));
        on(reported(184)).breaches(Rag.AMBER, stale(184));
        on(reported(185)).breaches(Rag.RED, stale(185));
    }

    @Test
    void up_to_a_quarter_is_in_order() {
        on(reported(92)).isSatisfied();
        on(reported(0)).isSatisfied();
    }

    static Stream<Project.Builder> news() {
        return Stream.of(
                running()
                        .addAssessment(StatusAssessment.builder()
                                .assessor("board")
                                .asOf(TODAY)
                                .build()),
                running().addFinishForecast(DatedForecast.of(TODAY, FINISH)),
                running()
                        .addMilestone(Milestone.builder()
                                .id(MilestoneId.of(PAY, "G1"))
                                .addForecast(DatedForecast.of(TODAY, FINISH))
                                .build()),
                running().addProgress(new DatedProgress(TODAY, Ratio.ONE, Optional.empty())),
                running().finance(Finance.builder().forecast(told()).build()),
                running().finance(Finance.builder().actual(told()).build()));
    }

    @ParameterizedTest
    @MethodSource("news")
    void any_dated_statement_is_news(Project.Builder project) {
        on(project.build()).isSatisfied();
        on(project.reportedOn(LONG_AGO).build()).isSatisfied();
    }

    @Test
    void a_budget_is_no_report() {
        Finance budget = Finance.builder().budget(told()).build();

        on(running().finance(budget).build()).lacks("date of the last report");
    }

    @Test
    void without_any_date_it_is_unknown_with_the_recorded_reason() {
        Outcome outcome =
                on(running().addGap(new Gap("reported_on", "register not seen")).build());

        outcome.lacks("date of the last report");
        assertThat(reasons(outcome)).containsExactly(Optional.of("register not seen"));
    }

    @ParameterizedTest
    @EnumSource(value = ProjectStatus.class, mode = Mode.EXCLUDE, names = "IN_DELIVERY")
    void it_is_asked_of_what_is_in_delivery_only(ProjectStatus status) {
        on(reported(500).toBuilder().declaredStatus(status).build()).doesNotApply();
    }

    @Test
    void it_is_not_asked_where_the_status_is_not_known() {
        on(payroll().reportedOn(LONG_AGO).build()).doesNotApply();
    }

    @Test
    void a_house_may_set_other_limits() {
        RuleVerifier.Given given = RuleVerifier.verify(StaleReport.RULE).given(reported(100));

        given.asOf(TODAY, StaleReport.AMBER, "100").isSatisfied();
        given.asOf(TODAY, StaleReport.RED, "99").breaches(Rag.RED, stale(100));
        assertThat(measured(given.asOf(TODAY, StaleReport.RED, "99"))
                        .threshold()
                        .source())
                .isEqualTo("test");
    }

    private static Outcome on(Project project) {
        return RuleVerifier.verify(StaleReport.RULE).given(project).asOf(TODAY);
    }

    private static Project reported(long daysAgo) {
        return running().reportedOn(TODAY.minusDays(daysAgo)).build();
    }

    private static Project.Builder running() {
        return payroll().declaredStatus(ProjectStatus.IN_DELIVERY);
    }

    private static MoneySeries told() {
        return MoneySeries.of(Figure.of(TODAY, gbp(1)));
    }

    private static Evidence stale(long days) {
        return new Evidence.Stale(TODAY.minusDays(days), TODAY);
    }
}
