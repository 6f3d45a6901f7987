package org.pmokit.core.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.pmokit.core.identifier.OfficeId;

class OfficeLifecycleProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final List<OfficeState> SET_UP = List.of(
            OfficeState.JUSTIFIED,
            OfficeState.LED,
            OfficeState.CHARTERED,
            OfficeState.IMPLEMENTING,
            OfficeState.OPERATING);

    @Property
    void no_wishes_in_any_order_skip_a_step_of_setting_up(@ForAll @Size(max = 60) List<OfficeState> wishes) {
        OfficeState before = OfficeState.PROPOSED;
        for (OfficeState state : statesOf(granted(wishes))) {
            int place = SET_UP.indexOf(state);
            if (place > 0) {
                assertThat(before).isEqualTo(SET_UP.get(place - 1));
            } else if (place == 0) {
                assertThat(before).isIn(OfficeState.PROPOSED, OfficeState.RE_ENERGISING);
            }
            before = state;
        }
    }

    @Property
    void a_refused_step_changes_nothing_and_a_granted_one_adds_itself(
            @ForAll @Size(max = 20) List<OfficeState> wishes, @ForAll OfficeState wish) {
        OfficeLifecycle life = granted(wishes);
        LifecycleStep step = LifecycleStep.of(wish, DAY, "DOC");

        assertThat(life.take(step).isRight()).isEqualTo(life.state().next().contains(wish));
        life.take(step).forEach(longer -> {
            assertThat(longer.state()).isEqualTo(wish);
            assertThat(longer.steps()).hasSize(life.steps().size() + 1);
            assertThat(longer.steps().subList(0, life.steps().size())).isEqualTo(life.steps());
        });
    }

    @Property
    void no_state_but_proposed_is_entered_without_an_artefact(@ForAll @Size(max = 20) List<OfficeState> wishes) {
        OfficeLifecycle life = granted(wishes);

        for (OfficeState next : OfficeState.values()) {
            assertThat(life.take(LifecycleStep.of(next, DAY)).isLeft()).isTrue();
        }
    }

    private static List<OfficeState> statesOf(OfficeLifecycle life) {
        List<OfficeState> states = new ArrayList<>();
        life.steps().forEach(step -> states.add(step.to()));
        return states;
    }

    private static OfficeLifecycle granted(List<OfficeState> wishes) {
        OfficeLifecycle life = OfficeLifecycle.proposed(OfficeId.of("PO"));
        for (OfficeState wish : wishes) {
            life = life.take(LifecycleStep.of(wish, DAY, "DOC")).getOrElse(life);
        }
        return life;
    }
}
