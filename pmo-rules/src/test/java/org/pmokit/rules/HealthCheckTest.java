package org.pmokit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.healthy;
import static org.pmokit.rules.Samples.id;
import static org.pmokit.rules.Samples.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.Project;
import org.pmokit.rules.catalog.StandardCatalogue;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rag.RollUp;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Measurement;
import org.pmokit.rules.rule.Operator;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.RuleId;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

class HealthCheckTest {

    private static final Threshold SUPPLIERS = Threshold.houseDefault("ACME-001/count", "2", MeasureUnit.COUNT);

    /** A rule of one's own, as the manual shows it. */
    private static final Rule<Project> FEW_SUPPLIERS = Rule.of("ACME-001", Project.class)
            .title("A project has few suppliers")
            .because("each one more is one more to blame")
            .group(RuleGroup.RISK)
            .check((project, context) -> {
                Measurement measured =
                        Measurement.of(project.suppliers().size(), Operator.AT_MOST, context.of(SUPPLIERS));
                return measured.operator()
                                .holds(measured.value(), measured.threshold().value())
                        ? Verdict.satisfied(measured)
                        : Verdict.breached(Breach.of(
                                Rag.AMBER, measured, new Evidence.Remark(String.join(", ", project.suppliers()))));
            });

    private static final Rule<Project> BROKEN = Rule.of("ACME-666", Project.class)
            .title("This rule runs")
            .because("it does not")
            .group(RuleGroup.RISK)
            .check((project, context) -> {
                throw new IllegalStateException("no such table");
            });

    @Test
    void the_standard_check_asks_the_shipped_catalogue() {
        assertThat(HealthCheck.standard().rules()).isEqualTo(StandardCatalogue.rules());
        assertThat(HealthCheck.standard().status()).isEqualTo(StatusDefinition.standard());
        assertThat(HealthCheck.standard().rollUp().name()).isEqualTo("worst-of");
    }

