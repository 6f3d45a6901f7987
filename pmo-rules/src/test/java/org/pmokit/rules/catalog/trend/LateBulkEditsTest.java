package org.pmokit.rules.catalog.trend;

import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.payroll;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

class LateBulkEditsTest {

    @Test
    void more_than_half_is_amber_and_more_than_four_fifths_red() {
        on(moved(3, 5, 1)).breaches(Rag.AMBER, remark("3 of 5", "M0, M1, M2"));
        on(moved(4, 5, 1)).breaches(Rag.AMBER, remark("4 of 5", "M0, M1, M2, M3"));
        on(moved(5, 5, 1)).breaches(Rag.RED, remark("5 of 5", "M0, M1, M2, M3, M4"));
    }

    @Test
    void up_to_half_and_what_was_told_earlier_or_did_not_move_is_in_order() {
        on(moved(3, 6, 1)).isSatisfied();
        on(moved(5, 5, 3)).isSatisfied();
        on(moved(0, 5, 1)).isSatisfied();
    }

    @Test
    void it_is_not_asked_of_few_milestones_or_of_what_has_ended() {
        on(moved(4, 4, 1)).doesNotApply();
        on(payroll().build()).doesNotApply();
        on(moved(5, 5, 1).toBuilder().declaredStatus(ProjectStatus.COMPLETED).build())
                .doesNotApply();
    }

    @Test
    void a_house_may_say_what_is_late() {
        RuleVerifier.verify(LateBulkEdits.RULE)
                .given(moved(5, 5, 3))
                .asOf(TODAY, LateBulkEdits.DAYS, "4")
                .breaches(
                        Rag.RED,
                        new Evidence.Remark("5 of 5 milestones were moved after 2026-06-26: M0, M1, M2, M3, M4"));
    }

    private static Outcome on(Project project) {
        return RuleVerifier.verify(LateBulkEdits.RULE).given(project).asOf(TODAY);
    }

    private static Evidence remark(String share, String names) {
        return new Evidence.Remark(share + " milestones were moved after 2026-06-27: " + names);
    }

    private static Project moved(int moved, int of, int daysAgo) {
        Project.Builder project = payroll();
        LocalDate due = TODAY.plusDays(90);
        for (int at = 0; at < of; at++) {
            project.addMilestone(Milestone.builder()
                    .id(MilestoneId.of(payroll().build().id(), "M" + at))
                    .addForecast(DatedForecast.of(TODAY.minusDays(60), due))
                    .addForecast(DatedForecast.of(TODAY.minusDays(daysAgo), at < moved ? due.plusDays(7) : due))
                    .build());
        }
        return project.build();
    }
}
