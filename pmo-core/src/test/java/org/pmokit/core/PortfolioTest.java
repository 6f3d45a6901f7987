package org.pmokit.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.DependencyId;
import org.pmokit.core.identifier.IssueId;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.PortfolioId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.money.Money;
import org.pmokit.core.organisation.Board;
import org.pmokit.core.problem.InvalidPortfolioException;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.core.strategy.Objective;

class PortfolioTest {

    private static final MilestoneId GATE = MilestoneId.of("PAY/G1");

    private final Portfolio sample = Sample.draft().resolveOrThrow();

    @Test
    void what_the_draft_says_of_itself_is_kept() {
        Portfolio portfolio = PortfolioDraft.named("Change")
                .id(PortfolioId.of("CHG"))
                .statusDate(LocalDate.of(2026, 3, 31))
                .currency(Currency.getInstance("CHF"))
                .calendar(WorkingCalendar.MONDAY_FRIDAY)
                .resolveOrThrow();

        assertThat(portfolio.id()).isEqualTo(PortfolioId.of("CHG"));
        assertThat(portfolio.name()).isEqualTo("Change");
        assertThat(portfolio.statusDate()).contains(LocalDate.of(2026, 3, 31));
        assertThat(portfolio.currency()).contains(Currency.getInstance("CHF"));
        assertThat(portfolio.calendar()).isEqualTo(WorkingCalendar.MONDAY_FRIDAY);
        assertThat(portfolio.toDraft().resolveOrThrow()).isEqualTo(portfolio);
    }

    @Test
    void a_draft_of_a_portfolio_with_one_of_everything_resolves_to_an_equal_one() {
        assertThat(sample.toDraft().resolveOrThrow()).isEqualTo(sample).hasSameHashCodeAs(sample);
    }

