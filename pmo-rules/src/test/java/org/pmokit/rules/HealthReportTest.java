package org.pmokit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.Samples.DIG;
import static org.pmokit.rules.Samples.FINISH;
import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.assess;
import static org.pmokit.rules.Samples.healthy;
import static org.pmokit.rules.Samples.money;
import static org.pmokit.rules.Samples.portfolio;
import static org.pmokit.rules.Samples.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.assurance.StatusAssessment;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.office.Office;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.evidence.Names;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Measurement;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Operator;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

class HealthReportTest {

    @Test
    void findings_come_open_first_then_red_then_what_counts_then_money_then_distance_then_key() {
        List<Project> projects = List.of(
                sized("G", 100, true),
                sized("F", 100, true),
                sized("E", 100, true),
                sized("D", 900, true),
                sized("C", 999, false),
                sized("B", 999, true),
                sized("A", 999, true));
        Map<String, Breach> breaches = Map.of(
                "D", breach(Rag.RED, 11), // red, and the largest that counts
                "E", breach(Rag.RED, 90), // less money, far from the limit
                "F", breach(Rag.RED, 11),
                "G", breach(Rag.RED, 11), // as F, later key
                "C", breach(Rag.RED, 99), // ended
                "A", breach(Rag.AMBER, 99));
        Rule<Project> uncounted = rule("ACME-009", RuleGroup.OVERLAP, Map.of("B", breach(Rag.RED, 99)));
        HealthCheck check = HealthCheck.of(List.of(uncounted, rule("ACME-001", RuleGroup.SCHEDULE, breaches)));

        HealthReport report = check.assess(portfolio(projects.toArray(Project[]::new)), Assessment.asOf(TODAY));

        assertThat(report.findings())
                .extracting(finding -> finding.subject().value())
                .containsExactly("D", "E", "F", "G", "B", "A", "C");
    }

    @Test
    void the_most_important_findings_are_not_all_of_one_rule() {
        Map<String, Breach> many = Map.of(
                "A", breach(Rag.RED, 90),
                "B", breach(Rag.RED, 80),
                "C", breach(Rag.RED, 70),
                "D", breach(Rag.RED, 60));
        HealthReport report = HealthCheck.of(List.of(
                        rule("ACME-001", RuleGroup.SCHEDULE, many),
                        rule("ACME-002", RuleGroup.SCHEDULE, Map.of("A", breach(Rag.AMBER, 11))),
                        rule("ACME-003", RuleGroup.SCHEDULE, Map.of("B", breach(Rag.AMBER, 11)))))
                .assess(
                        portfolio(sized("A", 1, true), sized("B", 1, true), sized("C", 1, true), sized("D", 1, true)),
                        Assessment.asOf(TODAY));

        assertThat(keys(report.mostImportant(3)))
                .containsExactly("ACME-001/project:A", "ACME-002/project:A", "ACME-003/project:B");
        assertThat(keys(report.mostImportant(6)))
                .startsWith("ACME-001/project:A", "ACME-001/project:B", "ACME-002/project:A", "ACME-003/project:B")
                .hasSize(6);
        assertThat(report.mostImportant(100)).hasSize(6).containsExactlyInAnyOrderElementsOf(report.findings());
        assertThat(report.mostImportant(0)).isEmpty();
    }

    @Test
    void the_findings_on_a_component_are_its_own_in_the_order_of_all() {
        HealthReport report = assess(portfolio(
                healthy(PAY)
                        .finance(money(100, 115))
                        .finishForecasts(List.of(DatedForecast.of(TODAY, FINISH.plusDays(60))))
                        .build(),
                healthy("REC").finance(money(100, 200)).build()));

        assertThat(keys(report.findingsOn(PAY))).containsExactly("PMO-SCH-003/project:PAY", "PMO-FIN-001/project:PAY");
        assertThat(report.findingsOn(report.portfolio().id())).isEmpty();
    }

    @Test
    void a_finding_tells_everything_a_board_asks_for() {
        HealthReport report = assess(portfolio(
                healthy(PAY).title("Payroll").finance(money(10_000, 11_500)).build()));
        Finding finding = report.findings().get(0);

        assertThat(finding.rag()).isEqualTo(Rag.AMBER);
        assertThat(finding.measurement().shown())
                .isEqualTo("15 %, limit <= 10 % (SSP project RAG status definitions: green within 10 %)");
        assertThat(finding.message(Names.in(report.portfolio())))
                .isEqualTo("forecast £11,500 against a budget of £10,000 (+15.0%)");
        assertThat(finding.remedy()).startsWith("Raise an exception");
        assertThat(finding.owner()).isPresent();
    }

