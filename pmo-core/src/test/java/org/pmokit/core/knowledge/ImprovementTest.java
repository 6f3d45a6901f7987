package org.pmokit.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.ImprovementId;
import org.pmokit.core.identifier.LessonId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.problem.Problem;

class ImprovementTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final ProjectId PAYROLL = ProjectId.of("PAY");

    @Test
    void an_improvement_is_open_until_it_is_done() {
        Improvement open = improvement().dueOn(DAY).build();
        Improvement done =
                open.toBuilder().doneOn(DAY.plusDays(5)).effect("a day less").build();

        assertThat(open.isOpen()).isTrue();
        assertThat(open.isOverdueOn(DAY)).isFalse();
        assertThat(open.isOverdueOn(DAY.plusDays(1))).isTrue();
        assertThat(done.isOpen()).isFalse();
        assertThat(done.isOverdueOn(DAY.plusDays(4))).isTrue();
        assertThat(done.isOverdueOn(DAY.plusDays(5))).isFalse();
        assertThat(improvement().build().isOverdueOn(DAY)).isFalse();
        assertThat(done.knownOn(DAY)).isEqualTo(open);
        assertThat(done.knownOn(DAY.plusDays(5))).isSameAs(done);
    }

    @Test
    void it_points_to_what_it_comes_from() {
        PortfolioDraft draft = PortfolioDraft.named("Test")
                .add(Project.of(PAYROLL, "Payroll"))
                .add(improvement()
                        .component(PAYROLL)
                        .raisedFrom(LessonId.of("L"))
                        .build())
                .add(new Recognition(ImprovementId.of("X"), DAY, "thanks"))
                .add(ConsultancyEngagement.builder()
                        .component(PAYROLL)
                        .kind(ConsultancyKind.ADVICE)
                        .board(BoardId.of("B"))
                        .build());

        assertThat(draft.resolve().getError())
                .extracting(Problem::path)
                .containsExactlyInAnyOrder(
                        "improvements[M].raisedFrom",
                        "recognitions[improvement:X,2026-01-05].subject",
                        "consultancyEngagements[PAY].board");
    }

    @Test
    void a_workshop_has_a_kind_and_advice_has_none() {
        ConsultancyEngagement.Builder given =
                ConsultancyEngagement.builder().component(PAYROLL).kind(ConsultancyKind.WORKSHOP);

        assertThatIllegalArgumentException()
                .isThrownBy(given::build)
                .withMessageStartingWith("The consultancy for project:PAY is workshop and its workshop is not said.");
        assertThat(given.workshop(WorkshopKind.SCOPING).build().workshop()).contains(WorkshopKind.SCOPING);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> given.kind(ConsultancyKind.ADVICE).build())
                .withMessageContaining("scoping");
    }

    private static Improvement.Builder improvement() {
        return Improvement.builder().id(ImprovementId.of("M")).title("ask for data at the start");
    }
}
