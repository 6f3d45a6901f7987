package org.pmokit.core.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProductId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.QualityActivityId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.product.Product;
import org.pmokit.core.product.QualityCriterion;

class QualityRegisterTest {

    private static final ProjectId PAYROLL = ProjectId.of("PAY");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PersonId MAKER = PersonId.of("m.maker");
    private static final PersonId READER = PersonId.of("r.reader");
    private static final Product PRODUCT = product("P1").build();

    @Test
    void a_product_that_was_reviewed_by_others_and_passed_has_no_findings() {
        assertThat(register(review("A", DAY, QualityResult.PASS).approved(DAY).build())
                        .build()
                        .findingsOn(DAY))
                .isEmpty();
    }

    @Test
    void a_planned_day_that_went_by_is_told() {
        QualityActivity planned = activity("A").planned(DAY).build();

        assertThat(checks(register(planned).build(), DAY)).isEmpty();
        assertThat(checks(register(planned).build(), DAY.plusDays(1))).containsExactly(QualityCheck.Q1);
        assertThat(register(planned).build().findingsOn(DAY.plusDays(1)).get(0).message())
                .isEqualTo("Quality activity A was planned for 2026-03-02 and not held.");
    }

    @Test
    void a_product_is_not_delivered_unseen() {
        Product ready = PRODUCT.toBuilder().ready(DAY).build();
        QualityRegister failed = QualityRegister.builder()
                .addProduct(ready)
                .addActivity(review("A", DAY, QualityResult.CONDITIONAL).build())
                .firstTimePassRate(Ratio.ZERO)
                .build();

        assertThat(checks(failed, DAY)).containsExactly(QualityCheck.Q2);
        assertThat(checks(failed, DAY.minusDays(1))).isEmpty();
    }

    @Test
    void actions_are_done_before_the_result_is_approved() {
        QualityActivity open = review("A", DAY, QualityResult.PASS)
                .approved(DAY)
                .addFollowUp(followUp(DAY.plusDays(4)))
                .build();

        assertThat(checks(register(open).build(), DAY)).containsExactly(QualityCheck.Q3);
        assertThat(checks(register(open).build(), DAY.plusDays(4))).isEmpty();
    }

    @Test
    void nobody_reviews_a_product_of_their_own() {
        QualityActivity own =
                review("A", DAY, QualityResult.PASS).addReviewer(MAKER).build();

        assertThat(checks(register(own).build(), DAY)).containsExactly(QualityCheck.Q4);
        assertThat(register(own).build().findingsOn(DAY).get(0).message()).doesNotContain("m.maker");
    }

    @Test
    void an_audit_is_due_every_year() {
        QualityActivity audit = QualityActivity.builder()
                .id(QualityActivityId.of("AU"))
                .subject(PAYROLL)
                .kind(QualityActivityKind.AUDIT)
                .actual(DAY)
                .build();
        QualityRegister once = register(audit).build();

        assertThat(checks(once, DAY.plusDays(365))).isEmpty();
        assertThat(checks(once, DAY.plusDays(366))).containsExactly(QualityCheck.Q5);
        assertThat(register()
                        .addToBeAudited(PAYROLL)
                        .build()
                        .findingsOn(DAY)
                        .get(0)
                        .message())
                .isEqualTo("project:PAY was never audited.");
    }

    @Test
    void too_few_good_the_first_time_is_told() {
        Product other = product("P2").build();
        QualityActivity failed =
                review("B", DAY, QualityResult.FAIL).subject(other.id()).build();
        QualityActivity again = review("C", DAY.plusDays(1), QualityResult.PASS)
                .subject(other.id())
                .build();
        QualityRegister half = register(review("A", DAY, QualityResult.PASS).build(), again, failed)
                .addProduct(other)
                .build();

        assertThat(half.metricsOn(DAY.plusDays(1)).firstTimePassRate()).contains(Ratio.of("0.5"));
        assertThat(checks(half, DAY.plusDays(1))).containsExactly(QualityCheck.Q6);
    }

    @Test
    void a_product_says_what_is_asked_of_it() {
        QualityRegister bare = QualityRegister.builder()
                .addProduct(PRODUCT.toBuilder().criteria(List.of()).build())
                .build();

        assertThat(checks(bare, DAY)).containsExactly(QualityCheck.Q7);
    }