    @Test
    void keys_stay_the_same_when_only_measured_numbers_change() {
        Project project = healthy(PAY)
                .finish(LocalDate.of(2026, 3, 31))
                .finishForecasts(List.of())
                .actualStart(java.util.Optional.empty())
                .addMilestone(Milestone.of(PAY, "G1", LocalDate.of(2026, 3, 1)))
                .finance(money(100, 115))
                .reportedOn(LocalDate.of(2025, 6, 1))
                .build();
        Portfolio portfolio = Samples.draft(project)
                .add(Risk.builder()
                        .id(RiskId.of("R1"))
                        .component(PAY)
                        .title("t")
                        .raised(LocalDate.of(2026, 5, 1))
                        .build())
                .resolveOrThrow();

        HealthReport june = HealthCheck.standard().assess(portfolio, Assessment.asOf(TODAY));
        HealthReport july = HealthCheck.standard().assess(portfolio, Assessment.asOf(TODAY.plusMonths(1)));

        assertThat(keys(june.findings())).contains("PMO-SCH-002/project:PAY#PAY/G1", "PMO-RSK-001/project:PAY");
        assertThat(keys(july.findings())).containsExactlyInAnyOrderElementsOf(keys(june.findings()));
        assertThat(july.findings()).isNotEqualTo(june.findings());
    }

    @Test
    void an_assessment_of_an_earlier_date_does_not_see_later_facts() {
        LocalDate then = LocalDate.of(2026, 3, 31);
        Project project = healthy(PAY)
                .finishForecasts(List.of(DatedForecast.of(then, FINISH), DatedForecast.of(TODAY, FINISH.plusDays(90))))
                .finance(Finance.builder()
                        .budget(MoneySeries.of(Figure.of(then, Samples.gbp(100))))
                        .forecast(MoneySeries.of(Figure.of(then, Samples.gbp(100)), Figure.of(TODAY, Samples.gbp(200))))
                        .build())
                .addAssessment(StatusAssessment.builder()
                        .assessor("board")
                        .asOf(TODAY)
                        .rating(DeliveryConfidence.RED)
                        .build())
                .build();
        Portfolio portfolio = Samples.draft(project)
                .statusDate(TODAY)
                .add(Risk.builder()
                        .id(RiskId.of("R1"))
                        .component(PAY)
                        .title("t")
                        .raised(TODAY)
                        .build())
                .resolveOrThrow();

        HealthReport before = HealthCheck.standard().assess(portfolio, Assessment.asOf(then));

        assertThat(assess(portfolio).ragOf(PAY)).isEqualTo(Rag.RED);
        assertThat(before.ragOf(PAY)).isEqualTo(Rag.GREEN);
        assertThat(before.findings()).isEmpty();
        assertThat(before.healthOf(PAY).declared()).isEmpty();
        assertThat(before.asOf()).isEqualTo(then);
        assertThat(before.portfolio().statusDate()).contains(then);
    }

    @Test
    void the_explanation_of_a_project_has_rule_value_limit_source_and_evidence() {
        Project late = healthy(PAY)
                .title("Payroll")
                .finishForecasts(List.of(DatedForecast.of(TODAY, FINISH.plusDays(20))))
                .build();

        String why = assess(portfolio(late)).explain(PAY).asText();

        assertThat(why)
                .startsWith("Payroll is amber as of 2026-06-30\n")
                .contains("\n  finance is green\n", "\n  schedule is amber\n")
                .contains("    amber: PMO-SCH-003 The finish is forecast, or was reached, within its time tolerance:"
                        + " 20 days, limit <= 7 days (SSP project RAG status definitions: green within a week)\n")
                .contains("      Payroll: planned 2026-12-31, expected 2027-01-20, 20 days late\n")
                .contains("    yes: PMO-FIN-001 The cost forecast stays within the tolerance of the budget: 0 %")
                .contains("    unknown: PMO-GOV-001 An accountable owner is on record: lacks record of accountable"
                        + " owners\n");
    }