    @ParameterizedTest
    @CsvSource({
        "portfolio:PORTFOLIO, Change",
        "programme:DIG, Digital",
        "project:PAY, Payroll",
        "milestone:PAY/G1, G1",
        "office:OFF, Programme office",
        "unit:HR, Human resources",
        "board:BRD, Programme board",
        "objective:OBJ, Leaner by 2027",
        "dependency:DEP, pay data",
        "risk:RSK, supplier leaves",
        "issue:ISS, data lost"
    })
    void every_component_is_there_and_called_by_its_title(String reference, String title) {
        ComponentRef component = ComponentRef.parse(reference);

        assertThat(sample.contains(component)).isTrue();
        assertThat(sample.titleOf(component)).isEqualTo(title);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_there_is_called_by_its_id(ComponentKind kind) {
        ComponentRef gone = ComponentRef.of(
                kind, kind == ComponentKind.MILESTONE || kind == ComponentKind.ACTIVITY ? "PAY/GONE" : "GONE");

        assertThat(sample.contains(gone)).isFalse();
        assertThat(sample.titleOf(gone)).isEqualTo(gone.value());
    }

    @Test
    void a_dependency_without_a_title_is_called_by_its_id() {
        Portfolio portfolio = Sample.draft()
                .add(Dependency.of(Sample.PAYROLL, Sample.RECRUITING))
                .resolveOrThrow();

        assertThat(portfolio.titleOf(DependencyId.of("PAY->REC"))).isEqualTo("PAY->REC");
    }

    @Test
    void components_are_the_programmes_and_then_the_projects() {
        assertThat(sample.components().map(DeliveryComponent::ref))
                .containsExactly(Sample.DIGITAL, Sample.PAYROLL, Sample.RECRUITING);
        assertThat(sample.component(Sample.OFFICE)).isEmpty();
        assertThat(sample.component(ProjectId.of("DIG"))).isEmpty();
    }

    @Test
    void the_registers_are_found_by_component() {
        assertThat(sample.projectsIn(Sample.DIGITAL)).extracting(Project::id).containsExactly(Sample.PAYROLL);
        assertThat(sample.risksOf(Sample.PAYROLL)).isEqualTo(sample.risks());
        assertThat(sample.issuesOf(Sample.PAYROLL)).isEqualTo(sample.issues());
        assertThat(sample.rolesOn(Sample.DIGITAL)).isEqualTo(sample.roles());
        assertThat(sample.officesServing(Sample.DIGITAL)).isEqualTo(sample.offices());
        assertThat(sample.dependenciesOf(GATE)).isEqualTo(sample.dependencies());
        assertThat(sample.dependenciesOf(Sample.RECRUITING)).isEqualTo(sample.dependencies());
        assertThat(sample.dependenciesOf(Sample.PAYROLL)).isEmpty();
        assertThat(sample.projectsIn(ProgrammeId.of("GONE"))).isEmpty();
    }

    @Test
    void a_milestone_of_a_programme_has_the_programme_as_owner() {
        Portfolio portfolio = PortfolioDraft.named("Change")
                .add(Programme.builder()
                        .id(Sample.DIGITAL)
                        .addMilestone(Milestone.of(Sample.DIGITAL, "T1", LocalDate.of(2026, 1, 1)))
                        .build())
                .resolveOrThrow();

        MilestoneId tranche = MilestoneId.of("DIG/T1");
        assertThat(portfolio.owner(tranche).map(DeliveryComponent::ref)).contains(Sample.DIGITAL);
        assertThat(portfolio.milestone(tranche)).isPresent();
        assertThat(portfolio.owner(MilestoneId.of("GONE/T1"))).isEmpty();
        assertThat(portfolio.milestone(MilestoneId.of("DIG/T2"))).isEmpty();
    }

    static Stream<Function<Portfolio, List<?>>> lists() {
        return Stream.of(
                Portfolio::programmes,
                Portfolio::projects,
                Portfolio::offices,
                Portfolio::units,
                Portfolio::boards,
                Portfolio::objectives,
                Portfolio::dependencies,
                Portfolio::risks,
                Portfolio::issues,
                Portfolio::roles,
                Portfolio::overlapDecisions,
                Portfolio::sources,
                portfolio -> portfolio.projectsIn(Sample.DIGITAL),
                portfolio -> portfolio.risksOf(Sample.PAYROLL),
                portfolio -> portfolio.issuesOf(Sample.PAYROLL),
                portfolio -> portfolio.rolesOn(Sample.DIGITAL),
                portfolio -> portfolio.officesServing(Sample.DIGITAL),
                portfolio -> portfolio.dependenciesOf(Sample.RECRUITING));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void no_list_of_a_portfolio_can_be_changed(Function<Portfolio, List<?>> list) {
        List<?> held = list.apply(sample);

        assertThat(held).isNotEmpty();
        assertThatThrownBy(held::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> held.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> {
                    var each = held.iterator();
                    each.next();
                    each.remove();
                })
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_replacement_for_a_project_that_is_not_there_is_refused() {
        List<Problem> problems = sample.replacing(Project.of(ProjectId.of("GONE"), "-"))
                .getError()
                .asJava();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_REFERENCE);
            assertThat(problem.path()).isEqualTo("projects[GONE]");
        });
    }

