package org.pmokit.rules.catalog.schedule;

import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.payroll;
import static org.pmokit.rules.catalog.schedule.MilestoneSamples.TODAY;
import static org.pmokit.rules.catalog.schedule.MilestoneSamples.colour;
import static org.pmokit.rules.catalog.schedule.MilestoneSamples.milestones;
import static org.pmokit.rules.catalog.schedule.MilestoneSamples.on;
import static org.pmokit.rules.catalog.schedule.MilestoneSamples.with;

import org.junit.jupiter.api.Test;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.provenance.Gap;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;

class MilestoneReliabilityTest {

    @Test
    void early_is_as_unreliable_as_late() {
        on(MilestoneReliability.RULE, milestones(10, 2, 8)).isSatisfied();
        on(MilestoneReliability.RULE, milestones(10, 10, 7)).isSatisfied();
        colour(on(MilestoneReliability.RULE, milestones(10, 3, -8)), Rag.AMBER);
        colour(on(MilestoneReliability.RULE, milestones(10, 5, 8)), Rag.AMBER);
        colour(on(MilestoneReliability.RULE, milestones(10, 6, -8)), Rag.RED);
        RuleVerifier.verify(MilestoneReliability.RULE)
                .given(milestones(10, 10, 8))
                .asOf(TODAY, MilestoneReliability.DAYS, "8")
                .isSatisfied();
    }

    @Test
    void an_actual_date_that_is_on_record_as_missing_is_unknown() {
        Project project = with(Milestone.of(PAY, "G", TODAY)).toBuilder()
                .addGap(new Gap("G.actual", "not recorded"))
                .build();

        on(MilestoneReliability.RULE, project).lacks("actual date");
    }

    @Test
    void what_is_not_due_yet_is_not_looked_at() {
        on(MilestoneReliability.RULE, payroll().build()).doesNotApply();
    }
}
