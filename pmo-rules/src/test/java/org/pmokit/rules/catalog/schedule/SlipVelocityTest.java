package org.pmokit.rules.catalog.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.measured;
import static org.pmokit.rules.catalog.schedule.MilestoneSamples.GATE;
import static org.pmokit.rules.catalog.schedule.MilestoneSamples.TODAY;
import static org.pmokit.rules.catalog.schedule.MilestoneSamples.colour;
import static org.pmokit.rules.catalog.schedule.MilestoneSamples.gate;
import static org.pmokit.rules.catalog.schedule.MilestoneSamples.on;
import static org.pmokit.rules.catalog.schedule.MilestoneSamples.with;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

class SlipVelocityTest {

    @Test
    void the_worked_velocity_is_fourteen_days_a_report() {
        Outcome outcome = on(SlipVelocity.RULE, reported(14));

        assertThat(measured(outcome).value()).isEqualByComparingTo("14");
        outcome.breaches(Rag.AMBER, new Evidence.Slip(GATE, LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 29)));
    }

    @Test
    void a_week_a_report_is_in_order_and_more_than_two_red() {
        on(SlipVelocity.RULE, reported(7)).isSatisfied();
        on(SlipVelocity.RULE, reported(-7)).isSatisfied();
        colour(on(SlipVelocity.RULE, reported(8)), Rag.AMBER);
        colour(on(SlipVelocity.RULE, reported(15)), Rag.RED);
        on(SlipVelocity.RULE, with(Milestone.of(PAY, "G", TODAY))).doesNotApply();
    }

    @Test
    void the_limit_can_be_set() {
        RuleVerifier.verify(SlipVelocity.RULE)
                .given(reported(8))
                .asOf(TODAY, SlipVelocity.AMBER, "8")
                .isSatisfied();
    }

    /** Three monthly reports. */
    private static Project reported(int days) {
        LocalDate first = LocalDate.of(2026, 6, 1);
        return with(gate().addForecasts(
                        DatedForecast.of(LocalDate.of(2026, 3, 31), first),
                        DatedForecast.of(LocalDate.of(2026, 4, 30), first.plusDays(days)),
                        DatedForecast.of(LocalDate.of(2026, 5, 31), first.plusDays(2L * days)))
                .build());
    }
}
