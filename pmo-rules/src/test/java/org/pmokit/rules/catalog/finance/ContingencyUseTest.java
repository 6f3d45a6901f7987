package org.pmokit.rules.catalog.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.gbp;
import static org.pmokit.rules.Samples.measured;
import static org.pmokit.rules.Samples.payroll;
import static org.pmokit.rules.Samples.reasons;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.delivery.DatedProgress;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.provenance.Gap;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

class ContingencyUseTest {

    @Test
    void use_that_leads_work_by_more_than_the_limits_is_amber_then_red() {
        on(project("0.30", 1_000, 599)).breaches(Rag.AMBER, use(1_000, 599, "0.401", "0.30"));
        on(project("0.30", 1_000, 450)).breaches(Rag.AMBER, use(1_000, 450, "0.55", "0.30"));
        on(project("0.30", 1_000, 449)).breaches(Rag.RED, use(1_000, 449, "0.551", "0.30"));
    }

    @Test
    void use_that_leads_work_by_no_more_than_the_first_limit_is_in_order() {
        on(project("0.30", 1_000, 600)).isSatisfied();
        on(project("0.30", 1_000, 1_000)).isSatisfied();
        assertThat(measured(on(project("0.30", 1_000, 600))).value()).isEqualByComparingTo("0.10");
    }

    @Test
    void the_largest_recorded_contingency_is_what_was_provided() {
        on(project("0.50", 200, 1_000, 800)).isSatisfied();
        on(project("0.10", 200, 1_000, 500)).breaches(Rag.RED, use(1_000, 500, "0.5", "0.10"));
    }

    @Test
    void the_newest_progress_counts() {
        Project project = project("0.10", 1_000, 500).toBuilder()
                .addProgress(new DatedProgress(TODAY, Ratio.of("0.9"), Optional.empty()))
                .build();

        on(project).isSatisfied();
    }

    @Test
    void an_overdrawn_contingency_is_more_than_used_up() {
        on(project("1", 1_000, -300)).breaches(Rag.RED, use(1_000, -300, "1.3", "1"));
    }

    @Test
    void it_lacks_progress_with_the_recorded_reason() {
        Outcome outcome = on(payroll()
                .finance(contingency(1_000, 10))
                .addGap(new Gap("progress", "not measured"))
                .build());

        outcome.lacks("share of the work done");
        assertThat(reasons(outcome)).containsExactly(Optional.of("not measured"));
    }

    @Test
    void a_contingency_that_never_was_above_zero_is_unknown_and_never_a_colour() {
        on(project("0.5", 0)).lacks("contingency above zero");
        on(project("0.5", -10)).lacks("contingency above zero");
    }

    @Test
    void it_is_not_asked_of_what_has_no_contingency_or_has_ended() {
        on(payroll().build()).doesNotApply();
        on(project("0.1", 1_000, 0).toBuilder()
                        .declaredStatus(ProjectStatus.COMPLETED)
                        .build())
                .doesNotApply();
    }

    @Test
    void a_house_may_set_other_limits() {
        Project project = project("0.30", 1_000, 500);

        RuleVerifier.verify(ContingencyUse.RULE)
                .given(project)
                .asOf(TODAY, ContingencyUse.AMBER, "0.20")
                .isSatisfied();
        RuleVerifier.verify(ContingencyUse.RULE)
                .given(project)
                .asOf(TODAY, ContingencyUse.RED, "0.15")
                .breaches(Rag.RED, use(1_000, 500, "0.5", "0.30"));
    }

    private static Outcome on(Project project) {
        return RuleVerifier.verify(ContingencyUse.RULE).given(project).asOf(TODAY);
    }

    private static Project project(String complete, long... left) {
        return payroll()
                .finance(contingency(left))
                .addProgress(new DatedProgress(TODAY.minusDays(1), Ratio.of(complete), Optional.empty()))
                .build();
    }

    private static Finance contingency(long... left) {
        Figure[] figures = new Figure[left.length];
        for (int at = 0; at < left.length; at++) {
            figures[at] = Figure.of(TODAY.minusDays(left.length - at), gbp(left[at]));
        }
        return Finance.builder().contingency(MoneySeries.of(figures)).build();
    }

    private static Evidence use(long provided, long left, String used, String complete) {
        return new Evidence.ContingencyUse(gbp(provided), gbp(left), Ratio.of(used), Ratio.of(complete));
    }
}
