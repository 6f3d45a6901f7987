package org.pmokit.core.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.identifier.ProductId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.StageId;
import org.pmokit.core.identifier.WorkPackageId;

class WorkPackageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final WorkPackage PROPOSED = WorkPackage.builder()
            .id(WorkPackageId.of("W"))
            .stage(StageId.of("S"))
            .build();

    @Test
    void it_is_agreed_then_worked_on_then_accepted() {
        WorkPackage done = through(
                WorkPackageState.AUTHORISED,
                WorkPackageState.IN_EXECUTION,
                WorkPackageState.COMPLETED,
                WorkPackageState.ACCEPTED);

        assertThat(PROPOSED.state()).isEqualTo(WorkPackageState.PROPOSED);
        assertThat(done.state()).isEqualTo(WorkPackageState.ACCEPTED);
        assertThat(done.agreedOn()).contains(DAY);
        assertThat(done.actualStart()).contains(DAY.plusDays(1));
        assertThat(done.actualFinish()).contains(DAY.plusDays(2));
        assertThat(done.stateOn(DAY.plusDays(1))).isEqualTo(WorkPackageState.IN_EXECUTION);
        assertThat(done.stateOn(DAY.minusDays(1))).isEqualTo(WorkPackageState.PROPOSED);
    }

    @Test
    void work_that_is_sent_back_is_not_finished() {
        WorkPackage back = through(
                WorkPackageState.AUTHORISED,
                WorkPackageState.IN_EXECUTION,
                WorkPackageState.COMPLETED,
                WorkPackageState.IN_EXECUTION);

        assertThat(back.actualFinish()).isEmpty();
        assertThat(back.actualStart()).contains(DAY.plusDays(1));
    }

    @Test
    void a_step_out_of_order_or_back_in_time_is_refused_with_the_reason_as_a_value() {
        RefusedPackageStep early = PROPOSED.take(new WorkPackageStep(WorkPackageState.IN_EXECUTION, DAY))
                .getLeft();
        RefusedPackageStep back = through(WorkPackageState.AUTHORISED)
                .take(new WorkPackageStep(WorkPackageState.IN_EXECUTION, DAY.minusDays(1)))
                .getLeft();

        assertThat(early.message()).isEqualTo("Work package W is proposed and cannot become in execution.");
        assertThat(early.advice()).isEqualTo("next comes authorised.");
        assertThat(back.isOutOfOrder()).isFalse();
        assertThat(back.message()).isEqualTo("Work package W became authorised on 2026-03-02, after 2026-03-01.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PROPOSED.toBuilder()
                        .addStep(new WorkPackageStep(WorkPackageState.ACCEPTED, DAY))
                        .build())
                .withMessageEndingWith("\nMaybe next comes authorised.");
    }

    @Test
    void a_requirement_that_no_product_serves_shows() {
        ProjectId payroll = ProjectId.of("PAY");
        Requirement slips = new Requirement(payroll, "R1", "Payslips on the day");
        Requirement audit = new Requirement(payroll, "R2", "Every change can be traced");
        Product product = Product.builder()
                .id(ProductId.of("P"))
                .component(payroll)
                .addCriteria(serving("Q1", "R1"))
                .addCriteria(serving("Q2", "R9"))
                .build();
        RequirementTrace trace = RequirementTrace.of(List.of(slips, audit), List.of(product));

        assertThat(trace.servedBy().get(slips)).containsExactly(product.id());
        assertThat(trace.unserved()).containsExactly(audit);
        assertThat(trace.unknown()).containsExactly("R9");
    }

    @Test
    void a_product_that_was_ready_later_was_not_known_to_be() {
        Product product = Product.builder()
                .id(ProductId.of("P"))
                .component(ProjectId.of("PAY"))
                .planned(DAY)
                .ready(DAY.plusDays(3))
                .state(ProductState.APPROVED)
                .build();

        assertThat(product.knownOn(DAY).ready()).isEmpty();
        assertThat(product.knownOn(DAY).state()).isEmpty();
        assertThat(product.knownOn(DAY).isDeliveredOn(DAY)).isFalse();
        assertThat(product.knownOn(DAY.plusDays(3))).isSameAs(product);
        assertThat(product.isDueOn(DAY)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> product.toBuilder()
                        .addCriteria(QualityCriterion.of("Q1", "a"), QualityCriterion.of("Q1", "b"))
                        .build())
                .withMessageContaining("the same code");
    }

    private static QualityCriterion serving(String code, String requirement) {
        return new QualityCriterion(code, "t", Optional.empty(), Optional.empty(), Optional.of(requirement));
    }

    private static WorkPackage through(WorkPackageState... states) {
        WorkPackage all = PROPOSED;
        for (int place = 0; place < states.length; place++) {
            all = all.take(new WorkPackageStep(states[place], DAY.plusDays(place)))
                    .get();
        }
        return all;
    }
}
