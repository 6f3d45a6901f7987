package org.pmokit.core.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.BenefitId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProductId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.Money;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;

class BenefitReviewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final ProjectId PAYROLL = ProjectId.of("PAY");
    private static final PersonId OWNER = PersonId.of("j.silva");
    private static final ProductId FORM = ProductId.of("FORM");
    private static final Benefit SOUND = BenefitRegisterTest.benefit("B")
            .component(PAYROLL)
            .description("a call costs less")
            .observation("shorter calls")
            .attribution("nobody else works on it")
            .measure(new BenefitMeasure("unit-call-cost", "GBP per call"))
            .baseline(BigDecimal.TEN)
            .owner(OWNER)
            .addEnabledBy(FORM)
            .period(DateRange.ofClosed(DAY, DAY.plusDays(100)))
            .reviewOn(DAY.plusDays(100))
            .build();
    private static final RoleAssignment RUN_BY_ANOTHER =
            RoleAssignment.of(PAYROLL, Role.PROJECT_MANAGER, PersonId.of("a.other"));

    @Test
    void a_sound_register_has_no_findings() {
        BenefitReview review = BenefitReview.builder()
                .addBenefit(SOUND)
                .addOutput(FORM)
                .addAssignment(RUN_BY_ANOTHER)
                .build();

        assertThat(review.findings()).isEmpty();
        assertThat(review.unjudged()).isEmpty();
    }

    @Test
    void a_bare_claim_fails_the_four_tests_and_has_no_owner_baseline_and_output() {
        Benefit bare = BenefitRegisterTest.benefit("B").build();

        assertThat(checks(bare))
                .containsExactly(
                        BenefitCheck.B1,
                        BenefitCheck.B2,
                        BenefitCheck.B3,
                        BenefitCheck.B4,
                        BenefitCheck.B5,
                        BenefitCheck.B6,
                        BenefitCheck.B8);
        assertThat(checks(bare.toBuilder().kind(BenefitKind.QUALITATIVE).build()))
                .doesNotContain(BenefitCheck.B6);
        assertThat(BenefitReview.of(List.of(bare)).findings().get(0)).satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("Benefit lower cost (B) does not pass the test of description.");
            assertThat(finding.benefit()).contains(bare.id());
            assertThat(finding.subject()).isEqualTo("B");
        });
    }

    @Test
    void a_benefit_that_is_first_measured_when_it_is_over_is_found() {
        Benefit late = SOUND.toBuilder().reviewOn(DAY.plusDays(101)).build();

        assertThat(checks(late)).containsExactly(BenefitCheck.B7);
        assertThat(checks(late.toBuilder()
                        .planned(BenefitProfile.of(BenefitPoint.of(DAY.plusDays(50), 1)))
                        .build()))
                .isEmpty();
        assertThat(checks(late.toBuilder()
                        .actual(BenefitProfile.of(BenefitPoint.of(DAY.plusDays(50), 1)))
                        .build()))
                .isEmpty();
        assertThat(BenefitReview.of(List.of(SOUND.toBuilder()
                                .reviewOn(Optional.empty())
                                .owner(Optional.empty())
                                .build()))
                        .unjudged())
                .extracting(BenefitFinding::check)
                .containsExactly(BenefitCheck.B7);
    }

    @Test
    void an_output_reaches_a_benefit_through_others_and_through_a_map() {
        Benefit hoped = SOUND.toBuilder().enabledBy(Set.of()).build();
        BenefitMap told = BenefitMap.chain(
                BenefitNode.output("training"), BenefitNode.capability("skill"), BenefitNode.benefit(hoped.id()));

        assertThat(checks(hoped)).containsExactly(BenefitCheck.B8);
        assertThat(BenefitReview.builder().addBenefit(hoped).map(told).build().findings())
                .isEmpty();
        assertThat(checks(
                        SOUND.toBuilder().id(BenefitId.of("FIRST")).build(),
                        hoped.toBuilder().addDependsOn(BenefitId.of("FIRST")).build()))
                .isEmpty();
    }

    @Test
    void an_output_that_leads_to_no_benefit_is_found() {
        ProductId spare = ProductId.of("SPARE");
        BenefitReview review = BenefitReview.builder()
                .addBenefit(SOUND)
                .addOutputs(FORM, spare)
                .map(BenefitMap.chain(BenefitNode.output("training"), BenefitNode.capability("skill")))
                .build();

        assertThat(review.findings())
                .extracting(BenefitFinding::check, BenefitFinding::subject)
                .containsExactly(tuple(BenefitCheck.B9, "training"), tuple(BenefitCheck.B9, "product:SPARE"));
    }

    @Test
    void a_business_case_takes_dis_benefits_off() {
        assertThat(netted(400_000)).containsExactly(BenefitCheck.B10);
        assertThat(netted(340_001)).containsExactly(BenefitCheck.B10);
        assertThat(netted(340_000)).isEmpty();
        assertThat(BenefitReview.of(List.of(BenefitRegisterTest.gain(), BenefitRegisterTest.loss()))
                        .unjudged())
                .extracting(BenefitFinding::check, BenefitFinding::subject)
                .containsExactly(tuple(BenefitCheck.B10, "project:PAY"));
    }

    @Test
    void an_owner_who_runs_the_project_is_found_without_being_named() {
        BenefitReview review = BenefitReview.builder()
                .addBenefit(SOUND)
                .addAssignment(RoleAssignment.of(PAYROLL, Role.PROJECT_MANAGER, OWNER))
                .build();

        assertThat(review.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo(BenefitCheck.B11);
            assertThat(finding.toString()).doesNotContain("j.silva");
        });
        assertThat(review.toBuilder()
                        .deliveryRoles(Set.of(Role.SPONSOR))
                        .build()
                        .findings())
                .isEmpty();
        assertThat(BenefitReview.of(List.of(SOUND)).unjudged())
                .extracting(BenefitFinding::check)
                .containsExactly(BenefitCheck.B11);
    }

    @Test
    void every_check_says_what_should_be() {
        assertThat(BenefitCheck.values()).hasSize(11).allSatisfy(check -> {
            assertThat(check.title()).isNotBlank().doesNotEndWith(".");
            assertThat(check.severity()).isNotNull();
        });
    }

    private static List<BenefitCheck> netted(long claimed) {
        return BenefitReview.builder()
                .addBenefits(BenefitRegisterTest.gain(), BenefitRegisterTest.loss())
                .putBusinessCase(PAYROLL, Money.of(claimed, "GBP"))
                .build()
                .findings()
                .stream()
                .map(BenefitFinding::check)
                .filter(check -> check == BenefitCheck.B10)
                .toList();
    }

    private static List<BenefitCheck> checks(Benefit... benefits) {
        return BenefitReview.of(List.of(benefits)).findings().stream()
                .map(BenefitFinding::check)
                .toList();
    }
}
