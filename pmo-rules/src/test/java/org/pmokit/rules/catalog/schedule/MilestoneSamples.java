package org.pmokit.rules.catalog.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.payroll;

import java.time.LocalDate;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.Verdict;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

/** Projects with milestones of the past. */
final class MilestoneSamples {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    static final MilestoneId GATE = MilestoneId.of(PAY, "G");

    private MilestoneSamples() {}

    static Outcome on(Rule<?> rule, Project project) {
        return RuleVerifier.verify(rule).given(project).asOf(TODAY);
    }

    static void colour(Outcome outcome, Rag expected) {
        assertThat(outcome.verdict()).isInstanceOf(Verdict.Breached.class);
        assertThat(((Verdict.Breached) outcome.verdict())
                        .breaches().stream().map(breach -> breach.rag()).reduce(Rag::worse))
                .contains(expected);
    }

    /** So many milestones that were due a month ago, of which some happened so many days off. */
    static Project milestones(int count, int off, int days) {
        Project.Builder project = payroll();
        LocalDate due = TODAY.minusDays(30);
        for (int number = 0; number < count; number++) {
            project.addMilestone(Milestone.of(PAY, "M" + number, due).toBuilder()
                    .actual(number < off ? due.plusDays(days) : due)
                    .build());
        }
        return project.build();
    }

    static Milestone.Builder gate() {
        return Milestone.builder().id(GATE);
    }

    static Project with(Milestone milestone) {
        return payroll().addMilestone(milestone).build();
    }
}
