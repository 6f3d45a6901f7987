package org.pmokit.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.assurance.StatusAssessment;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.provenance.Gap;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.tolerance.Tolerance;
import org.pmokit.core.tolerance.ToleranceDimension;

class ProjectTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final LocalDate FINISH = LocalDate.of(2026, 6, 30);

    @Test
    void a_project_without_a_title_is_called_by_its_id() {
        assertThat(payroll().build().title()).isEqualTo("PAY");
        assertThat(Project.of(ProjectId.of("PAY"), "Payroll").title()).isEqualTo("Payroll");
        assertThat(Programme.builder().id(ProgrammeId.of("DIG")).build().title())
                .isEqualTo("DIG");
        assertThat(Programme.of(ProgrammeId.of("DIG"), "Digital").ref()).isEqualTo(ProgrammeId.of("DIG"));
    }

    @Test
    void the_expected_finish_is_actual_else_forecast_else_planned() {
        Project.Builder project = payroll();
        assertThat(project.build().expectedFinish()).isEmpty();
        assertThat(project.finish(FINISH).build().expectedFinish()).contains(FINISH);
        assertThat(project.addFinishForecast(DatedForecast.undated(FINISH.plusDays(5)))
                        .build()
                        .expectedFinish())
                .contains(FINISH.plusDays(5));
        assertThat(project.actualFinish(FINISH.plusDays(9)).build().expectedFinish())
                .contains(FINISH.plusDays(9));
    }

    @Test
    void the_window_includes_the_last_day_and_leaves_unknown_sides_open() {
        assertThat(payroll().build().window()).isEmpty();
        assertThat(payroll().start(START).finish(FINISH).build().window()).contains(DateRange.ofClosed(START, FINISH));
        assertThat(payroll().start(START).build().window()).contains(DateRange.startingOn(START));
        assertThat(payroll().finish(FINISH).build().window()).contains(DateRange.endingOn(FINISH));
        assertThat(payroll().start(FINISH).finish(START).build().window()).isEmpty();
        assertThat(payroll()
                        .start(START)
                        .actualStart(START.plusDays(1))
                        .finish(FINISH)
                        .build()
                        .window())
                .contains(DateRange.ofClosed(START.plusDays(1), FINISH));
    }

    @Test
    void the_status_is_declared_else_read_from_actual_dates_else_from_the_plan() {
        assertThat(payroll().build().statusOn(START)).isEmpty();
        Project planned = payroll().start(START).build();
        assertThat(planned.statusOn(START.minusDays(1))).contains(ProjectStatus.PLANNED);
        assertThat(planned.statusOn(START)).contains(ProjectStatus.IN_DELIVERY);
        Project done = payroll().actualStart(START).actualFinish(FINISH).build();
        assertThat(done.statusOn(START.minusDays(1))).isEmpty();
        assertThat(done.statusOn(START)).contains(ProjectStatus.IN_DELIVERY);
        assertThat(done.statusOn(FINISH)).contains(ProjectStatus.COMPLETED);
        assertThat(done.toBuilder()
                        .declaredStatus(ProjectStatus.ON_HOLD)
                        .build()
                        .statusOn(FINISH))
                .contains(ProjectStatus.ON_HOLD);
    }

    @Test
    void what_is_completed_or_stopped_is_not_open_and_the_unknown_is() {
        assertThat(payroll().build().isOpenOn(START)).isTrue();
        assertThat(payroll().declaredStatus(ProjectStatus.COMPLETED).build().isOpenOn(START))
                .isFalse();
        assertThat(payroll().declaredStatus(ProjectStatus.STOPPED).build().isOpenOn(START))
                .isFalse();
        assertThat(payroll().declaredStatus(ProjectStatus.ON_HOLD).build().isOpenOn(START))
                .isTrue();
        assertThat(payroll().actualFinish(FINISH).build().isOpenOn(FINISH.minusDays(1)))
                .isTrue();
        assertThat(payroll().actualFinish(FINISH).build().isOpenOn(FINISH)).isFalse();
    }

    @Test
    void the_newest_rating_counts_and_words_alone_are_none() {
        StatusAssessment amber = rated(DeliveryConfidence.AMBER, Optional.of(START));
        StatusAssessment red = rated(DeliveryConfidence.RED, Optional.of(START));
        StatusAssessment undated = rated(DeliveryConfidence.GREEN, Optional.empty());
        StatusAssessment words = StatusAssessment.builder()
                .assessor("board")
                .asOf(FINISH)
                .statement("fine")
                .build();

        assertThat(payroll().addAssessments(undated, amber, red, words).build().latestRating())
                .contains(amber);
        assertThat(payroll().addAssessment(words).build().latestRating()).isEmpty();
        assertThat(payroll().addAssessment(undated).build().latestRating()).contains(undated);
    }

    @Test
    void the_newest_progress_counts() {
        DatedProgress early = new DatedProgress(START, Ratio.of("0.1"), Optional.empty());
        DatedProgress late = new DatedProgress(FINISH, Ratio.ONE, Optional.of(Ratio.ONE));

        assertThat(payroll().addProgress(late, early).build().latestProgress()).contains(late);
        assertThat(payroll().build().latestProgress()).isEmpty();
    }

    @Test
    void tolerances_and_gaps_are_found_by_name() {
        Gap unknownStart = new Gap("start", "withheld");
        Project project = payroll()
                .addTolerances(Tolerance.ofCostOver("0.05"), Tolerance.ofDays(10, 14), Tolerance.ofDays(1, 1))
                .addGap(unknownStart)
                .build();

        assertThat(project.tolerance(ToleranceDimension.TIME)).contains(Tolerance.ofDays(10, 14));
        assertThat(project.tolerance(ToleranceDimension.SCOPE)).isEmpty();
        assertThat(project.gap("start")).contains(unknownStart);
        assertThat(project.gap("budget")).isEmpty();
    }

    @Test
    void a_look_back_leaves_out_what_came_later_and_the_undated_status() {
        Project project = payroll()
                .actualStart(START)
                .actualFinish(FINISH)
                .declaredStatus(ProjectStatus.COMPLETED)
                .reportedOn(FINISH)
                .finance(Finance.builder()
                        .actual(MoneySeries.of(Figure.of(FINISH, Money.of(5, "GBP"))))
                        .build())
                .build();

        Project known = project.knownOn(FINISH.minusDays(1));

        assertThat(known).isEqualTo(payroll().actualStart(START).build());
        assertThat(known.statusOn(FINISH.minusDays(1))).contains(ProjectStatus.IN_DELIVERY);
    }

    @Test
    void a_look_back_that_hides_nothing_is_the_same_object() {
        Project project = payroll().actualStart(START).build();

        assertThat(project.knownOn(START)).isSameAs(project);
    }

    @Test
    void a_programme_looks_back_as_a_project_does() {
        Programme programme = Programme.builder()
                .id(ProgrammeId.of("DIG"))
                .actualStart(START)
                .actualFinish(FINISH)
                .declaredStatus(ProjectStatus.COMPLETED)
                .build();

        Programme known = programme.knownOn(START);

        assertThat(known)
                .isEqualTo(Programme.builder()
                        .id(ProgrammeId.of("DIG"))
                        .actualStart(START)
                        .build());
        assertThat(known.knownOn(START)).isSameAs(known);
    }

    private static Project.Builder payroll() {
        return Project.builder().id(ProjectId.of("PAY"));
    }

    private static StatusAssessment rated(DeliveryConfidence rating, Optional<LocalDate> day) {
        return StatusAssessment.builder()
                .assessor("board")
                .rating(rating)
                .asOf(day)
                .build();
    }
}
