package org.pmokit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.Samples.FINISH;
import static org.pmokit.rules.Samples.TODAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rag.RollUp;
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

class HealthReportProperties {

    private static final int PROGRAMMES = 4;
    private static final Measurement MEASURED =
            Measurement.of(1, Operator.AT_MOST, Threshold.houseDefault("ACME-001/count", "0", MeasureUnit.COUNT));

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void the_same_portfolio_gives_the_same_report(@ForAll("projects") List<Project> projects) {
        HealthReport once = assess(projects);
        HealthReport again = assess(projects);

        assertThat(again.results()).isEqualTo(once.results());
        assertThat(again.findings()).isEqualTo(once.findings());
        assertThat(again.components()).isEqualTo(once.components());
        assertThat(again.coverage()).isEqualTo(once.coverage());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void the_order_in_which_projects_are_added_changes_no_colour_and_no_finding(
            @ForAll("projects") List<Project> projects, @ForAll Random random) {
        List<Project> shuffled = new ArrayList<>(projects);
        Collections.shuffle(shuffled, random);

        HealthReport one = assess(projects);
        HealthReport other = assess(shuffled);

        assertThat(other.findings()).isEqualTo(one.findings());
        assertThat(other.components()).containsExactlyInAnyOrderElementsOf(one.components());
        assertThat(other.coverage()).isEqualTo(one.coverage());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_later_forecast_finish_ahead_improves_no_colour(
            @ForAll("someProjects") List<Project> projects,
            @ForAll @IntRange(max = 7) int which,
            @ForAll @IntRange(min = 1, max = 100) int days) {
        Project before = projects.get(which % projects.size());
        Optional<DatedForecast> known = before.finishForecasts().stream().findFirst();
        Project worse = known.map(forecast -> before.toBuilder()
                        .finishForecasts(
                                List.of(DatedForecast.of(TODAY, forecast.date().plusDays(days))))
                        .build())
                .orElse(before);

        assertNoColourImproves(assess(projects), assess(replace(projects, worse)));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_higher_cost_forecast_improves_no_colour(
            @ForAll("someProjects") List<Project> projects,
            @ForAll @IntRange(max = 7) int which,
            @ForAll @IntRange(min = 1, max = 100) int more) {
        Project before = projects.get(which % projects.size());
        Project worse = before.finance()
                .forecast()
                .latest()
                .map(forecast -> before.toBuilder()
                        .finance(before.finance().toBuilder()
                                .forecast(MoneySeries.of(Figure.of(TODAY, forecast.plus(Samples.gbp(more)))))
                                .build())
                        .build())
                .orElse(before);

        assertNoColourImproves(assess(projects), assess(replace(projects, worse)));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_risk_without_owner_and_response_improves_no_colour(
            @ForAll("someProjects") List<Project> projects, @ForAll @IntRange(max = 7) int which) {
        ProjectId component = projects.get(which % projects.size()).id();
        Risk risk = Risk.builder()
                .id(RiskId.of("R"))
                .component(component)
                .title("supplier leaves")
                .build();

        assertNoColourImproves(
                assess(projects), Samples.assess(draft(projects).add(risk).resolveOrThrow()));
    }

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void whatever_the_rules_say_one_more_breach_improves_no_colour_and_no_score(
            @ForAll("someProjects") List<Project> projects,
            @ForAll("answers") List<Integer> answers,
            @ForAll @IntRange(max = 999) int where,
            @ForAll boolean red) {
        Portfolio portfolio = draft(projects).resolveOrThrow();
        Map<String, Integer> said = new HashMap<>();
        List<String> questions = questions(portfolio);
        for (int at = 0; at < questions.size(); at++) {
            said.put(questions.get(at), answers.get(at % answers.size()));
        }
        HealthReport before = check(said).assess(portfolio, Assessment.asOf(TODAY));
        said.merge(questions.get(where % questions.size()), red ? 4 : 3, Math::max);
        HealthReport after = check(said).assess(portfolio, Assessment.asOf(TODAY));

        for (RollUp policy : RollUp.shipped()) {
            assertNoColourImproves(before.rollingUp(policy), after.rollingUp(policy));
            assertNoScoreImproves(before.rollingUp(policy), after.rollingUp(policy));
        }
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_projects_changes_no_score_under_any_policy(
            @ForAll("projects") List<Project> projects, @ForAll Random random) {
        List<Project> shuffled = new ArrayList<>(projects);
        Collections.shuffle(shuffled, random);
        for (RollUp policy : RollUp.shipped()) {
            HealthReport shuffledReport = assess(shuffled).rollingUp(policy);
            assertThat(assess(projects).rollingUp(policy).components()).allSatisfy(health -> {
                ComponentHealth other = shuffledReport.healthOf(health.component());
                assertThat(other.score()).isEqualTo(health.score());
                assertThat(other.rag()).isEqualTo(health.rag());
            });
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_parent_is_never_better_than_its_worst_open_child(@ForAll("projects") List<Project> projects) {
        HealthReport report = assess(projects);

        report.portfolio()
                .components()
                .filter(component -> report.healthOf(component.ref()).isOpen())
                .forEach(component -> assertThat(report.ragOf(parentOf(component, report)))
                        .isGreaterThanOrEqualTo(report.ragOf(component.ref())));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void no_colour_is_green_without_time_and_cost(@ForAll("projects") List<Project> projects) {
        HealthReport report = assess(projects);

        assertThat(report.portfolio().projects())
                .filteredOn(project -> report.ragOf(project.id()) == Rag.GREEN)
                .allSatisfy(project -> assertThat(report.healthOf(project.id()).dimensions())
                        .containsEntry(RuleGroup.SCHEDULE, Rag.GREEN)
                        .containsEntry(RuleGroup.FINANCE, Rag.GREEN));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void facts_told_later_change_nothing_in_an_earlier_assessment(
            @ForAll("someProjects") List<Project> projects, @ForAll @IntRange(min = 1, max = 300) int days) {
        List<Project> informed = projects.stream()
                .map(project ->
                        project.toBuilder().declaredStatus(Optional.empty()).build())
                .toList();
        List<Project> better = informed.stream()
                .map(project -> project.toBuilder()
                        .addFinishForecast(DatedForecast.of(TODAY.plusDays(days), FINISH.plusYears(2)))
                        .actualFinish(TODAY.plusDays(days))
                        .reportedOn(TODAY.plusDays(days))
                        .build())
                .toList();
        List<Project> plain = informed.stream()
                .map(project -> project.toBuilder().reportedOn(Optional.empty()).build())
                .toList();

        HealthReport then =
                Samples.assess(draft(better).statusDate(TODAY.plusYears(1)).resolveOrThrow());
        HealthReport now =
                Samples.assess(draft(plain).statusDate(TODAY.plusYears(1)).resolveOrThrow());

        assertThat(then.results()).isEqualTo(now.results());
        assertThat(then.components()).isEqualTo(now.components());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void every_question_is_counted_once(@ForAll("projects") List<Project> projects) {
        HealthReport report = assess(projects);
        Coverage coverage = report.coverage();

        assertThat(coverage.questions() + coverage.notApplicable())
                .isEqualTo(report.results().size());
        assertThat(coverage.judgedProjects()).isBetween(0, coverage.projects());
        assertThat(report.mostImportant(3))
                .hasSize(Math.min(3, report.findings().size()))
                .isSubsetOf(report.findings());
    }

    /** Up to eight projects in programmes nested up to three deep, with facts missing here and there. */
    @Provide
    Arbitrary<List<Project>> projects() {
        return project().list().ofMaxSize(8).map(HealthReportProperties::withIds);
    }

    @Provide
    Arbitrary<List<Project>> someProjects() {
        return project().list().ofMinSize(1).ofMaxSize(8).map(HealthReportProperties::withIds);
    }

    @Provide
    Arbitrary<List<Integer>> answers() {
        return Arbitraries.integers().between(0, 4).list().ofMinSize(1).ofMaxSize(40);
    }

    private static Arbitrary<Project> project() {
        Arbitrary<Optional<Integer>> slips =
                Arbitraries.integers().between(0, 60).optional(0.8);
        Arbitrary<Optional<Integer>> budgets =
                Arbitraries.integers().between(0, 200).optional(0.8);
        Arbitrary<Optional<Integer>> forecasts =
                Arbitraries.integers().between(0, 250).optional(0.8);
        Arbitrary<Integer> parents = Arbitraries.integers().between(0, PROGRAMMES);
        Arbitrary<Optional<ProjectStatus>> statuses =
                Arbitraries.of(ProjectStatus.class).optional(0.3);
        Arbitrary<Boolean> planned = Arbitraries.of(true, true, true, false);
        return Combinators.combine(slips, budgets, forecasts, parents, statuses, planned)
                .as((slip, budget, forecast, parent, status, isPlanned) -> Project.builder()
                        .id(ProjectId.of("X"))
                        .parent(Optional.of(parent)
                                .filter(number -> number < PROGRAMMES)
                                .map(HealthReportProperties::programme))
                        .finish(Optional.of(FINISH).filter(day -> isPlanned))
                        .finishForecasts(slip.map(days -> DatedForecast.of(TODAY, FINISH.plusDays(days))).stream()
                                .toList())
                        .finance(finance(budget, forecast))
                        .declaredStatus(status)
                        .build());
    }

    private static Finance finance(Optional<Integer> budget, Optional<Integer> forecast) {
        Finance.Builder finance = Finance.builder();
        budget.ifPresent(amount -> finance.budget(Samples.series(amount)));
        forecast.ifPresent(amount -> finance.forecast(Samples.series(amount)));
        return finance.build();
    }

    private static List<Project> withIds(List<Project> projects) {
        List<Project> named = new ArrayList<>();
        for (Project project : projects) {
            // in another order than the alphabet's
            named.add(project.toBuilder()
                    .id(ProjectId.of("P" + (named.size() * 5 % 8)))
                    .build());
        }
        return List.copyOf(named);
    }

    private static ProgrammeId programme(int number) {
        return ProgrammeId.of("G" + number);
    }

    /** Programme 0 holds 1, 1 holds 2, and 3 is at the top. */
    private static PortfolioDraft draft(List<Project> projects) {
        PortfolioDraft draft = PortfolioDraft.named("Chance");
        for (int number = 0; number < PROGRAMMES; number++) {
            Programme.Builder programme = Programme.builder().id(programme(number));
            if (number == 1 || number == 2) {
                programme.parent(programme(number - 1));
            }
            draft.add(programme.build());
        }
        projects.forEach(draft::add);
        return draft;
    }

    private static HealthReport assess(List<Project> projects) {
        return Samples.assess(draft(projects).resolveOrThrow());
    }

    private static List<Project> replace(List<Project> projects, Project changed) {
        return projects.stream()
                .map(project -> project.id().equals(changed.id()) ? changed : project)
                .toList();
    }

    private static ComponentRef parentOf(DeliveryComponent component, HealthReport report) {
        return component
                .parent()
                .<ComponentRef>map(id -> id)
                .orElse(report.portfolio().id());
    }

    private static void assertNoColourImproves(HealthReport before, HealthReport after) {
        assertThat(after.components())
                .allSatisfy(health -> assertThat(health.rag())
                        .as(health.component().asText())
                        .isGreaterThanOrEqualTo(before.ragOf(health.component())));
    }

    private static void assertNoScoreImproves(HealthReport before, HealthReport after) {
        assertThat(after.components())
                .allSatisfy(health -> assertThat(health.score())
                        .as(health.component().asText())
                        .isLessThanOrEqualTo(before.healthOf(health.component()).score()));
    }

    private static List<String> questions(Portfolio portfolio) {
        List<String> questions = new ArrayList<>();
        portfolio.components().forEach(component -> {
            for (RuleGroup group : groups()) {
                questions.add(group + " " + component.ref().asText());
            }
        });
        return questions;
    }

    private static List<RuleGroup> groups() {
        return List.of(RuleGroup.SCHEDULE, RuleGroup.FINANCE, RuleGroup.RISK, RuleGroup.OVERLAP);
    }

    /** Rules that answer by rote: 0 not applicable, 1 satisfied, 2 unknown, 3 amber, 4 red. */
    private static HealthCheck check(Map<String, Integer> said) {
        List<Rule<?>> rules = new ArrayList<>();
        for (RuleGroup group : groups()) {
            rules.add(Rule.of("ACME-00" + rules.size(), DeliveryComponent.class)
                    .title("t")
                    .because("b")
                    .group(group)
                    .check((component, context) -> verdict(
                            said.getOrDefault(group + " " + component.ref().asText(), 0))));
        }
        return HealthCheck.of(rules);
    }

    private static Verdict verdict(int answer) {
        return switch (answer) {
            case 0 -> Verdict.notApplicable("it was asked");
            case 1 -> Verdict.satisfied(MEASURED);
            case 2 -> Verdict.unknown(MissingFact.of("fact"));
            default ->
                Verdict.breached(Breach.of(answer == 3 ? Rag.AMBER : Rag.RED, MEASURED, new Evidence.Remark("x")));
        };
    }
}