    @Test
    void outputs_below_a_benchmark_and_outputs_that_nobody_measured_are_told() {
        QualityActivity counted = review("A", DAY, QualityResult.PASS)
                .defects(3)
                .size(BigDecimal.TEN)
                .build();
        QualityRegister measured =
                register(counted).addBenchmark(density("0.3")).build();
        QualityRegister below = register(counted).addBenchmark(density("0.29")).build();
        QualityRegister unknown = register().addBenchmark(density("0.3")).build();

        assertThat(checks(measured, DAY)).isEmpty();
        assertThat(below.findingsOn(DAY))
                .extracting(QualityFinding::message)
                .containsExactly("The defect-density of project:PAY is 0.3, and benchmark B asks for at most 0.29.");
        assertThat(unknown.findingsOn(DAY)).extracting(QualityFinding::advice).containsExactly("measure it.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QualityBenchmark(
                        "B", PAYROLL, QualityMetric.COVERAGE, Optional.empty(), Optional.empty(), Optional.empty()))
                .withMessageContaining("no bound");
    }

    @Test
    void coverage_and_lead_time_are_measured_and_unknown_without_anything_to_divide_by() {
        QualityMetrics none = QualityMetrics.of(List.of(), List.of(), DAY);
        QualityMetrics some = QualityMetrics.of(
                List.of(
                        PRODUCT.toBuilder().planned(DAY).build(),
                        product("P2").planned(DAY).build()),
                List.of(
                        review("A", DAY, QualityResult.PASS)
                                .approved(DAY.plusDays(3))
                                .build(),
                        review("B", DAY, QualityResult.PASS)
                                .approved(DAY.plusDays(6))
                                .build()),
                DAY.plusDays(7));

        for (QualityMetric metric : QualityMetric.values()) {
            assertThat(none.of(metric)).isEmpty();
        }
        assertThat(some.coverage()).contains(Ratio.of("0.5"));
        assertThat(some.closureLeadTime()).contains(Ratio.of("4.5"));
        assertThat(some.defectDensity()).isEmpty();
    }

    @Test
    void a_product_is_done_when_every_criterion_has_passed() {
        Product two =
                PRODUCT.toBuilder().addCriteria(QualityCriterion.of("Q2", "t")).build();
        QualityActivity first =
                review("A", DAY, QualityResult.PASS).addCriteria("Q1").build();
        QualityActivity all = review("B", DAY.plusDays(1), QualityResult.PASS).build();

        assertThat(DefinitionOfDone.of(two, List.of(first), DAY).open())
                .extracting(QualityCriterion::code)
                .containsExactly("Q2");
        assertThat(DefinitionOfDone.of(two, List.of(first, all), DAY).isMet()).isFalse();
        assertThat(DefinitionOfDone.of(two, List.of(first, all), DAY.plusDays(1))
                        .isMet())
                .isTrue();
        assertThat(DefinitionOfDone.of(two.toBuilder().criteria(List.of()).build(), List.of(all), DAY.plusDays(1))
                        .isMet())
                .isFalse();
    }

    @Test
    void what_was_held_later_was_only_planned() {
        QualityActivity held = review("A", DAY.plusDays(1), QualityResult.FAIL)
                .planned(DAY)
                .defects(2)
                .addFollowUp(followUp(DAY.plusDays(4)))
                .build();

        assertThat(held.knownOn(DAY).result()).isEmpty();
        assertThat(held.knownOn(DAY).followUps()).isEmpty();
        assertThat(held.knownOn(DAY.plusDays(1)).followUps().get(0).done()).isEmpty();
        assertThat(held.knownOn(DAY.plusDays(4))).isEqualTo(held);
        assertThat(held.expected()).contains(DAY);
    }

    @Test
    void a_result_without_a_day_and_fewer_than_no_defects_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> activity("A").result(QualityResult.PASS).build())
                .withMessageContaining("was not held.\nMaybe ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> activity("A").defects(-1).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> activity("A").size(BigDecimal.ZERO).build());
    }

    private static Product.Builder product(String id) {
        return Product.builder()
                .id(ProductId.of(id))
                .component(PAYROLL)
                .producer(MAKER)
                .addCriteria(QualityCriterion.of("Q1", "t"));
    }

    private static QualityActivity.Builder activity(String id) {
        return QualityActivity.builder()
                .id(QualityActivityId.of(id))
                .subject(PRODUCT.id())
                .kind(QualityActivityKind.REVIEW)
                .addReviewer(READER);
    }

    private static QualityActivity.Builder review(String id, LocalDate day, QualityResult result) {
        return activity(id).actual(day).result(result);
    }

    private static FollowUp followUp(LocalDate done) {
        return new FollowUp("1", "t", Optional.empty(), Optional.empty(), Optional.of(done));
    }

    private static QualityBenchmark density(String most) {
        return new QualityBenchmark(
                "B",
                PAYROLL,
                QualityMetric.DEFECT_DENSITY,
                Optional.empty(),
                Optional.of(Ratio.of(most)),
                Optional.empty());
    }

    private static QualityRegister.Builder register(QualityActivity... activities) {
        return QualityRegister.builder().addProduct(PRODUCT).activities(List.of(activities));
    }

    private static List<QualityCheck> checks(QualityRegister register, LocalDate day) {
        return register.findingsOn(day).stream().map(QualityFinding::check).toList();
    }
}
