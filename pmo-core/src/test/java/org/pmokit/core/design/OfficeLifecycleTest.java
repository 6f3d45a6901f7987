package org.pmokit.core.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.pmokit.core.design.OfficeState.CHARTERED;
import static org.pmokit.core.design.OfficeState.CLOSED;
import static org.pmokit.core.design.OfficeState.CLOSING;
import static org.pmokit.core.design.OfficeState.IMPLEMENTING;
import static org.pmokit.core.design.OfficeState.JUSTIFIED;
import static org.pmokit.core.design.OfficeState.LED;
import static org.pmokit.core.design.OfficeState.OPERATING;
import static org.pmokit.core.design.OfficeState.PROPOSED;
import static org.pmokit.core.design.OfficeState.RE_ENERGISING;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.identifier.OfficeId;

class OfficeLifecycleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final OfficeLifecycle NEW = OfficeLifecycle.proposed(OfficeId.of("PO"));

    @Test
    void an_office_is_set_up_by_business_case_leadership_charter_and_project() {
        OfficeLifecycle serving = through(JUSTIFIED, LED, CHARTERED, IMPLEMENTING, OPERATING);

        assertThat(NEW.state()).isEqualTo(PROPOSED);
        assertThat(serving.state()).isEqualTo(OPERATING);
        assertThat(serving.steps()).hasSize(5);
    }

    @Test
    void a_charter_before_leadership_is_refused_with_the_reason_as_a_value() {
        LifecycleStep early = step(CHARTERED);
        RefusedStep refused = through(JUSTIFIED).take(early).getLeft();

        assertThat(refused).isEqualTo(new RefusedStep.OutOfOrder(early, JUSTIFIED));
        assertThat(refused.message()).isEqualTo("An office that is justified cannot become chartered.");
        assertThat(refused.advice()).isEqualTo("next comes led or closing.");
    }

    @Test
    void a_step_without_its_artefact_is_refused() {
        for (LifecycleStep bare : List.of(LifecycleStep.of(JUSTIFIED, DAY), LifecycleStep.of(JUSTIFIED, DAY, " "))) {
            RefusedStep refused = NEW.take(bare).getLeft();

            assertThat(refused).isEqualTo(new RefusedStep.WithoutArtefact(bare, OfficeArtefact.BUSINESS_CASE));
            assertThat(refused.message()).isEqualTo("An office cannot become justified without its business case.");
            assertThat(refused.advice()).isEqualTo("say where the business case can be found.");
        }
    }

    @Test
    void a_step_before_the_last_one_is_refused() {
        LifecycleStep early = LifecycleStep.of(LED, DAY.minusDays(1), "A-1");
        RefusedStep refused = through(JUSTIFIED).take(early).getLeft();

        assertThat(refused).isEqualTo(new RefusedStep.BackInTime(early, DAY));
        assertThat(refused.message()).contains("2026-01-04").contains("2026-01-05");
        assertThat(refused.advice()).endsWith(".");
    }

    @Test
    void a_refusal_folds_to_one_answer() {
        assertThat(List.of(
                        NEW.take(step(OPERATING)).getLeft(),
                        NEW.take(LifecycleStep.of(JUSTIFIED, DAY)).getLeft(),
                        through(JUSTIFIED)
                                .take(LifecycleStep.of(LED, DAY.minusDays(1), "A"))
                                .getLeft()))
                .extracting(refused -> refused.<String>fold(order -> "order", artefact -> "artefact", time -> "time"))
                .containsExactly("order", "artefact", "time");
    }

    @Test
    void an_office_that_is_not_justified_can_be_closed_at_once_with_the_reason_on_record() {
        assertThat(NEW.takeOrThrow(step(CLOSED)).state()).isEqualTo(CLOSED);
    }

    @Test
    void re_energising_starts_again_at_the_business_case() {
        OfficeLifecycle fresh = through(JUSTIFIED, LED, CHARTERED, IMPLEMENTING, OPERATING, RE_ENERGISING);

        assertThat(fresh.take(step(OPERATING)).isLeft()).isTrue();
        assertThat(fresh.takeOrThrow(step(JUSTIFIED)).state()).isEqualTo(JUSTIFIED);
    }

    @Test
    void nothing_follows_on_closed() {
        OfficeLifecycle gone = through(JUSTIFIED, CLOSING, CLOSED);

        assertThat(OfficeState.values())
                .allMatch(state -> gone.take(step(state)).isLeft());
        assertThat(gone.take(step(PROPOSED)).getLeft().advice()).isEqualTo("propose a new office.");
    }

    @Test
    void the_other_door_throws_with_the_way_out() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NEW.takeOrThrow(step(LED)))
                .withMessage("An office that is proposed cannot become led.\nMaybe next comes justified or closed.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OfficeLifecycle(OfficeId.of("PO"), List.of(step(JUSTIFIED), step(CHARTERED))));
    }

    private static OfficeLifecycle through(OfficeState... states) {
        OfficeLifecycle life = NEW;
        for (OfficeState state : states) {
            life = life.takeOrThrow(step(state));
        }
        return life;
    }

    private static LifecycleStep step(OfficeState to) {
        return LifecycleStep.of(to, DAY, "DOC-1");
    }
}
