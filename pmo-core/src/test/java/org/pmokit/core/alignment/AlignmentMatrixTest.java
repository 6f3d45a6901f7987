package org.pmokit.core.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.pmokit.core.alignment.Strategies.DAY;
import static org.pmokit.core.alignment.Strategies.P;
import static org.pmokit.core.alignment.Strategies.Q;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.PortfolioId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.office.Office;
import org.pmokit.core.strategy.Contribution;
import org.pmokit.core.strategy.Objective;
import org.pmokit.core.strategy.PerformanceMeasure;

class AlignmentMatrixTest {

    private static final ObjectiveId A = ObjectiveId.of("A");
    private static final ObjectiveId B = ObjectiveId.of("B");
    private static final ObjectiveId PART_OF_A = ObjectiveId.of("A1");

    @Test
    void a_score_is_weight_times_strength_over_the_greatest_it_could_be() {
        AlignmentMatrix matrix = AlignmentMatrix.of(Strategies.draft().resolveOrThrow(), DAY);

        assertThat(matrix.scoreOf(P)).contains(Ratio.of("0.74"));
        assertThat(matrix.scoreOf(Q)).contains(Ratio.of("0.7"));
        assertThat(matrix.scoreOf(Strategies.ALOOF)).isEmpty();
        assertThat(matrix.ranking())
                .containsExactly(new AlignmentScore(P, Ratio.of("0.74"), 1), new AlignmentScore(Q, Ratio.of("0.7"), 2));
    }

    @Test
    void a_strength_that_nobody_stated_leaves_the_score_unknown() {
        AlignmentMatrix matrix = matrix(
                objectives().add(Strategies.project(P, 10).addObjective(A).build()));

        assertThat(matrix.linksOf(P)).hasSize(1).noneMatch(AlignmentLink::isConflict);
        assertThat(matrix.scoreOf(P)).isEmpty();
    }

    @Test
    void what_works_against_an_objective_lowers_the_score_and_is_told() {
        AlignmentMatrix matrix =
                matrix(objectives().add(Strategies.project(P, 10).build()).add(Contribution.of(P, A, -2)));

        assertThat(matrix.scoreOf(P)).contains(Ratio.of("-0.3"));
        assertThat(findings(matrix, AlignmentCheck.AL5))
                .extracting(AlignmentFinding::subjects)
                .containsExactly(List.<ComponentRef>of(P, A));
    }

    @Test
    void a_project_without_objectives_takes_them_from_its_programme_and_is_no_orphan_then() {
        ProgrammeId programme = ProgrammeId.of("PG");
        AlignmentMatrix matrix = matrix(objectives()
                .add(Programme.builder().id(programme).addObjective(PART_OF_A).build())
                .add(Strategies.project(P, 10).parent(programme).build())
                .add(Strategies.project(Q, 10).build()));

        assertThat(findings(matrix, AlignmentCheck.AL1))
                .extracting(AlignmentFinding::subjects)
                .containsExactly(List.<ComponentRef>of(Q));
        assertThat(ObjectiveTrace.through(matrix, P))
                .extracting(ObjectiveTrace::steps)
                .containsExactly(List.<ComponentRef>of(A, PART_OF_A, programme, P));
        assertThat(ObjectiveTrace.through(matrix, P)).noneMatch(ObjectiveTrace::reachesBenefit);
        assertThat(ObjectiveTrace.through(matrix, Q)).isEmpty();
    }

    @Test
    void coverage_counts_each_component_once_and_shares_out_the_budget() {
        AlignmentMatrix matrix = matrix(objectives()
                .add(Strategies.project(P, 30).addObjective(B).build())
                .add(Strategies.project(Q, 70).build())
                .add(Contribution.of(P, A, 5))
                .add(Contribution.of(P, PART_OF_A, 2))
                .add(Contribution.of(Q, A, 1)));

        assertThat(matrix.coverage(1))
                .containsExactly(coverage(A, 2, 0, "1"), coverage(B, 0, 1, "0.3"), coverage(PART_OF_A, 1, 0, "0.3"));
        assertThat(matrix.coverage(2).get(0)).isEqualTo(coverage(A, 1, 0, "0.3"));
    }

    @Test
    void money_that_does_not_follow_the_weights_is_told() {
        AlignmentMatrix matrix = matrix(objectives()
                .add(Strategies.project(P, 90).build())
                .add(Strategies.project(Q, 10).build())
                .add(Contribution.of(P, PART_OF_A, 3))
                .add(Contribution.of(P, B, 1))
                .add(Contribution.of(Q, B, 5)));

        assertThat(matrix.budgetDeviations())
                .containsExactly(
                        new BudgetDeviation(A, Ratio.of("0.675"), Ratio.of("0.75")),
                        new BudgetDeviation(B, Ratio.of("0.325"), Ratio.of("0.25")));
        assertThat(findings(matrix, AlignmentCheck.AL3)).isEmpty();
        assertThat(new AlignmentReview(Ratio.of("0.05")).findings(matrix))
                .filteredOn(finding -> finding.check() == AlignmentCheck.AL3)
                .extracting(finding -> finding.measured().orElseThrow())
                .containsExactly(Ratio.of("-0.075"), Ratio.of("0.075"));
    }