    @Test
    void a_replacement_cannot_drop_a_milestone_that_something_points_to() {
        Project without = Sample.payroll().toBuilder().milestones(List.of()).build();

        assertThatThrownBy(() -> sample.replacingOrThrow(without))
                .asInstanceOf(type(InvalidPortfolioException.class))
                .satisfies(thrown -> assertThat(thrown.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_REFERENCE);
                            assertThat(problem.path()).isEqualTo("projects[PAY].milestones");
                            assertThat(problem.value()).contains("PAY/G1");
                            assertThat(problem.advice()).isPresent();
                        }));
    }

    static Stream<Function<MilestoneId, PortfolioDraft>> pointers() {
        return Stream.of(
                gate -> bare().add(Dependency.of(gate, Sample.DIGITAL)),
                gate -> bare().add(Dependency.of(Sample.DIGITAL, gate)),
                gate -> bare().add(Risk.builder()
                        .id(RiskId.of("R"))
                        .component(gate)
                        .title("-")
                        .build()),
                gate -> bare().add(Issue.builder()
                        .id(IssueId.of("I"))
                        .component(gate)
                        .title("-")
                        .build()),
                gate -> bare().add(RoleAssignment.vacant(gate, Role.SPONSOR)),
                gate -> bare().add(
                                Board.builder().id(Sample.BOARD).governs(gate).build()),
                gate -> bare().add(Objective.builder()
                        .id(Sample.LEANER)
                        .title("-")
                        .component(gate)
                        .build()));
    }

    @ParameterizedTest
    @MethodSource("pointers")
    void whatever_points_to_a_milestone_keeps_a_replacement_from_dropping_it(
            Function<MilestoneId, PortfolioDraft> pointer) {
        Portfolio portfolio = pointer.apply(GATE).resolveOrThrow();
        Project another = Project.builder()
                .id(Sample.PAYROLL)
                .addMilestone(Milestone.builder().id(MilestoneId.of("PAY/G2")).build())
                .build();

        assertThat(portfolio.replacing(another).getError().map(Problem::value)).containsExactly(Optional.of("PAY/G1"));
    }

    private static PortfolioDraft bare() {
        return PortfolioDraft.named("Change")
                .add(Programme.of(Sample.DIGITAL, "Digital"))
                .add(Project.builder()
                        .id(Sample.PAYROLL)
                        .addMilestone(Milestone.builder().id(GATE).build())
                        .build());
    }

    @Test
    void portfolios_that_differ_in_one_thing_are_not_equal() {
        assertThat(sample)
                .isNotEqualTo(Sample.draft().statusDate(LocalDate.EPOCH).resolveOrThrow())
                .isNotEqualTo(Sample.draft().id(PortfolioId.of("X")).resolveOrThrow())
                .isNotEqualTo(
                        Sample.draft().calendar(WorkingCalendar.MONDAY_FRIDAY).resolveOrThrow())
                .isNotEqualTo(
                        Sample.draft().add(Project.of(ProjectId.of("X"), "-")).resolveOrThrow())
                .isNotEqualTo(sample.replacingOrThrow(Project.of(Sample.RECRUITING, "Hiring")))
                .isNotEqualTo("something else")
                .isNotEqualTo(null);
    }

    @Test
    void a_replacement_may_drop_a_milestone_that_nothing_points_to() {
        Milestone extra = Milestone.builder().id(MilestoneId.of("PAY/G2")).build();
        Portfolio portfolio = sample.replacingOrThrow(
                Sample.payroll().toBuilder().addMilestone(extra).build());
        assertThat(portfolio.contains(extra.id())).isTrue();

        Portfolio again = portfolio.replacingOrThrow(Sample.payroll());

        assertThat(again).isEqualTo(sample);
        assertThat(again.contains(extra.id())).isFalse();
    }

    @Test
    void a_replacement_may_move_to_another_programme() {
        sample.projectsIn(Sample.DIGITAL);
        Project moved =
                Project.builder().id(Sample.RECRUITING).parent(Sample.DIGITAL).build();

        Portfolio after = sample.replacingOrThrow(moved);

        assertThat(after.projectsIn(Sample.DIGITAL))
                .extracting(Project::id)
                .containsExactly(Sample.PAYROLL, Sample.RECRUITING);
        assertThat(sample.projectsIn(Sample.DIGITAL)).extracting(Project::id).containsExactly(Sample.PAYROLL);
    }

    @Test
    void the_first_money_that_a_replacement_brings_is_the_currency() {
        Portfolio poor = PortfolioDraft.named("Change")
                .add(Project.of(Sample.PAYROLL, "Payroll"))
                .add(Project.of(Sample.RECRUITING, "Recruiting"))
                .resolveOrThrow();

        Portfolio rich = poor.replacingOrThrow(withBudget(Sample.PAYROLL, Money.of(5, "EUR")));

        assertThat(rich.currency()).contains(Currency.getInstance("EUR"));
        assertThat(rich).isEqualTo(rich.toDraft().resolveOrThrow());
        assertThat(rich.replacing(withBudget(Sample.RECRUITING, Money.of(5, "GBP")))
                        .isInvalid())
                .isTrue();
        assertThat(poor.currency()).isEmpty();
    }

    @Test
    void a_replacement_with_two_currencies_is_refused_even_where_there_was_no_money() {
        Portfolio poor = PortfolioDraft.named("Change")
                .add(Project.of(Sample.PAYROLL, "Payroll"))
                .resolveOrThrow();

        assertThat(poor.replacing(withBudget(Sample.PAYROLL, Money.of(5, "EUR"), Money.of(5, "GBP")))
                        .getError()
                        .map(Problem::code))
                .containsExactly(ProblemCode.MIXED_CURRENCIES);
    }

    @Test
    void an_edit_of_a_large_portfolio_shares_what_it_does_not_touch() {
        PortfolioDraft draft = PortfolioDraft.named("Large");
        for (int number = 0; number < 50_000; number++) {
            draft.add(Project.of(ProjectId.of("P" + number), "-"));
        }
        Portfolio large = draft.resolveOrThrow();

        Portfolio edited = large;
        long start = System.nanoTime();
        for (int number = 0; number < 10_000; number++) {
            edited = edited.replacingOrThrow(Project.of(ProjectId.of("P" + number * 5), "changed"));
        }
        double microseconds = (System.nanoTime() - start) / 10_000 / 1_000.0;

        assertThat(edited.projects())
                .filteredOn(project -> project.title().equals("changed"))
                .hasSize(10_000);
        assertThat(edited.projects().get(1)).isSameAs(large.projects().get(1));
        assertThat(microseconds).as("microseconds for an edit").isLessThan(500);
    }

    @Test
    void a_look_back_leaves_out_what_was_raised_later_and_reopens_what_was_closed_later() {
        LocalDate march = LocalDate.of(2026, 3, 31);
        Portfolio portfolio = Sample.draft()
                .statusDate(LocalDate.of(2026, 6, 30))
                .add(risk("EARLY").raised(march).closed(march.plusDays(1)).build())
                .add(risk("LATE").raised(march.plusDays(1)).build())
                .resolveOrThrow();

        Portfolio known = portfolio.knownOn(march);

        assertThat(known.risks()).extracting(entry -> entry.id().value()).containsExactly("RSK", "EARLY");
        assertThat(known.risks()).allMatch(Risk::isOpen);
        assertThat(known.risksOf(Sample.PAYROLL)).isEqualTo(known.risks());
        assertThat(known.statusDate()).contains(march);
    }

    @Test
    void a_portfolio_without_a_status_date_hides_nothing() {
        assertThat(sample.knownOn(LocalDate.MIN)).isSameAs(sample);
    }

    @Test
    void the_text_of_a_portfolio_shows_no_titles_and_no_persons() {
        assertThat(sample).hasToString("Portfolio PORTFOLIO (1 programmes, 2 projects)");
    }

    private static Project withBudget(ProjectId id, Money... amounts) {
        Figure[] figures = Stream.of(amounts).map(Figure::undated).toArray(Figure[]::new);
        return Project.builder()
                .id(id)
                .finance(Finance.builder().budget(MoneySeries.of(figures)).build())
                .build();
    }

    private static Risk.Builder risk(String id) {
        return Risk.builder().id(RiskId.of(id)).component(Sample.PAYROLL).title("-");
    }
}
