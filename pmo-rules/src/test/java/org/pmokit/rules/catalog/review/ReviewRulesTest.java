package org.pmokit.rules.catalog.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.agile.Team;
import org.pmokit.core.assurance.Challenge;
import org.pmokit.core.benefit.Benefit;
import org.pmokit.core.benefit.BenefitKind;
import org.pmokit.core.change.ChangeRequest;
import org.pmokit.core.change.ConfigurationItem;
import org.pmokit.core.decision.Decision;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.BenefitId;
import org.pmokit.core.identifier.ChallengeId;
import org.pmokit.core.identifier.ChangeId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ConfigurationItemId;
import org.pmokit.core.identifier.DecisionId;
import org.pmokit.core.identifier.ExperimentId;
import org.pmokit.core.identifier.IdeaId;
import org.pmokit.core.identifier.ProductId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.identifier.StakeholderId;
import org.pmokit.core.identifier.TeamId;
import org.pmokit.core.knowledge.Experiment;
import org.pmokit.core.knowledge.Idea;
import org.pmokit.core.p3o.P3oModels;
import org.pmokit.core.problem.Severity;
import org.pmokit.core.product.Product;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.risk.RiskStatus;
import org.pmokit.core.stakeholder.Stakeholder;
import org.pmokit.rules.HealthCheck;
import org.pmokit.rules.HealthReport;
import org.pmokit.rules.RuleResult;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleId;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

class ReviewRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final ProjectId PAY = ProjectId.of("PAY");

    /** Checks that have no rule, each for a reason that the catalogue tells. */
    private static final Set<String> LEFT_OUT =
            Set.of("no-reporting-line", "not-to-owner", "assurer-operates", "rk1", "rk5", "al2", "al8", "g1", "cm5");

    @Test
    void every_check_of_every_review_has_one_rule_or_is_left_out_for_a_reason() {
        List<ReviewCheck> ruled = ReviewCatalogue.FAMILIES.stream()
                .flatMap(family -> family.members().stream())
                .map(Family.Member::check)
                .toList();
        Set<String> all = Arrays.stream(Review.values())
                .flatMap(review -> review.checks().stream())
                .map(ReviewCheck::code)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(ruled).doesNotHaveDuplicates().hasSize(ReviewRules.rules().size());
        assertThat(Stream.concat(ruled.stream().map(ReviewCheck::code), LEFT_OUT.stream())
                        .sorted())
                .containsExactlyElementsOf(all);
    }

    @Test
    void a_family_holds_the_checks_of_its_review() {
        assertThat(ReviewCatalogue.FAMILIES)
                .allSatisfy(family -> assertThat(family.review().checks())
                        .containsAll(family.members().stream()
                                .map(Family.Member::check)
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void with_nothing_to_look_at_a_rule_does_not_apply(Rule<?> rule) {
        Portfolio empty = PortfolioDraft.named("Empty").resolveOrThrow();
        RuleContext context = RuleContext.of(empty, Assessment.asOf(DAY));

        assertThat(rule.population(context).orElseThrow()).isEmpty();
        assertThat(judge(rule, empty, context)).isInstanceOf(Verdict.NotApplicable.class);
    }

    @Test
    void what_the_bare_entries_of_registers_lack_is_found_on_the_project() {
        HealthReport report = assess(bare());

        assertThat(breached(report, PAY))
                .contains(
                        "PMO-RSK-011",
                        "PMO-GOV-011",
                        "PMO-GOV-012",
                        "PMO-GOV-014",
                        "PMO-GOV-015",
                        "PMO-CHG-024",
                        "PMO-QUA-007",
                        "PMO-GOV-025");
        assertThat(breached(report, report.portfolio().id()))
                .contains("PMO-BEN-001", "PMO-BEN-005", "PMO-BEN-008", "PMO-KNO-003", "PMO-STK-001", "PMO-AGI-001");
    }

    @Test
    void what_cannot_be_judged_for_want_of_a_fact_is_unknown() {
        Map<RuleId, Verdict> verdicts = verdicts(assess(bare()), PAY);

        assertThat(verdicts.get(RuleId.of("PMO-RSK-016"))).isInstanceOf(Verdict.Unknown.class);
        assertThat(verdicts.get(RuleId.of("PMO-CHG-006"))).isInstanceOf(Verdict.Unknown.class);
        assertThat(verdicts.get(RuleId.of("PMO-GOV-021"))).isInstanceOf(Verdict.Unknown.class);
    }

    @Test
    void an_entry_that_says_everything_satisfies() {
        Risk told = risk().cause("one supplier")
                .event("it fails")
                .effect("a month late")
                .reviewedOn(DAY)
                .build();
        Map<RuleId, Verdict> verdicts = verdicts(assess(draft().add(told).resolveOrThrow()), PAY);

        assertThat(verdicts.get(RuleId.of("PMO-RSK-011"))).isInstanceOf(Verdict.Satisfied.class);
        assertThat(verdicts.get(RuleId.of("PMO-RSK-016"))).isInstanceOf(Verdict.Satisfied.class);
        assertThat(verdicts).doesNotContainKey(RuleId.of("PMO-RSK-031"));
    }

    @Test
    void a_finding_is_amber_with_severity_and_message_in_the_evidence() {
        Risk occurred = risk().declaredStatus(RiskStatus.OCCURRED).build();
        HealthReport report = assess(draft().add(occurred).resolveOrThrow());

        assertThat(report.findingsOn(PAY))
                .filteredOn(finding -> finding.key().rule().equals(RuleId.of("PMO-RSK-031")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rag()).isEqualTo(Rag.AMBER);
                    assertThat(finding.key().aspect()).isEqualTo("risk:R");
                    assertThat(finding.evidence())
                            .containsExactly(new Evidence.ReviewNote(
                                    "rl1",
                                    Severity.ERROR,
                                    List.of(RiskId.of("R")),
                                    "The risk Supplier fails (R) occurred, and no issue came of it."));
                });
    }

    @Test
    void the_limit_of_a_check_is_a_threshold_of_its_rule() {
        Risk looked = risk().reviewedOn(DAY.minusDays(40)).build();
        Portfolio portfolio = draft().add(looked).resolveOrThrow();
        Threshold interval = rule("PMO-RSK-016").thresholds().get(1);

        assertThat(interval.key()).isEqualTo("PMO-RSK-016/interval");
        assertThat(breached(assess(portfolio), PAY)).contains("PMO-RSK-016");
        assertThat(breached(
                        HealthCheck.standard()
                                .assess(portfolio, Assessment.asOf(DAY).with(interval, "60", "the board")),
                        PAY))
                .doesNotContain("PMO-RSK-016");
    }

    @Test
    void no_rule_of_a_review_counts_towards_a_colour() {
        assertThat(ReviewRules.rules()).allMatch(Rule::isJudgedAfterStatus);
    }

    @Test
    void the_shipped_models_of_offices_are_judged_office_by_office() {
        HealthReport report = assess(P3oModels.example());
        Set<String> groups = report.results().stream()
                .filter(result -> result.rule().id().value().startsWith("PMO-OFF-0"))
                .map(result -> result.verdict().code())
                .collect(Collectors.toSet());

        assertThat(groups).contains("satisfied");
        assertThat(report.coverage().failed()).isZero();
    }

    static Stream<Rule<?>> rules() {
        return ReviewRules.rules().stream();
    }

    private static Rule<?> rule(String id) {
        return rules().filter(rule -> rule.id().value().equals(id)).findFirst().orElseThrow();
    }

    private static <S> Verdict judge(Rule<S> rule, Object subject, RuleContext context) {
        return rule.judge(rule.subject().cast(subject), context);
    }

    private static Map<RuleId, Verdict> verdicts(HealthReport report, ComponentRef component) {
        return report.resultsOn(component).stream()
                .collect(Collectors.toMap(result -> result.rule().id(), RuleResult::verdict));
    }

    private static List<String> breached(HealthReport report, ComponentRef component) {
        return verdicts(report, component).entrySet().stream()
                .filter(each -> each.getValue() instanceof Verdict.Breached)
                .map(each -> each.getKey().value())
                .toList();
    }

    private static HealthReport assess(Portfolio portfolio) {
        return HealthCheck.standard().assess(portfolio, Assessment.asOf(DAY));
    }

    private static PortfolioDraft draft() {
        return PortfolioDraft.named("Test")
                .add(Project.builder().id(PAY).title("Payroll").build());
    }

    private static Risk.Builder risk() {
        Risk.Builder risk = Risk.builder();
        risk.id(RiskId.of("R")).component(PAY).title("Supplier fails");
        return risk;
    }

    private static Portfolio bare() {
        return draft().add(risk().build())
                .add(Decision.builder()
                        .id(DecisionId.of("D"))
                        .component(PAY)
                        .title("Go on")
                        .build())
                .add(ChangeRequest.builder()
                        .id(ChangeId.of("C"))
                        .component(PAY)
                        .title("More forms")
                        .build())
                .add(ConfigurationItem.builder()
                        .id(ConfigurationItemId.of("CI"))
                        .component(PAY)
                        .title("Form")
                        .build())
                .add(Product.builder().id(ProductId.of("P")).component(PAY).build())
                .add(Challenge.builder()
                        .id(ChallengeId.of("CH"))
                        .target(PAY)
                        .title("Why is this green?")
                        .build())
                .add(Benefit.builder()
                        .id(BenefitId.of("B"))
                        .title("lower cost")
                        .kind(BenefitKind.CASHABLE)
                        .build())
                .add(Idea.builder().id(IdeaId.of("I")).title("shorter forms").build())
                .add(Experiment.builder()
                        .id(ExperimentId.of("E"))
                        .idea(IdeaId.of("I"))
                        .title("one office first")
                        .build())
                .add(Stakeholder.builder()
                        .id(StakeholderId.of("S"))
                        .title("agents")
                        .build())
                .add(Team.builder().id(TeamId.of("T")).build())
                .resolveOrThrow();
    }
}
