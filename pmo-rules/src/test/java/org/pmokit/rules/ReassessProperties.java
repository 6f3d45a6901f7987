package org.pmokit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.Samples.DIG;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.healthy;
import static org.pmokit.rules.Samples.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
import org.pmokit.core.agile.Team;
import org.pmokit.core.benefit.Benefit;
import org.pmokit.core.benefit.BenefitKind;
import org.pmokit.core.change.ChangeRequest;
import org.pmokit.core.decision.Decision;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.BenefitId;
import org.pmokit.core.identifier.ChangeId;
import org.pmokit.core.identifier.DecisionId;
import org.pmokit.core.identifier.GateId;
import org.pmokit.core.identifier.GateReviewId;
import org.pmokit.core.identifier.LessonId;
import org.pmokit.core.identifier.ProductId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.QualityActivityId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.identifier.StakeholderId;
import org.pmokit.core.identifier.TeamId;
import org.pmokit.core.knowledge.Lesson;
import org.pmokit.core.knowledge.LessonStatus;
import org.pmokit.core.product.Product;
import org.pmokit.core.quality.QualityActivity;
import org.pmokit.core.quality.QualityActivityKind;
import org.pmokit.core.raci.RaciAssignment;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.role.Role;
import org.pmokit.core.stage.Gate;
import org.pmokit.core.stage.GateReview;
import org.pmokit.core.stakeholder.Stakeholder;
import org.pmokit.graph.overlap.Overlap;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.Sight;

class ReassessProperties {

    private static final int REGISTERS = 10;

    private static final List<HealthCheck> CHECKS = List.of(
            HealthCheck.standard(),
            only(rule -> rule.subject() != Overlap.class),
            only(rule -> rule.subject() != Overlap.class && rule.sight() != Sight.PORTFOLIO && !rule.isNarrowed()));

    private static HealthCheck only(Predicate<Rule<?>> kept) {
        return HealthCheck.of(HealthCheck.standard().rules().stream()
                .filter(kept)
                .<Rule<?>>map(rule -> rule)
                .toList());
    }

    /** Each bit of the registers stands for one entry about the project, or about something below it. */
    private record Facts(int overrun, boolean inProgramme, boolean owned, int registers) {}

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void after_any_edit_the_report_is_that_of_a_new_assessment(
            @ForAll("facts") List<Facts> facts,
            @ForAll @IntRange(max = 5) int which,
            @ForAll @IntRange(max = 60) int overrun) {
        int at = which % facts.size();
        Facts old = facts.get(at);
        List<Facts> edited = new ArrayList<>(facts);
        edited.set(at, new Facts(overrun, !old.inProgramme(), old.owned(), old.registers()));

        assertSame(portfolio(facts), portfolio(edited));
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void after_the_content_of_a_project_was_edited_too(
            @ForAll("facts") List<Facts> facts,
            @ForAll @IntRange(max = 5) int which,
            @ForAll @IntRange(max = 60) int overrun) {
        int at = which % facts.size();
        Facts old = facts.get(at);
        List<Facts> edited = new ArrayList<>(facts);
        edited.set(at, new Facts(overrun, old.inProgramme(), old.owned(), old.registers()));

        assertSame(portfolio(facts), portfolio(edited));
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void after_any_change_of_registers_too(@ForAll("facts") List<Facts> facts, @ForAll("facts") List<Facts> others) {
        assertSame(portfolio(facts), portfolio(others));
    }

    private static void assertSame(Portfolio before, Portfolio after) {
        CHECKS.forEach(check -> assertSame(check, before, after));
    }

    private static void assertSame(HealthCheck check, Portfolio before, Portfolio after) {
        Assessment today = Assessment.asOf(TODAY);
        HealthReport fresh = check.assess(after, today);
        HealthReport again = check.assess(before, today).reassess(after);

        assertThat(again.results()).isEqualTo(fresh.results());
        assertThat(again.findings()).isEqualTo(fresh.findings());
        assertThat(again.components()).isEqualTo(fresh.components());
    }

    @Provide
    Arbitrary<List<Facts>> facts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, (1 << REGISTERS) - 1))
                .as(Facts::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static Portfolio portfolio(List<Facts> facts) {
        PortfolioDraft draft =
                PortfolioDraft.named("Change").add(Programme.builder().id(DIG).build());
        for (int at = 0; at < facts.size(); at++) {
            ProjectId id = ProjectId.of("P" + at);
            Facts each = facts.get(at);
            Project project = healthy(id)
                    .parent(Optional.of(DIG).filter(any -> each.inProgramme()))
                    .finance(money(100, 100 + each.overrun()))
                    .build();
            draft.add(project);
            if (each.owned()) {
                draft.add(Samples.owner(id));
            }
            for (int register = 0; register < REGISTERS; register++) {
                if ((each.registers() >> register & 1) == 1) {
                    draft.addAll(entries(id, register));
                }
            }
        }
        return draft.resolveOrThrow();
    }

    private static List<Recorded> entries(ProjectId project, int register) {
        String id = project.value();
        return switch (register) {
            case 0 ->
                List.of(Risk.builder()
                        .id(RiskId.of(id))
                        .component(project)
                        .title("late")
                        .build());
            case 1 ->
                List.of(Decision.builder()
                        .id(DecisionId.of(id))
                        .component(project)
                        .title("go on")
                        .build());
            case 2 ->
                List.of(ChangeRequest.builder()
                        .id(ChangeId.of(id))
                        .component(project)
                        .title("more forms")
                        .build());
            case 3 ->
                List.of(
                        Product.builder()
                                .id(ProductId.of(id))
                                .component(project)
                                .build(),
                        QualityActivity.builder()
                                .id(QualityActivityId.of(id))
                                .subject(ProductId.of(id))
                                .kind(QualityActivityKind.REVIEW)
                                .planned(TODAY.minusDays(1))
                                .build());
            case 4 ->
                List.of(
                        Gate.builder()
                                .id(GateId.of(id))
                                .component(project)
                                .number(1)
                                .title("case")
                                .build(),
                        GateReview.builder()
                                .id(GateReviewId.of(id))
                                .gate(GateId.of(id))
                                .heldOn(TODAY)
                                .build());
            case 5 ->
                List.of(Benefit.builder()
                        .id(BenefitId.of(id))
                        .title("lower cost")
                        .kind(BenefitKind.CASHABLE)
                        .component(project)
                        .build());
            case 6 ->
                List.of(Stakeholder.builder()
                        .id(StakeholderId.of(id))
                        .title("agents")
                        .component(project)
                        .build());
            case 7 ->
                List.of(Team.builder().id(TeamId.of(id)).component(project).build());
            case 8 -> List.of(RaciAssignment.of(project, "Plan", Role.PROJECT_MANAGER, "A"));
            default ->
                List.of(Lesson.builder()
                        .id(LessonId.of(id))
                        .title("ask first")
                        .component(project)
                        .status(LessonStatus.ACCEPTED)
                        .build());
        };
    }
}
