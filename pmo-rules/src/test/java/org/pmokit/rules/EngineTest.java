package org.pmokit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmokit.rules.Samples.DIG;
import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.REC;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.draft;
import static org.pmokit.rules.Samples.healthy;
import static org.pmokit.rules.Samples.money;
import static org.pmokit.rules.Samples.portfolio;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.graph.overlap.Overlap;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.Limits;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Measurement;
import org.pmokit.rules.rule.Operator;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Sight;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

class EngineTest {

    private static final Threshold NONE = Threshold.houseDefault("ACME-001/count", "0", MeasureUnit.COUNT);
    private static final Threshold TEN = Threshold.houseDefault("ACME-001/ten", "10", MeasureUnit.COUNT);

    @Test
    void a_rule_about_a_risk_counts_towards_the_component_that_the_risk_is_about() {
        Portfolio portfolio = draft(healthy(PAY).build(), healthy(REC).build())
                .add(risk("R-1"))
                .resolveOrThrow();

        HealthReport report = assess(always(Risk.class), portfolio);

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.key().asText()).isEqualTo("ACME-001/risk:R-1");
            assertThat(finding.component()).isEqualTo(PAY);
        });
        assertThat(report.findingsOn(PAY)).hasSize(1);
        assertThat(report.findingsOn(RiskId.of("R-1"))).hasSize(1);
        assertThat(report.healthOf(PAY).dimensions()).containsEntry(RuleGroup.RISK, Rag.RED);
        assertThat(report.healthOf(REC).dimensions()).isEmpty();
    }

    @Test
    void what_has_no_id_is_named_after_what_it_is_about_and_its_place() {
        Portfolio portfolio =
                draft(healthy(PAY).build()).add(Samples.owner(PAY)).resolveOrThrow();

        assertThat(assess(always(RoleAssignment.class), portfolio).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.key().asText()).startsWith("ACME-001/project:PAY#");
                    assertThat(finding.key().aspect()).isNotEmpty();
                });
    }

    @Test
    void a_rule_about_milestones_is_asked_of_every_milestone() {
        MilestoneId gate = MilestoneId.of(PAY, "G1");
        Portfolio portfolio = portfolio(
                healthy(PAY).addMilestone(Milestone.builder().id(gate).build()).build());

        assertThat(assess(always(Milestone.class), portfolio).findingsOn(gate)).hasSize(1);
    }

    @Test
    void a_rule_about_overlaps_is_asked_of_every_pair_that_shares_something() {
        Portfolio portfolio = portfolio(
                healthy(PAY).addSupplier("ACME").build(),
                healthy(REC).addSupplier("ACME").build(),
                healthy("X").build());

        HealthReport report = assess(always(Overlap.class), portfolio);

        assertThat(report.findings())
                .extracting(finding -> finding.key().aspect())
                .hasSameSizeAs(org.pmokit.graph.overlap.Overlaps.in(portfolio).all())
                .contains("PAY|REC");
    }

    @Test
    void a_rule_about_a_register_sees_it_whole_and_never_passes_an_empty_one() {
        Rule<?> many = Rule.ofRegister("ACME-001", Risk.class)
                .title("There are few risks")
                .because("nobody reads many")
                .measure(
                        Limits.above(NONE, TEN),
                        (register, context, tally) ->
                                tally.measure("", register.entries().size(), new Evidence.Remark("too many")));
        Portfolio none = portfolio(healthy(PAY).build());
        Portfolio one = draft(healthy(PAY).build()).add(risk("R")).resolveOrThrow();

        assertThat(assess(many, none).results())
                .singleElement()
                .satisfies(result ->
                        assertThat(result.verdict()).isEqualTo(Verdict.notApplicable("the register has entries")));
        assertThat(assess(many, none).silentRules()).containsExactly(many);
        assertThat(assess(many, one).findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.key().asText()).isEqualTo("ACME-001/portfolio:PORTFOLIO#register of Risk"));
    }

    @Test
    void a_rule_that_looks_further_than_it_says_fails() {
        Rule<Project> liar = Rule.of("ACME-001", Project.class)
                .title("t")
                .because("b")
                .looksAt(Sight.SUBJECT)
                .check((project, context) ->
                        Verdict.notApplicable(context.portfolio().name()));
        Rule<Project> nearLiar = liar.with(builder -> builder.looksAt(Sight.SURROUNDINGS));
        Rule<Project> honest = liar.with(builder -> builder.looksAt(Sight.PORTFOLIO));
        Portfolio portfolio = portfolio(healthy(PAY).build());

        assertThat(assess(liar, portfolio).coverage().failed()).isEqualTo(1);
        assertThat(((Verdict.Failed)
                                assess(nearLiar, portfolio).results().get(0).verdict())
                        .message())
                .isEqualTo("The rule says that it looks at its surroundings only, and asks for portfolio()."
                        + "\nMaybe leave out looksAt(...), or ask for less.");
        assertThat(assess(honest, portfolio).coverage().failed()).isZero();
    }

    @Test
    void any_number_of_threads_gives_the_same_report() {
        Portfolio portfolio = many(1_000);
        Assessment today = Assessment.asOf(TODAY);

        HealthReport one = HealthCheck.standard().assess(portfolio, today);
        HealthReport four = HealthCheck.standard().assess(portfolio, today, Running.on(4));

        assertThat(four.results()).isEqualTo(one.results());
        assertThat(four.findings()).isEqualTo(one.findings());
        assertThat(four.components()).isEqualTo(one.components());
        assertThatThrownBy(() -> Running.on(0)).hasMessageContaining("at least one thread, not 0");
    }

    @Test
    void an_assessment_tells_how_far_it_is_and_can_be_stopped() {
        Portfolio portfolio = many(1_000);
        AtomicInteger told = new AtomicInteger();

        HealthCheck.standard()
                .assess(portfolio, Assessment.asOf(TODAY), Running.here().telling((judged, of) -> {
                    told.incrementAndGet();
                    return judged <= of;
                }));

        assertThat(told.get()).isEqualTo(8);
        assertThatThrownBy(() -> HealthCheck.standard()
                        .assess(portfolio, Assessment.asOf(TODAY), Running.on(2).telling((judged, of) -> false)))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void after_an_edit_a_rule_that_looks_at_its_subject_is_asked_of_that_alone() {
        AtomicInteger asked = new AtomicInteger();
        Rule<Project> counting = Rule.of("ACME-001", Project.class)
                .title("t")
                .because("b")
                .looksAt(Sight.SUBJECT)
                .check((project, context) -> {
                    asked.incrementAndGet();
                    return Verdict.notApplicable("never");
                });
        Portfolio portfolio = many(1_000);
        HealthReport before = assess(counting, portfolio);

        before.reassess(portfolio.replacingOrThrow(
                healthy("P7").finance(money(100, 500)).build()));

        assertThat(asked.get()).isEqualTo(1_001);
    }

    @Test
    void what_if_tells_the_findings_that_an_edit_adds_and_removes() {
        Portfolio portfolio = portfolio(
                healthy(PAY).build(), healthy(REC).finance(money(100, 150)).build());
        HealthReport report = Samples.assess(portfolio);
        Portfolio edited = portfolio
                .replacingOrThrow(healthy(PAY).finance(money(100, 150)).build())
                .replacingOrThrow(healthy(REC).build());

        assertThat(report.whatIf(edited).of(org.pmokit.rules.delta.ReportDelta.Kind.NEW))
                .extracting(change -> change.key().asText())
                .containsExactly("PMO-FIN-001/project:PAY");
        assertThat(report.whatIf(edited).of(org.pmokit.rules.delta.ReportDelta.Kind.GONE))
                .extracting(change -> change.key().asText())
                .containsExactly("PMO-FIN-001/project:REC");
    }

    private static Portfolio many(int count) {
        List<Project> projects = IntStream.range(0, count)
                .mapToObj(at -> healthy("P" + at)
                        .parent(DIG)
                        .finance(money(100, 90 + at % 50))
                        .build())
                .toList();
        return draft(projects.toArray(Project[]::new))
                .add(Programme.builder().id(DIG).build())
                .resolveOrThrow();
    }

    private static Risk risk(String id) {
        return Risk.builder()
                .id(RiskId.of(id))
                .component(PAY)
                .title("supplier leaves")
                .build();
    }

    private static HealthReport assess(Rule<?> rule, Portfolio portfolio) {
        return HealthCheck.of(List.of(rule)).assess(portfolio, Assessment.asOf(TODAY));
    }

    private static <S> Rule<S> always(Class<S> type) {
        Measurement measured = Measurement.of(1, Operator.AT_MOST, NONE);
        return Rule.of("ACME-001", type)
                .title("There is none")
                .because("there should be none")
                .group(RuleGroup.RISK)
                .check((subject, context) ->
                        Verdict.breached(Breach.of(Rag.RED, measured, new Evidence.Remark("there is one"))));
    }
}
