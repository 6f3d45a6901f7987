package org.pmokit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.payroll;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.rules.catalog.trend.TrendRules;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.Check;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Measurement;
import org.pmokit.rules.rule.Operator;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.Sight;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

class RuleContractTest {

    private static final Threshold MOST = Threshold.houseDefault("ACME-001/most", "0", MeasureUnit.COUNT);
    private static final Measurement ONE = Measurement.of(1, Operator.AT_MOST, MOST);
    private static final Portfolio PORTFOLIO = PortfolioDraft.named("Test")
            .add(payroll().build())
            .add(Project.of(ProjectId.of("B"), "Other"))
            .resolveOrThrow();

    private static Rule<Project> rule(Check<Project> check) {
        return Rule.of("ACME-001", Project.class)
                .title("It holds")
                .because("of the test")
                .thresholds(MOST)
                .looksAt(Sight.SUBJECT)
                .check(check);
    }

    private static List<String> violations(Check<Project> check) {
        return RuleContract.of(List.of(rule(check))).over(PORTFOLIO, TODAY).violations();
    }

    private static Verdict breached(Threshold limit, Evidence... evidence) {
        return Verdict.breached(Breach.of(Rag.RED, Measurement.of(1, Operator.AT_MOST, limit), evidence));
    }

    @Test
    void rules_that_keep_it_have_no_violations() {
        RuleContract.of(TrendRules.rules()).over(PORTFOLIO, TODAY).require();
        assertThat(violations((project, context) -> breached(MOST, new Evidence.Remark("always"))))
                .isEmpty();
    }

    @Test
    void a_rule_that_says_something_else_each_time_is_told() {
        AtomicInteger calls = new AtomicInteger();

        assertThat(violations((project, context) -> Verdict.notApplicable("call " + calls.incrementAndGet())))
                .anyMatch(said -> said.equals("ACME-001 says something else of project:B when it is asked again."));
    }

    @Test
    void a_rule_that_depends_on_the_order_is_told() {
        Rule<Project> first = Rule.of("ACME-001", Project.class)
                .title("It is first")
                .because("of the test")
                .thresholds(MOST)
                .check((project, context) -> context.portfolio().projects().get(0) == project
                        ? breached(MOST, new Evidence.Remark("first"))
                        : Verdict.notApplicable("it is first"));

        assertThat(RuleContract.of(List.of(first)).over(PORTFOLIO, TODAY).violations())
                .contains("ACME-001 says something else of project:B in another order.");
    }

    @Test
    void a_rule_that_passes_on_nothing_is_told() {
        assertThat(violations((project, context) -> Verdict.satisfied(ONE)))
                .containsExactly("ACME-001 is satisfied by a component of which nothing is on record.");
    }

    @Test
    void a_rule_that_fails_or_looks_further_than_it_says_is_told() {
        assertThat(violations((project, context) ->
                        context.portfolio().projects().isEmpty() ? Verdict.satisfied(ONE) : Verdict.satisfied(ONE)))
                .anyMatch(said -> said.startsWith("ACME-001 on project:B fails: java.lang.IllegalStateException"));
    }

    @Test
    void a_breach_without_evidence_or_with_a_hidden_threshold_is_told() {
        Threshold hidden = Threshold.houseDefault("ACME-001/hidden", "0", MeasureUnit.COUNT);

        assertThat(violations((project, context) -> breached(MOST)))
                .contains("ACME-001 on project:B is breached without evidence.");
        assertThat(violations((project, context) -> breached(hidden, new Evidence.Remark("x"))))
                .contains("ACME-001 on project:B is held against ACME-001/hidden, which the rule does not declare.");
    }

    @Test
    void a_contract_that_is_tried_on_nothing_is_not_kept() {
        assertThatThrownBy(() -> RuleContract.of(TrendRules.rules()).require())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Maybe call over(...)");
        assertThatThrownBy(() -> RuleContract.of(List.of(rule((project, context) -> Verdict.satisfied(ONE))))
                        .over(PORTFOLIO, TODAY)
                        .require())
                .isInstanceOf(AssertionError.class);
    }
}
