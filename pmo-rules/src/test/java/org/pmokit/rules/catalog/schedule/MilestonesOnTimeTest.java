package org.pmokit.rules.catalog.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.measured;
import static org.pmokit.rules.catalog.schedule.MilestoneSamples.GATE;
import static org.pmokit.rules.catalog.schedule.MilestoneSamples.TODAY;
import static org.pmokit.rules.catalog.schedule.MilestoneSamples.colour;
import static org.pmokit.rules.catalog.schedule.MilestoneSamples.milestones;
import static org.pmokit.rules.catalog.schedule.MilestoneSamples.on;
import static org.pmokit.rules.catalog.schedule.MilestoneSamples.with;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.provenance.Gap;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

class MilestonesOnTimeTest {

    @Test
    void nine_in_ten_on_time_are_in_order_fewer_amber_and_fewer_than_seven_red() {
        on(MilestonesOnTime.RULE, milestones(10, 1, 1)).isSatisfied();
        colour(on(MilestonesOnTime.RULE, milestones(10, 2, 1)), Rag.AMBER);
        colour(on(MilestonesOnTime.RULE, milestones(10, 3, 1)), Rag.AMBER);
        colour(on(MilestonesOnTime.RULE, milestones(10, 4, 1)), Rag.RED);
    }

    @Test
    void a_milestone_that_has_not_happened_was_not_met() {
        Outcome outcome = on(MilestonesOnTime.RULE, with(Milestone.of(PAY, "G", TODAY)));

        assertThat(measured(outcome).numerator().orElseThrow()).isZero();
        outcome.breaches(
                Rag.RED,
                new Evidence.Counted("milestones met on time", BigDecimal.ZERO, BigDecimal.ONE, "", List.of(GATE)));
    }

    @Test
    void an_actual_date_that_is_on_record_as_missing_is_unknown() {
        Project project = with(Milestone.of(PAY, "G", TODAY)).toBuilder()
                .addGap(new Gap("G.actual", "not recorded"))
                .build();

        on(MilestonesOnTime.RULE, project).lacks("actual date");
    }

    @Test
    void what_is_not_due_yet_is_not_looked_at() {
        on(MilestonesOnTime.RULE, with(Milestone.of(PAY, "G", TODAY.plusDays(1))))
                .doesNotApply();
    }

    @Test
    void the_limit_can_be_set() {
        RuleVerifier.verify(MilestonesOnTime.RULE)
                .given(milestones(10, 2, 1))
                .asOf(TODAY, MilestonesOnTime.AMBER, "0.8")
                .isSatisfied();
    }
}
