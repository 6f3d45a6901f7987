package org.pmokit.rules.cel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.rules.HealthCheck;
import org.pmokit.rules.HealthReport;
import org.pmokit.rules.RuleResult;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.evidence.Names;
import org.pmokit.rules.profile.Profile;
import org.pmokit.rules.profile.Profiles;
import org.pmokit.rules.profile.ThresholdSetting;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.Sight;
import org.pmokit.rules.rule.Verdict;

class CelRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final ProjectId PAY = ProjectId.of("PAY");

    private static final String SLIP = """
            rules:
              - id: ACME-001
                subject: project
                title: The forecast finish keeps to the plan
                because: a date that slips takes others with it
                group: schedule
                applies-when: project.open
                measure: days(project.finish, project.expected_finish)
                must-be: at-most
                limits: {amber: 10, red: 30, unit: days, source: board of April 2026}
                remedy: Re-plan.
                owner: project-manager
            """;

    private static String holding(String subject, String expression) {
        return """
                rules:
                  - id: ACME-001
                    subject: %s
                    title: It holds
                    because: of the test
                    holds: '%s'
                """.formatted(subject, expression.replace("'", "''"));
    }

    private static Project.Builder payroll() {
        return Project.builder().id(PAY).finish(LocalDate.of(2026, 9, 1));
    }

    private static Project slipping(int days) {
        return payroll()
                .addFinishForecast(
                        DatedForecast.undated(LocalDate.of(2026, 9, 1).plusDays(days)))
                .build();
    }

    private static Verdict verdict(String file, Project project) {
        return verdict(file, PortfolioDraft.named("Test").add(project).resolveOrThrow());
    }

    private static Verdict verdict(String file, Portfolio portfolio) {
        return report(file, portfolio).results().get(0).verdict();
    }

    private static HealthReport report(String file, Portfolio portfolio) {
        List<Rule<?>> rules = CelRules.parse(file, "house.yaml").get();
        return HealthCheck.of(rules).assess(portfolio, Assessment.asOf(TODAY));
    }

    private static List<Problem> problems(String file) {
        return CelRules.parse(file, "house.yaml").getError().asJava();
    }

    @Test
    void a_rule_has_everything_that_a_rule_in_java_has() {
        Rule<?> rule = CelRules.parse(SLIP, "house.yaml").get().get(0);

        assertThat(rule.id().value()).isEqualTo("ACME-001");
        assertThat(rule.subject()).isEqualTo(Project.class);
        assertThat(rule.title()).isEqualTo("The forecast finish keeps to the plan");
        assertThat(rule.because()).startsWith("a date that slips");
        assertThat(rule.group().code()).isEqualTo("schedule");
        assertThat(rule.conditions()).containsExactly("project.open");
        assertThat(rule.measured()).isEqualTo("days(project.finish, project.expected_finish)");
        assertThat(rule.remedy()).isEqualTo("Re-plan.");
        assertThat(rule.owner().orElseThrow().code()).isEqualTo("project-manager");
        assertThat(rule.sight()).isEqualTo(Sight.SURROUNDINGS);
        assertThat(rule.thresholds())
                .extracting(limit -> limit.key() + " " + limit.shown() + " " + limit.source())
                .containsExactly(
                        "ACME-001/amber 10 days board of April 2026", "ACME-001/red 30 days board of April 2026");
    }

    @ParameterizedTest
    @CsvSource({"0, GREEN", "10, GREEN", "11, AMBER", "30, AMBER", "31, RED"})
    void a_measure_is_held_against_its_limits(int days, Rag expected) {
        Verdict verdict = verdict(SLIP, slipping(days));

        Rag colour = verdict instanceof Verdict.Breached breached
                ? breached.breaches().get(0).rag()
                : verdict instanceof Verdict.Satisfied ? Rag.GREEN : Rag.UNKNOWN;
        assertThat(colour).isEqualTo(expected);
    }

    @Test
    void a_breach_tells_value_limit_and_the_facts_that_were_read() {
        Verdict.Breached breached = (Verdict.Breached) verdict(SLIP, slipping(31));

        assertThat(breached.measurement().shown()).isEqualTo("31 days, limit <= 30 days (board of April 2026)");
        Evidence evidence = breached.breaches().get(0).evidence().get(0);
        assertThat(evidence)
                .isEqualTo(new Evidence.Expression(
                        "days(project.finish, project.expected_finish)",
                        "31",
                        List.of(
                                new Evidence.Expression.Fact("project.finish", "2026-09-01"),
                                new Evidence.Expression.Fact("project.expected_finish", "2026-10-02")),
                        0));
        assertThat(evidence.sentence(Names.in(PortfolioDraft.named("X").resolveOrThrow())))
                .isEqualTo("days(project.finish, project.expected_finish) is 31"
                        + " (project.finish = 2026-09-01, project.expected_finish = 2026-10-02)");
    }

    @Test
    void a_missing_fact_makes_the_verdict_unknown_and_names_the_fact() {
        Verdict verdict = verdict(SLIP, Project.builder().id(PAY).build());

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Unknown.class,
                        unknown -> assertThat(unknown.missing())
                                .extracting(fact -> fact.fact())
                                .containsExactly("project.finish"));
    }

    @Test
    void a_missing_fact_in_a_condition_makes_the_verdict_unknown_too() {
        String file = SLIP.replace("applies-when: project.open", "applies-when: project.start < as_of");

        assertThat(verdict(file, slipping(5))).isInstanceOf(Verdict.Unknown.class);
    }

    @Test
    void a_condition_that_does_not_hold_makes_the_rule_not_applicable() {
        String file = SLIP.replace("applies-when: project.open", "applies-when: ['project.title == \"other\"']");

        assertThat(verdict(file, slipping(99))).isEqualTo(Verdict.notApplicable("project.title == \"other\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "project.milestones.all(m, m.slip_days < 10)",
                "size(project.milestones.filter(m, m.slip_days > 10)) == 0",
                "project.milestones.exists(m, true) || true",
                "size(project.risks) <= 3"
            })
    void nothing_passes_on_an_empty_population(String expression) {
        assertThat(verdict(holding("project", expression), slipping(0))).isInstanceOf(Verdict.NotApplicable.class);
    }

    @Test
    void an_empty_population_may_be_a_breach() {
        assertThat(verdict(holding("project", "size(project.risks) >= 1"), slipping(0)))
                .isInstanceOf(Verdict.Breached.class);
    }

    @Test
    void dividing_by_zero_is_unknown() {
        String file = SLIP.replace("measure: days(project.finish, project.expected_finish)", "measure: 1.0 / 0.0");

        assertThat(verdict(file, slipping(0))).isInstanceOf(Verdict.Unknown.class);
        assertThat(verdict(file.replace("1.0 / 0.0", "1 / (size(project.milestones))"), slipping(0)))
                .isInstanceOf(Verdict.Unknown.class);
    }

    @Test
    void facts_that_may_be_missing_can_be_asked_for() {
        assertThat(verdict(holding("project", "has(project.start)"), slipping(0)))
                .isInstanceOf(Verdict.Breached.class);
        assertThat(verdict(holding("project", "project.?start.orValue(as_of) <= as_of"), slipping(0)))
                .isInstanceOf(Verdict.Satisfied.class);
        assertThat(verdict(holding("project", "project.start <= as_of"), slipping(0)))
                .isInstanceOf(Verdict.Unknown.class);
    }

    @Test
    void entries_of_registers_are_subjects_and_know_their_component() {
        Portfolio portfolio = PortfolioDraft.named("Test")
                .add(slipping(0))
                .add(Risk.builder()
                        .id(RiskId.of("R-1"))
                        .component(PAY)
                        .title("Vendor fails")
                        .build())
                .resolveOrThrow();
        HealthReport report = report(holding("risk", "component.open && has(risk.owner)"), portfolio);

        RuleResult result = report.results().get(0);
        assertThat(result.subject()).isEqualTo(RiskId.of("R-1"));
        assertThat(result.component()).isEqualTo(PAY);
        assertThat(result.verdict()).isInstanceOf(Verdict.Breached.class);
        assertThat(verdict(holding("project", "project.risks.all(r, has(r.owner))"), portfolio))
                .isInstanceOf(Verdict.Breached.class);
    }

    @Test
    void a_rule_about_the_portfolio_looks_at_all_of_it() {
        Portfolio portfolio = PortfolioDraft.named("Test").add(slipping(0)).resolveOrThrow();

        assertThat(verdict(holding("portfolio", "size(portfolio.projects) > 1"), portfolio))
                .isInstanceOf(Verdict.Breached.class);
        assertThat(verdict(holding("project", "size(portfolio.projects) == 1"), portfolio))
                .isInstanceOf(Verdict.Satisfied.class);
    }

    @Test
    void milestones_working_days_dates_and_sums_can_be_used() {
        Project project = payroll()
                .addMilestone(Milestone.of(PAY, "G1", LocalDate.of(2026, 3, 2)))
                .addMilestone(Milestone.of(PAY, "G2", LocalDate.of(2026, 3, 9)))
                .build();

        for (String expression : List.of(
                "working_days(project.milestones[0].baseline, project.milestones[1].baseline) >= 5",
                "project.milestones.exists(m, m.baseline == date(\"2026-03-09\"))",
                "sum(project.milestones.map(m, 1.5)) == 3.0")) {
            assertThat(verdict(holding("project", expression), project))
                    .as(expression)
                    .isInstanceOf(Verdict.Satisfied.class);
        }
    }

    @Test
    void a_profile_sets_the_limits_of_written_rules() {
        List<Rule<?>> rules = CelRules.parse(SLIP, "house.yaml").get();
        Profile profile = Profile.named("house")
                .addThreshold(ThresholdSetting.of("ACME-001/amber", "5", "thin margins"))
                .build();
        HealthReport report = HealthCheck.of(rules)
                .under(Profiles.resolveOrThrow(List.of(profile), rules))
                .assess(PortfolioDraft.named("T").add(slipping(6)).resolveOrThrow(), Assessment.asOf(TODAY));

        assertThat(report.findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.measurement().threshold().source()).contains("thin margins"));
    }

    @Test
    void floating_point_adds_nothing_to_what_is_measured() {
        String file = SLIP.replace("measure: days(project.finish, project.expected_finish)", "measure: 0.1 + 0.2")
                .replace("{amber: 10, red: 30, unit: days,", "{amber: 0.3, unit: ratio,");

        assertThat(verdict(file, slipping(0))).isInstanceOf(Verdict.Satisfied.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "project.budgte > 3.0 | 8:21 | There is no fact \"budgte\" here.",
                "project.finance.budgte > 3.0 | 8:29 | There is no fact \"budgte\" here.",
                "projct.open | 8:13 | Nothing is called \"projct\" here.",
                "project.finance.budget * 2 > 3.0 | 8:36 | \"*\" does not go with number and whole number.",
                "project.title > 3 | 8:27 | \">\" does not go with text and whole number.",
                "project.title | 8:13 | The expression gives a text where true or false is needed.",
                "date(\"June\") < as_of | 8:17 | \"June\" is not a date like 2026-06-30.",
                "project.open && | 8:28 | The expression cannot be read:",
                "[[1]] == [[2]] | 8:13 | Lists of lists are not used here.",
                "project.title + \"x\" == \"x\" | 8:27 | \"+\" does not go with text and text.",
                "[1] + [2] == [3] | 8:17 | Lists are not joined here.",
                "{1: 2} == {} | 8:13 | Maps are not used here.",
                "dyn(project).foo == 1 | 8:16 | Nothing is called \"dyn\" here.",
                "project.title.matches(\"(\") | 8:35 | The expression cannot be read:",
            })
    void what_is_wrong_with_an_expression_is_told_when_the_file_is_read(String expression, String place, String says) {
        String plain = """
                # one
                # two
                rules:
                  - {id: ACME-001, subject: project,
                     title: It holds,
                     because: of the test,
                     holds:
                           '%s'}
                """.formatted(expression.replace("'", "''"));

        List<Problem> problems = problems(plain);

        assertThat(problems).isNotEmpty();
        assertThat(problems.get(0).asText()).startsWith("house.yaml:" + place);
        assertThat(problems.get(0).asText()).contains(says).contains(" Maybe ").doesNotContain("\n");
    }

    @Test
    void the_place_of_an_expression_is_found_however_it_is_written() {
        String file = """
                rules:
                  - id: ACME-001
                    subject: project
                    title: It holds
                    because: of the test
                    applies-when:
                      - "project.title == \\"x\\" && wrong1"
                      - project.open &&
                        wrong2
                    holds: |
                      project.open &&
                        wrong3
                  - id: ACME-002
                    subject: project
                    title: It holds
                    because: of the test
                    holds: >-
                      project.open

                      && wrong4
                """;

        assertThat(problems(file))
                .extracting(problem -> problem.value().orElseThrow() + " "
                        + problem.origin().orElseThrow().asText())
                .containsExactly(
                        "wrong1 house.yaml:7:36",
                        "wrong2 house.yaml:9:9",
                        "wrong3 house.yaml:12:9",
                        "wrong4 house.yaml:20:10");
    }

    @Test
    void every_problem_of_a_file_is_told_at_once() {
        String file = """
                rules:
                  - id: ACME-001
                    subject: projekt
                    title: It holds
                    because: of the test
                    holds: true
                  - id: ACME-002
                    subject: project
                    title: It holds
                    because: of the test
                    applies-when: project.opne
                    holds: project.titel == ''
                """;

        assertThat(problems(file))
                .extracting(Problem::asText)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("house.yaml:3:14: No rule can be asked of a \"projekt\". Maybe one of:"),
                        second -> assertThat(second)
                                .startsWith("house.yaml:11:27: There is no fact \"opne\" here. Maybe one of: open,"),
                        third -> assertThat(third)
                                .startsWith("house.yaml:12:20: There is no fact \"titel\" here. Maybe one of: title,"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1,2,3,4,5,6,7,8,9].all(a,[1,2,3,4,5,6,7,8,9].all(b,[1,2,3,4,5,6,7,8,9].all(c,"
                        + "[1,2,3,4,5,6,7,8,9].all(d,[1,2,3,4,5,6,7,8,9].all(e,[1,2,3,4,5,6,7,8,9].all(f,"
                        + "[1,2,3,4,5,6,7,8,9].all(g, true)))))))"
            })
    void what_would_run_for_long_fails_and_does_not_pass(String expression) {
        assertThat(verdict(holding("project", expression), slipping(0))).isInstanceOf(Verdict.Failed.class);
    }

    @Test
    void what_is_too_long_or_too_deep_is_refused() {
        assertThat(problems(holding("project", "true && ".repeat(1000) + "true")))
                .isNotEmpty();
        assertThat(problems(holding("project", "(".repeat(300) + "true" + ")".repeat(300))))
                .isNotEmpty();
        assertThat(verdict(holding("project", "project.title.matches(\"(a+)+b\")"), slipping(0)))
                .isInstanceOf(Verdict.Breached.class);
    }

    @Test
    void what_can_be_asked_can_be_printed() {
        assertThat(CelRules.vocabulary().get("project"))
                .containsEntry("actual_finish", "date")
                .containsEntry("milestones", "list(milestone)")
                .containsEntry("finance", "finance")
                .containsEntry("open", "bool")
                .containsEntry("risks", "list(risk)");
        assertThat(CelRules.vocabulary().get("finance")).containsEntry("budget", "number");
        assertThat(CelRules.subjects()).contains("project", "risk", "benefit", "office", "dependency", "portfolio");
    }
}
