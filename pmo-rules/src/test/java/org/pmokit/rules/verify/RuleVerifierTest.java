package org.pmokit.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmokit.rules.Samples.DIG;
import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.gbp;
import static org.pmokit.rules.Samples.money;
import static org.pmokit.rules.Samples.payroll;

import org.junit.jupiter.api.Test;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.money.Ratio;
import org.pmokit.rules.Samples;
import org.pmokit.rules.catalog.finance.CostVariance;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Verdict;

/** The tool that house rules are tested with must itself refuse what is not so. */
class RuleVerifierTest {

    private static final Evidence OVERRUN = new Evidence.CostVariance(gbp(100), gbp(150), Ratio.of("0.5"));

    @Test
    void an_expectation_that_is_met_passes() {
        assertThatCode(() -> over().breaches(Rag.RED, OVERRUN)).doesNotThrowAnyException();
        assertThatCode(() -> on(payroll().finance(money(100, 100)).build()).isSatisfied())
                .doesNotThrowAnyException();
        assertThatCode(() -> on(payroll().build()).lacks("budget", "cost forecast"))
                .doesNotThrowAnyException();
    }

    @Test
    void an_expectation_that_is_not_met_shows_rule_and_verdict() {
        assertThatThrownBy(() -> over().isSatisfied())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("PMO-FIN-001")
                .hasMessageContaining("satisfied")
                .hasMessageContaining("Breached");
    }

    @Test
    void each_expectation_refuses_every_other_verdict() {
        RuleVerifier.Outcome unknown = on(payroll().build());

        assertThatThrownBy(over()::doesNotApply).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> over().lacks("budget")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(unknown::isSatisfied).isInstanceOf(AssertionError.class);
        assertThatThrownBy(unknown::doesNotApply).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> unknown.breaches(Rag.RED, OVERRUN)).isInstanceOf(AssertionError.class);
    }

    @Test
    void the_colour_and_every_piece_of_evidence_must_be_the_same() {
        Evidence other = new Evidence.CostVariance(gbp(100), gbp(151), Ratio.of("0.51"));

        assertThatThrownBy(() -> over().breaches(Rag.AMBER, OVERRUN)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> over().breaches(Rag.RED, other)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> over().breaches(Rag.RED)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> over().breaches(Rag.RED, OVERRUN, OVERRUN)).isInstanceOf(AssertionError.class);
    }

    @Test
    void the_missing_facts_must_be_exactly_those() {
        assertThatThrownBy(() -> on(payroll().build()).lacks("budget")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> on(payroll().build()).lacks("cost forecast", "budget"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_component_stands_among_stand_ins_for_what_it_refers_to() {
        Project project = payroll()
                .parent(DIG)
                .deliveredBy(UnitId.of("HR"))
                .addObjective(ObjectiveId.of("OBJ"))
                .build();
        Programme programme = Programme.builder()
                .id(DIG)
                .parent(ProgrammeId.of("ALL"))
                .addObjective(ObjectiveId.of("OBJ"))
                .build();

        on(project).lacks("budget", "cost forecast");
        RuleVerifier.verify(CostVariance.RULE).given(programme).asOf(TODAY).doesNotApply();
    }

    @Test
    void a_subject_that_is_not_in_the_portfolio_is_refused() {
        assertThatThrownBy(() -> RuleVerifier.verify(CostVariance.RULE)
                        .given(Samples.portfolio(), PAY)
                        .asOf(TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("project:PAY")
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void what_was_told_after_the_status_date_of_the_test_is_not_seen() {
        RuleVerifier.verify(CostVariance.RULE)
                .given(
                        Samples.draft(payroll().finance(money(100, 150)).build())
                                .statusDate(TODAY)
                                .resolveOrThrow(),
                        PAY)
                .asOf(TODAY.minusDays(1))
                .lacks("budget", "cost forecast");
    }

    @Test
    void the_verdict_itself_can_be_looked_at() {
        assertThat(over().verdict()).isInstanceOf(Verdict.Breached.class);
        assertThat(over().rule()).isEqualTo(CostVariance.RULE);
    }

    private static RuleVerifier.Outcome over() {
        return on(payroll().finance(money(100, 150)).build());
    }

    private static RuleVerifier.Outcome on(Project project) {
        return RuleVerifier.verify(CostVariance.RULE).given(project).asOf(TODAY);
    }
}