    @Test
    void a_rule_of_ones_own_is_asked_last_and_its_findings_show() {
        Portfolio portfolio = portfolio(
                healthy(PAY).addSuppliers("a", "b", "c").build(),
                healthy("REC").addSupplier("a").build());

        HealthReport report = HealthCheck.standard().plus(FEW_SUPPLIERS).assess(portfolio, Assessment.asOf(TODAY));

        assertThat(report.check().rules()).endsWith(FEW_SUPPLIERS);
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.key().asText()).isEqualTo("ACME-001/project:PAY");
            assertThat(finding.rag()).isEqualTo(Rag.AMBER);
            assertThat(finding.group()).isEqualTo(RuleGroup.RISK);
            assertThat(finding.rule()).isEqualTo("A project has few suppliers");
            assertThat(finding.evidence()).containsExactly(new Evidence.Remark("a, b, c"));
            assertThat(finding.source()).isEqualTo("house rule");
            assertThat(finding.owner()).isEmpty();
            assertThat(finding.isOpen()).isTrue();
        });
        assertThat(report.ragOf(PAY)).isEqualTo(Rag.AMBER);
    }

    @Test
    void a_threshold_may_be_changed_for_a_rule_of_ones_own_too() {
        Portfolio portfolio = portfolio(healthy(PAY).addSuppliers("a", "b", "c").build());

        HealthReport report = HealthCheck.of(List.of(FEW_SUPPLIERS))
                .assess(portfolio, Assessment.asOf(TODAY).with(SUPPLIERS, "3", "board of 2 May"));

        assertThat(report.findings()).isEmpty();
        assertThat(report.assessment().of(SUPPLIERS).source()).isEqualTo("board of 2 May");
    }

    @Test
    void an_id_is_used_once() {
        HealthCheck check = HealthCheck.standard().plus(FEW_SUPPLIERS);

        assertThatThrownBy(() -> check.plus(FEW_SUPPLIERS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ACME-001")
                .hasMessageContaining("\nMaybe ");
        assertThatThrownBy(() -> HealthCheck.of(List.of(FEW_SUPPLIERS, FEW_SUPPLIERS)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_rule_may_be_left_out() {
        HealthCheck check = HealthCheck.standard().without("PMO-FIN-003");

        assertThat(check.rules())
                .hasSize(StandardCatalogue.rules().size() - 1)
                .extracting(rule -> rule.id().value())
                .doesNotContain("PMO-FIN-003");
    }

    @Test
    void leaving_out_a_rule_that_is_not_there_lists_those_that_are() {
        assertThatThrownBy(() -> HealthCheck.standard().without("PMO-FIN-999"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PMO-FIN-999")
                .hasMessageContaining("PMO-SCH-001, PMO-SCH-002")
                .hasMessageContaining("PMO-DAT-002");
    }

    @Test
    void only_some_families_may_be_asked() {
        HealthCheck check = HealthCheck.standard().only(Set.of(RuleGroup.SCHEDULE, RuleGroup.FINANCE));

        assertThat(check.rules()).extracting(Rule::group).containsOnly(RuleGroup.SCHEDULE, RuleGroup.FINANCE);
        assertThat(check.assess(portfolio(healthy(PAY).build()), Assessment.asOf(TODAY))
                        .ragOf(PAY))
                .isEqualTo(Rag.GREEN);
    }

    @Test
    void each_change_answers_a_new_check() {
        HealthCheck standard = HealthCheck.standard();
        int size = standard.rules().size();

        standard.plus(FEW_SUPPLIERS);
        standard.without("PMO-FIN-003");
        standard.only(Set.of());

        assertThat(standard.rules()).hasSize(size);
    }

    @Test
    void the_definition_of_green_may_be_changed() {
        Portfolio timeOnly = portfolio(
                healthy(PAY).finance(org.pmokit.core.finance.Finance.UNKNOWN).build());
        HealthCheck lenient = HealthCheck.standard()
                .statusBy(StatusDefinition.standard().needingForGreen(Set.of(RuleGroup.SCHEDULE)));

        assertThat(Samples.assess(timeOnly).ragOf(PAY)).isEqualTo(Rag.UNKNOWN);
        assertThat(lenient.assess(timeOnly, Assessment.asOf(TODAY)).ragOf(PAY)).isEqualTo(Rag.GREEN);
    }

    @Test
    void a_roll_up_of_ones_own_is_used_and_named() {
        RollUp optimist = new RollUp() {
            @Override
            public String name() {
                return "optimist";
            }

            @Override
            public String description() {
                return "always green";
            }

            @Override
            public Rag combine(Optional<Rag> own, List<Rag> children) {
                return Rag.GREEN;
            }
        };

        HealthReport report =
                HealthCheck.standard().rollingUp(optimist).assess(portfolio(id("X")), Assessment.asOf(TODAY));

        assertThat(report.components()).extracting(ComponentHealth::rag).containsOnly(Rag.GREEN);
        assertThat(report.check().rollUp().name()).isEqualTo("optimist");
    }

    @Test
    void a_rule_that_throws_fails_and_spoils_nothing_else() {
        Portfolio portfolio = portfolio(healthy(PAY).build(), id("X"));

        HealthReport with = HealthCheck.standard().plus(BROKEN).assess(portfolio, Assessment.asOf(TODAY));
        HealthReport without = Samples.assess(portfolio);

        assertThat(with.resultsOn(PAY))
                .filteredOn(result -> result.rule().equals(BROKEN))
                .extracting(RuleResult::verdict)
                .containsExactly(new Verdict.Failed("java.lang.IllegalStateException", "no such table"));
        assertThat(with.results())
                .filteredOn(result -> !result.rule().equals(BROKEN))
                .isEqualTo(without.results());
        assertThat(with.findings()).isEqualTo(without.findings());
        assertThat(with.coverage().failed()).isEqualTo(2);
        assertThat(with.healthOf(PAY).dimensions()).containsEntry(RuleGroup.RISK, Rag.UNKNOWN);
        assertThat(with.ragOf(PAY)).isEqualTo(without.ragOf(PAY));
        assertThat(with.explain(PAY).asText()).contains("failed: ACME-666");
    }

    @Test
    void a_rule_that_answers_nothing_fails_and_spoils_nothing_else() {
        @SuppressWarnings("NullAway") // what a rule written without null checks may do
        Rule<Project> silent = Rule.of("ACME-667", Project.class)
                .title("This rule answers")
                .because("it does not")
                .check((project, context) -> null);

        HealthReport report = HealthCheck.standard()
                .plus(silent)
                .assess(portfolio(healthy(PAY).build()), Assessment.asOf(TODAY));

        assertThat(report.coverage().failed()).isEqualTo(1);
        assertThat(report.ragOf(PAY)).isEqualTo(Rag.GREEN);
    }

    @Test
    void a_rule_that_looks_at_colours_sees_them_and_does_not_count_towards_them() {
        Rule<Project> afterwards = Rule.of("ACME-002", Project.class)
                .title("A project is green")
                .because("it should be")
                .afterStatus()
                .check((project, context) -> Verdict.breached(Breach.of(
                        Rag.RED,
                        Measurement.of(1, Operator.AT_MOST, SUPPLIERS),
                        new Evidence.Remark(
                                context.statusOf(project.ref()).map(Rag::code).orElse("none")))));

        HealthReport report = HealthCheck.standard()
                .plus(afterwards)
                .assess(portfolio(healthy(PAY).build()), Assessment.asOf(TODAY));

        assertThat(report.findingsOn(PAY))
                .singleElement()
                .satisfies(finding -> assertThat(finding.evidence()).containsExactly(new Evidence.Remark("green")));
        assertThat(report.ragOf(PAY)).isEqualTo(Rag.GREEN);
        assertThat(report.resultsOn(PAY)
                        .get(report.resultsOn(PAY).size() - 1)
                        .rule()
                        .id())
                .isEqualTo(RuleId.of("ACME-002"));
    }

    @Test
    void results_come_by_component_and_then_by_rule() {
        Portfolio portfolio = portfolio(id("B"), id("A"));

        List<String> subjects = HealthCheck.standard()
                .only(Set.of(RuleGroup.SCHEDULE))
                .assess(portfolio, Assessment.asOf(TODAY))
                .results()
                .stream()
                .map(result -> result.subject().value() + " " + result.rule().id())
                .toList();

        assertThat(subjects)
                .containsExactly(
                        "B PMO-SCH-001",
                        "B PMO-SCH-002",
                        "B PMO-SCH-003",
                        "A PMO-SCH-001",
                        "A PMO-SCH-002",
                        "A PMO-SCH-003");
    }
}