    @Test
    void objectives_that_nothing_open_serves_are_gaps_and_a_part_that_is_served_fills_the_whole() {
        AlignmentMatrix matrix = matrix(objectives()
                .add(Project.builder().id(P).addObjective(PART_OF_A).build())
                .add(Project.builder()
                        .id(Q)
                        .declaredStatus(ProjectStatus.STOPPED)
                        .addObjective(B)
                        .build()));

        assertThat(findings(matrix, AlignmentCheck.AL2))
                .extracting(AlignmentFinding::subjects)
                .containsExactly(List.<ComponentRef>of(B));
    }

    @Test
    void open_work_for_nothing_but_withdrawn_objectives_is_told() {
        ObjectiveId gone = ObjectiveId.of("GONE");
        AlignmentMatrix matrix = matrix(objectives()
                .add(Objective.builder().id(gone).title("g").withdrawn(DAY).build())
                .add(Project.builder().id(P).addObjective(gone).build())
                .add(Project.builder().id(Q).addObjective(gone).addObjective(A).build()));

        assertThat(findings(matrix, AlignmentCheck.AL4))
                .extracting(AlignmentFinding::subjects)
                .containsExactly(List.<ComponentRef>of(P, gone));
    }

    @Test
    void measures_without_a_benefit_reused_evidence_and_mandatory_work_are_told() {
        Contribution stated =
                Contribution.of(P, A, 5).toBuilder().evidence("page 3").build();
        AlignmentMatrix matrix = matrix(objectives()
                .add(Project.of(P, "P"))
                .add(Project.of(Q, "Q"))
                .add(stated)
                .add(stated.toBuilder().component(Q).mandatory(true).build())
                .add(PerformanceMeasure.builder().objective(A).name("calls").build()));

        assertThat(findings(matrix, AlignmentCheck.AL6)).hasSize(1);
        assertThat(findings(matrix, AlignmentCheck.AL7))
                .extracting(AlignmentFinding::subjects)
                .containsExactly(List.<ComponentRef>of(P, A, Q));
        assertThat(findings(matrix, AlignmentCheck.AL8))
                .extracting(AlignmentFinding::subjects)
                .containsExactly(List.<ComponentRef>of(Q));
    }

    @Test
    void an_objective_is_watched_by_the_offices_that_serve_whoever_pursues_it() {
        Portfolio portfolio = PortfolioDraft.named("Change")
                .id(PortfolioId.of("ALL"))
                .add(Objective.builder()
                        .id(A)
                        .title("a")
                        .component(PortfolioId.of("ALL"))
                        .build())
                .add(Objective.builder().id(B).title("b").build())
                .add(Office.portfolioOffice(OfficeId.of("PO"))
                        .addServe(PortfolioId.of("ALL"))
                        .build())
                .resolveOrThrow();

        assertThat(ObjectiveOversight.in(portfolio, DAY))
                .containsExactly(
                        new ObjectiveOversight(A, List.of(OfficeId.of("PO"))), new ObjectiveOversight(B, List.of()));
        assertThat(ObjectiveOversight.in(portfolio, DAY))
                .extracting(ObjectiveOversight::isWatched)
                .containsExactly(true, false);
    }

    @Test
    void an_empty_portfolio_has_nothing_to_say() {
        AlignmentMatrix matrix = matrix(PortfolioDraft.named("Empty"));

        assertThat(matrix.ranking()).isEmpty();
        assertThat(matrix.budgetDeviations()).isEmpty();
        assertThat(AlignmentReview.HOUSE_DEFAULT.findings(matrix)).isEmpty();
    }

    @Test
    @Timeout(60)
    void a_hundred_thousand_projects_and_three_hundred_objectives_are_no_trouble() {
        PortfolioDraft draft = PortfolioDraft.named("Large");
        for (int number = 0; number < 300; number++) {
            draft.add(Objective.builder()
                    .id(ObjectiveId.of("O" + number))
                    .title("o")
                    .weight(Ratio.ONE)
                    .build());
        }
        for (int number = 0; number < 100_000; number++) {
            ProjectId project = ProjectId.of("P" + number);
            draft.add(Strategies.project(project, 1).build())
                    .add(Contribution.of(project, ObjectiveId.of("O" + number % 300), 3));
        }
        Portfolio portfolio = draft.resolveOrThrow();

        Assertions.assertThat(org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
                    AlignmentMatrix matrix = AlignmentMatrix.of(portfolio, DAY);
                    return matrix.ranking().size()
                            + AlignmentReview.HOUSE_DEFAULT.findings(matrix).size();
                }))
                .isEqualTo(100_000);
    }

    @Test
    void a_negative_limit_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AlignmentReview(Ratio.of("-0.1")))
                .withMessageContaining("-0.1")
                .withMessageContaining("\nMaybe ");
    }

    private static PortfolioDraft objectives() {
        return PortfolioDraft.named("Change")
                .add(Objective.builder().id(A).title("a").weight(Ratio.of("3")).build())
                .add(Objective.builder().id(B).title("b").weight(Ratio.of("1")).build())
                .add(Objective.builder().id(PART_OF_A).title("a1").parent(A).build());
    }

    private static AlignmentMatrix matrix(PortfolioDraft draft) {
        return AlignmentMatrix.of(draft.resolveOrThrow(), DAY);
    }

    private static List<AlignmentFinding> findings(AlignmentMatrix matrix, AlignmentCheck check) {
        return AlignmentReview.HOUSE_DEFAULT.findings(matrix).stream()
                .filter(finding -> finding.check() == check)
                .toList();
    }

    private static ObjectiveCoverage coverage(ObjectiveId objective, int components, int unstated, String budget) {
        return new ObjectiveCoverage(objective, components, unstated, java.util.Optional.of(Ratio.of(budget)));
    }
}