    @Test
    void the_explanation_of_a_programme_names_the_children_that_pulled_it() {
        Portfolio portfolio = PortfolioDraft.named("Change")
                .add(Programme.of(DIG, "Digital"))
                .add(healthy("BAD")
                        .title("Payroll")
                        .parent(DIG)
                        .finance(money(100, 200))
                        .build())
                .add(healthy("FINE").title("Recruiting").parent(DIG).build())
                .add(healthy("PAST")
                        .title("Archive")
                        .parent(DIG)
                        .finance(money(100, 200))
                        .declaredStatus(ProjectStatus.COMPLETED)
                        .build())
                .resolveOrThrow();
        HealthReport report = assess(portfolio);

        assertThat(report.explain(DIG).asText())
                .startsWith("Digital is red as of 2026-06-30\n")
                .contains("\n  Payroll is red\n")
                .doesNotContain("Recruiting", "Archive");
        assertThat(report.explain(portfolio.id()).asText()).contains("\n  Digital is red\n");
        assertThat(report.explain(ProjectId.of("PAST")).asText())
                .startsWith("Archive is red as of 2026-06-30 (ended; does not count in a roll-up)\n");
    }

    @Test
    void the_explanation_keeps_what_was_judged_after_the_colour_apart_from_it() {
        Project project = healthy(PAY)
                .title("Payroll")
                .addAssessment(StatusAssessment.builder()
                        .assessor("the board")
                        .asOf(TODAY)
                        .rating(DeliveryConfidence.RED)
                        .statement("supplier is bankrupt")
                        .build())
                .build();
        HealthReport report =
                assess(Samples.draft(project).add(Samples.owner(PAY)).resolveOrThrow());

        String why = report.explain(PAY).asText();

        assertThat(why)
                .startsWith("Payroll is green")
                .contains("\n  governance is green\n    yes: PMO-GOV-001")
                .contains("\n  judged after the colour (not counted)\n    amber: PMO-GOV-003")
                .contains("      declared red by the board, computed green\n")
                .contains("      the board says red on 2026-06-30: supplier is bankrupt\n")
                .endsWith("\n  declared red by the board on 2026-06-30 (a person's judgement; not counted)\n");
        assertThat(why.indexOf("PMO-GOV-004")).isGreaterThan(why.indexOf("judged after the colour"));
    }

    @Test
    void where_no_rule_had_anything_to_judge_the_explanation_says_so() {
        HealthReport report = assess(portfolio());

        assertThat(report.explain(report.portfolio().id()).asText())
                .isEqualTo("Change is unknown as of 2026-06-30\n  no rule had anything to judge\n");
    }

    @Test
    void a_dimension_that_does_not_count_says_so() {
        Project project = healthy(PAY).finish(TODAY.minusDays(900)).build();

        assertThat(assess(portfolio(project)).explain(PAY).asText())
                .contains("data-quality is red (does not count towards status)");
    }

    @Test
    void coverage_counts_questions_and_weighs_judged_projects_by_money() {
        Project unjudged = Project.builder()
                .id(ProjectId.of("U"))
                .finance(Finance.builder().budget(series(100_000)).build())
                .build();
        Project ended = healthy("OLD")
                .declaredStatus(ProjectStatus.COMPLETED)
                .finance(money(900_000, 900_000))
                .build();
        Portfolio portfolio =
                portfolio(healthy(PAY).finance(money(300_000, 300_000)).build(), unjudged, ended);

        HealthReport report = assess(portfolio);
        Coverage coverage = report.coverage();

        assertThat(coverage.projects()).isEqualTo(2);
        assertThat(coverage.judgedProjects()).isEqualTo(1);
        assertThat(coverage.judgedSpend()).contains(Ratio.of("0.75"));
        assertThat(coverage.questions() + coverage.notApplicable())
                .isEqualTo(report.results().size());
        assertThat(coverage.satisfied()).isEqualTo(count(report, Verdict.Satisfied.class));
        assertThat(coverage.breached()).isEqualTo(count(report, Verdict.Breached.class));
        assertThat(coverage.unknown()).isEqualTo(count(report, Verdict.Unknown.class));
        assertThat(coverage.failed()).isZero();
        assertThat(coverage.judged())
                .contains(Ratio.of((long) coverage.satisfied() + coverage.breached(), coverage.questions())
                        .orElseThrow());
    }

    @Test
    void coverage_of_nothing_is_empty_and_not_zero() {
        Coverage coverage = HealthCheck.of(List.of())
                .assess(portfolio(Samples.id("X")), Assessment.asOf(TODAY))
                .coverage();

        assertThat(coverage.judged()).isEmpty();
        assertThat(coverage.judgedSpend()).isEmpty();
        assertThat(coverage.projects()).isEqualTo(1);
        assertThat(coverage.judgedProjects()).isZero();
    }

