package org.pmokit.core.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.finance.DiscountRate;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.money.Money;
import org.pmokit.core.office.Authority;
import org.pmokit.core.office.AuthorityGrant;
import org.pmokit.core.office.Service;
import org.pmokit.core.role.Role;

/** What is agreed about an office: charter, money, measures, blueprint and end. */
class CharterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final OfficeId ID = OfficeId.of("PO");

    @Test
    void an_empty_charter_lacks_all_ten_parts_and_says_which() {
        assertThat(Charter.builder().office(ID).build().missingParts())
                .hasSize(10)
                .containsExactly(CharterPart.values());
    }

    @Test
    void a_complete_charter_lacks_nothing() {
        assertThat(complete().build().missingParts()).isEmpty();
        assertThat(complete().purpose(" ").build().missingParts()).containsExactly(CharterPart.PURPOSE);
    }

    @Test
    void a_review_is_overdue_the_day_after_it_was_due() {
        Charter charter = complete().build();

        assertThat(charter.isReviewOverdue(DAY.plusMonths(6), Charter.REVIEW_INTERVAL))
                .isFalse();
        assertThat(charter.isReviewOverdue(DAY.plusMonths(6).plusDays(1), Charter.REVIEW_INTERVAL))
                .isTrue();
    }

    @Test
    void without_a_date_the_review_is_due_a_year_after_it_was_agreed_and_without_both_nobody_knows() {
        Charter silent = Charter.builder().office(ID).agreedOn(DAY).build();

        assertThat(silent.reviewDue(Charter.REVIEW_INTERVAL)).contains(LocalDate.of(2027, 1, 5));
        assertThat(Charter.builder().office(ID).build().reviewDue(Charter.REVIEW_INTERVAL))
                .isEmpty();
        assertThat(Charter.builder().office(ID).build().isReviewOverdue(LocalDate.MAX, Charter.REVIEW_INTERVAL))
                .isFalse();
    }

    @Test
    void a_charter_cannot_be_reviewed_before_it_is_agreed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Charter.builder()
                        .office(ID)
                        .agreedOn(DAY)
                        .reviewBy(DAY.minusDays(1))
                        .build())
                .withMessage("The charter of office PO is to be reviewed by 2026-01-04, before it was agreed on "
                        + "2026-01-05.\nMaybe the two dates are swapped.");
    }

    @Test
    void an_office_does_not_cost_less_than_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Funding(FundingModel.MIXED, Optional.of(Money.of(-1, "GBP")), Optional.empty()))
                .withMessageContaining("\nMaybe ");
    }

    @Test
    void a_business_case_of_an_office_can_come_out_either_way() {
        OfficeBusinessCase good =
                new OfficeBusinessCase(ID, Money.of(100, "GBP"), Money.of(50, "GBP"), Money.of(100, "GBP"), 3);
        OfficeBusinessCase even =
                new OfficeBusinessCase(ID, Money.of(150, "GBP"), Money.of(50, "GBP"), Money.of(100, "GBP"), 3);
        DiscountRate none = DiscountRate.of("0", "none");

        assertThat(good.appraise(none).netPresentValue().amount()).isEqualByComparingTo("50");
        assertThat(good.isJustified(none)).isTrue();
        assertThat(even.isJustified(none)).isFalse();
        assertThat(good.cashFlow().periods()).hasSize(4);
        assertThat(good.amounts()).hasSize(3);
    }

    @Test
    void a_business_case_looks_at_a_sensible_number_of_years_with_costs_that_are_costs() {
        Money one = Money.of(1, "GBP");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OfficeBusinessCase(ID, one, one, one, 0))
                .withMessageContaining("0 years");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OfficeBusinessCase(ID, Money.of(-5, "GBP"), one, one, 3))
                .withMessageContaining("negative cost");
    }

    @Test
    void a_measure_is_met_or_missed_in_its_own_direction() {
        OfficeKpi reports = kpi(KpiMeasure.REPORT_TIMELINESS, "0.95", "0.95");
        OfficeKpi decisions = kpi(KpiMeasure.TIME_TO_DECISION, "10", "12");

        assertThat(reports.statusOn(DAY)).contains(KpiStatus.MET);
        assertThat(decisions.statusOn(DAY)).contains(KpiStatus.MISSED);
        assertThat(kpi(KpiMeasure.TIME_TO_DECISION, "10", "9").statusOn(DAY)).contains(KpiStatus.MET);
        assertThat(kpi(KpiMeasure.REPORT_TIMELINESS, "0.95", "0.9499").statusOn(DAY))
                .contains(KpiStatus.MISSED);
    }

    @Test
    void without_target_or_reading_nothing_is_said() {
        OfficeKpi bare = OfficeKpi.builder().office(ID).measure(KpiMeasure.LESSONS_REUSED).build();

        assertThat(bare.statusOn(DAY)).isEmpty();
        assertThat(kpi(KpiMeasure.LESSONS_REUSED, "1", "1").statusOn(DAY.minusDays(1)))
                .isEmpty();
    }

    @Test
    void later_readings_are_not_known_yet() {
        OfficeKpi kpi = kpi(KpiMeasure.REPORT_TIMELINESS, "0.95", "0.90").toBuilder()
                .addReading(KpiReading.of(DAY.plusDays(30), "0.99"))
                .build();

        assertThat(kpi.knownOn(DAY).readings()).containsExactly(KpiReading.of(DAY, "0.900"));
        assertThat(kpi.knownOn(DAY.plusDays(30))).isSameAs(kpi);
        assertThat(kpi.on(DAY.plusDays(60))).map(KpiReading::value).contains(new BigDecimal("0.99"));
    }

    @Test
    void one_day_has_one_reading() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kpi(KpiMeasure.REPORT_TIMELINESS, "1", "1").toBuilder()
                        .addReading(KpiReading.of(DAY, "0.5"))
                        .build())
                .withMessageContaining("two readings of one day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KpiMeasure("Not So", "ratio", KpiDirection.HIGHER))
                .withMessageContaining("report-timeliness");
        assertThat(KpiMeasure.usual()).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void a_blueprint_says_which_of_its_four_sections_are_empty() {
        BlueprintEntry entry = new BlueprintEntry(BlueprintSection.PROCESSES, Optional.empty(), "one gate");
        Blueprint blueprint = new Blueprint(ID, List.of(entry));

        assertThat(blueprint.in(BlueprintSection.PROCESSES)).containsExactly(entry);
        assertThat(blueprint.missingSections())
                .containsExactly(
                        BlueprintSection.ORGANISATION, BlueprintSection.TECHNOLOGY, BlueprintSection.INFORMATION);
    }

    @Test
    void an_archive_does_not_stay_where_it_is() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClosurePlan.builder()
                        .office(ID)
                        .trigger(ClosureTrigger.DATE)
                        .archiveTo(ID)
                        .build())
                .withMessage("The office PO would hand its archive to itself.\nMaybe name a permanent office.");
    }

    @Test
    void an_archive_that_is_handed_over_later_is_not_handed_over_yet() {
        ClosurePlan plan = ClosurePlan.builder()
                .office(ID)
                .trigger(ClosureTrigger.DATE)
                .archivedOn(DAY)
                .build();

        assertThat(plan.knownOn(DAY.minusDays(1)).archivedOn()).isEmpty();
        assertThat(plan.knownOn(DAY)).isSameAs(plan);
    }

    private static OfficeKpi kpi(KpiMeasure measure, String target, String reading) {
        return OfficeKpi.builder()
                .office(ID)
                .measure(measure)
                .target(new BigDecimal(target))
                .addReading(KpiReading.of(DAY, reading))
                .build();
    }

    private static Charter.Builder complete() {
        return Charter.builder()
                .office(ID)
                .purpose("see early what will be late")
                .scope("all projects")
                .addAuthority(AuthorityGrant.of(Authority.AUDIT))
                .addService(Service.ASSURANCE)
                .addCustomer(UnitId.of("HR"))
                .reportsTo(BoardId.of("B"))
                .addRole(Role.HEAD_OF_OFFICE)
                .addKpi(KpiMeasure.REPORT_TIMELINESS)
                .funding(Funding.of(FundingModel.CENTRAL_BUDGET))
                .agreedOn(DAY)
                .reviewBy(DAY.plusMonths(6));
    }
}