    @Test
    void rules_that_applied_to_nobody_are_silent() {
        Portfolio portfolio = Samples.draft(healthy(PAY).build())
                .add(Programme.of(DIG, "Digital"))
                .add(Office.programmeOffice(OfficeId.of("OFF"))
                        .temporaryFor(DIG)
                        .build())
                .resolveOrThrow();

        assertThat(assess(portfolio).silentRules())
                .extracting(rule -> rule.id().value())
                .contains("PMO-SCH-001", "PMO-FIN-002", "PMO-DEP-001", "PMO-OVL-001", "PMO-OFF-003")
                .doesNotContain("PMO-SCH-003", "PMO-FIN-001", "PMO-OFF-001", "PMO-OFF-002");
        assertThat(assess(portfolio()).silentRules())
                .hasSameSizeAs(HealthCheck.standard().rules());
    }

    @Test
    void missing_facts_are_counted_by_question_most_often_missing_first() {
        Rule<Project> forgetful = Rule.of("ACME-003", Project.class)
                .title("t")
                .because("b")
                .check((project, context) -> Verdict.unknown(
                        MissingFact.of("twice"),
                        MissingFact.of("twice"),
                        new MissingFact("other", java.util.Optional.of("x"))));
        Rule<Project> another = Rule.of("ACME-004", Project.class)
                .title("t")
                .because("b")
                .check((project, context) -> Verdict.unknown(MissingFact.of("other")));

        HealthReport report = HealthCheck.of(List.of(forgetful, another))
                .assess(portfolio(Samples.id("A"), Samples.id("B")), Assessment.asOf(TODAY));

        assertThat(report.missingFacts()).containsExactly(Map.entry("other", 4), Map.entry("twice", 2));
    }

    @Test
    void lists_of_a_report_cannot_be_changed() {
        HealthReport report = assess(portfolio(healthy(PAY).finance(money(1, 2)).build()));

        assertThat(List.<List<?>>of(
                        report.findings(),
                        report.results(),
                        report.components(),
                        report.resultsOn(PAY),
                        report.findingsOn(PAY)))
                .allSatisfy(list -> org.assertj.core.api.Assertions.assertThatThrownBy(() -> list.remove(0))
                        .isInstanceOf(UnsupportedOperationException.class));
    }

    @Test
    void twenty_thousand_projects_are_assessed_each_with_every_rule() {
        int count = 20_000;
        PortfolioDraft draft = PortfolioDraft.named("Large");
        for (int at = 0; at < count; at++) {
            ProjectId id = ProjectId.of("P" + at);
            draft.add(healthy(id).finance(money(100, at % 4 == 0 ? 125 : 100)).build());
            draft.add(org.pmokit.core.role.RoleAssignment.of(
                    id,
                    org.pmokit.core.role.Role.PROJECT_MANAGER,
                    org.pmokit.core.identifier.PersonId.of("manager." + at)));
        }

        HealthReport report = assess(draft.resolveOrThrow());

        assertThat(report.findings()).hasSize(count / 4);
        assertThat(report.coverage().projects()).isEqualTo(count);
        assertThat(report.coverage().judgedProjects()).isEqualTo(count);
        assertThat(report.components())
                .filteredOn(health -> health.rag() == Rag.GREEN)
                .hasSize(count * 3 / 4);
        assertThat(report.missingFacts()).containsEntry("record of accountable owners", count);
        assertThat(report.findingsOn(ProjectId.of("P8"))).hasSize(1);
    }

    private static int count(HealthReport report, Class<? extends Verdict> kind) {
        return (int) report.results().stream()
                .filter(result -> kind.isInstance(result.verdict()))
                .count();
    }

    private static List<String> keys(List<Finding> findings) {
        return findings.stream().map(finding -> finding.key().asText()).toList();
    }

    private static Project sized(String id, long budget, boolean open) {
        return Project.builder()
                .id(ProjectId.of(id))
                .finance(Finance.builder().budget(series(budget)).build())
                .declaredStatus(open ? ProjectStatus.IN_DELIVERY : ProjectStatus.COMPLETED)
                .build();
    }

    private static Rule<Project> rule(String id, RuleGroup group, Map<String, Breach> breaches) {
        Function<Project, Verdict> verdict =
                project -> breaches.containsKey(project.id().value())
                        ? Verdict.breached(breaches.get(project.id().value()))
                        : Verdict.notApplicable("it is in the test");
        return Rule.of(id, Project.class)
                .title("t")
                .because("b")
                .group(group)
                .check((project, context) -> verdict.apply(project));
    }

    private static Breach breach(Rag rag, long value) {
        Threshold ten = Threshold.houseDefault("ACME-001/limit", "10", MeasureUnit.COUNT);
        return Breach.of(rag, Measurement.of(value, Operator.AT_MOST, ten), new Evidence.Remark("x"));
    }
}
