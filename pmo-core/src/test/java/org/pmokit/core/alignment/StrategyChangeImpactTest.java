package org.pmokit.core.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.pmokit.core.alignment.Strategies.DAY;
import static org.pmokit.core.alignment.Strategies.P;
import static org.pmokit.core.alignment.Strategies.Q;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.Money;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.strategy.Contribution;
import org.pmokit.core.strategy.Objective;
import org.pmokit.core.strategy.StrategyChange;
import org.pmokit.core.strategy.StrategyChangeKind;
import org.pmokit.core.strategy.StrategyNotice;

class StrategyChangeImpactTest {

    private static final ImpactSettings MONEY_FOR_ONE = ImpactSettings.HOUSE_DEFAULT.within(Money.of(100, "GBP"));

    private final Portfolio portfolio = Strategies.draft().resolveOrThrow();
    private final StrategyChangeImpact impact =
            StrategyChangeImpact.of(portfolio, Strategies.newWeights(), DAY, MONEY_FOR_ONE);

    @Test
    void with_money_for_one_the_first_becomes_a_candidate_to_stop_and_the_second_to_go_faster() {
        AffectedComponent first = impact.of(P).orElseThrow();
        AffectedComponent second = impact.of(Q).orElseThrow();

        assertThat(first.impact()).isEqualTo(ImpactClass.STOP_CANDIDATE);
        assertThat(first.placeBefore()).contains(1);
        assertThat(first.placeAfter()).contains(2);
        assertThat(first.reasons())
                .containsExactly(ImpactReason.EMPHASIS_CHANGED, ImpactReason.FELL_OUT, ImpactReason.RANK_CHANGED);
        assertThat(second.impact()).isEqualTo(ImpactClass.ACCELERATE);
        assertThat(second.placeBefore()).contains(2);
        assertThat(second.placeAfter()).contains(1);
    }

    @Test
    void both_managers_the_board_the_owner_the_office_and_dependents_are_told() {
        assertThat(impact.recipients())
                .extracting(ToInform::recipient)
                .containsExactlyInAnyOrder(
                        person("pm.p"),
                        person("pm.q"),
                        person("sro"),
                        person("pm.far"),
                        new Recipient.Body(Strategies.BOARD_OF_P),
                        new Recipient.Body(Strategies.OFFICE),
                        new Recipient.Body(Strategies.STRATEGY),
                        new Recipient.Vacancy(Strategies.CHANGE, Role.PROGRAMME_MANAGER),
                        new Recipient.Vacancy(Strategies.GIVES_P, Role.PROJECT_MANAGER));
        assertThat(impact.of(Strategies.ALOOF)).isEmpty();
    }

    @Test
    void whoever_holds_two_roles_is_told_once_with_every_path() {
        ToInform manager = told(person("pm.p"));

        assertThat(manager.reasons())
                .extracting(reason -> reason.path().steps())
                .contains(
                        List.of(Strategies.objective(1), P),
                        List.of(Strategies.objective(2), P),
                        List.of(Strategies.objective(1), P, Strategies.NEEDS_P));
        assertThat(told(new Recipient.Body(Strategies.BOARD_OF_P)).reasons())
                .extracting(reason -> reason.path().steps())
                .containsExactly(
                        List.of(Strategies.objective(1), P, Strategies.BOARD_OF_P),
                        List.of(Strategies.objective(2), P, Strategies.BOARD_OF_P));
        assertThat(told(person("sro")).reasons())
                .extracting(reason -> reason.path().end())
                .containsOnly(Strategies.CHANGE);
    }

    @Test
    void everybody_has_five_working_days() {
        assertThat(impact.due()).isEqualTo(LocalDate.of(2026, 1, 15));
        assertThat(impact.recipients()).extracting(ToInform::due).containsOnly(impact.due());
    }

    @Test
    void roles_that_nobody_holds_are_named_as_vacant() {
        assertThat(impact.vacancies())
                .extracting(ToInform::recipient)
                .containsExactlyInAnyOrder(
                        new Recipient.Vacancy(Strategies.CHANGE, Role.PROGRAMME_MANAGER),
                        new Recipient.Vacancy(Strategies.GIVES_P, Role.PROJECT_MANAGER));
    }

    @Test
    void dependents_are_followed_to_the_depth_that_is_asked_for_and_suppliers_one_step() {
        assertThat(impact.of(Strategies.NEEDS_THAT).orElseThrow().reasons())
                .containsExactly(ImpactReason.DEPENDS_ON_AFFECTED);
        assertThat(impact.of(Strategies.GIVES_P).orElseThrow().reasons())
                .containsExactly(ImpactReason.SUPPLIES_AFFECTED);

        StrategyChangeImpact near = StrategyChangeImpact.of(
                portfolio, Strategies.newWeights(), DAY, new ImpactSettings(1, 5, Optional.empty()));
        assertThat(near.of(Strategies.NEEDS_P)).isPresent();
        assertThat(near.of(Strategies.NEEDS_THAT)).isEmpty();

        StrategyChangeImpact none = StrategyChangeImpact.of(
                portfolio, Strategies.newWeights(), DAY, new ImpactSettings(0, 5, Optional.empty()));
        assertThat(none.components()).hasSize(2);
    }

    @Test
    void without_a_limit_to_the_money_a_new_place_calls_for_a_review() {
        StrategyChangeImpact free =
                StrategyChangeImpact.of(portfolio, Strategies.newWeights(), DAY, ImpactSettings.HOUSE_DEFAULT);

        assertThat(free.of(P).orElseThrow().impact()).isEqualTo(ImpactClass.REVIEW);
        assertThat(free.of(Q).orElseThrow().impact()).isEqualTo(ImpactClass.REVIEW);
    }

    @Test
    void the_answer_is_the_same_whether_the_portfolio_has_the_new_weights_or_the_old_ones() {
        PortfolioDraft ahead = Strategies.draft();
        StrategyChangeImpact reversed = StrategyChangeImpact.of(
                ahead.resolveOrThrow(),
                List.of(
                        Strategies.change("B-1", 1, StrategyChangeKind.REWEIGHTED, "0.2", "0.4"),
                        Strategies.change("B-2", 2, StrategyChangeKind.REWEIGHTED, "0.5", "0.3")),
                DAY,
                MONEY_FOR_ONE);

        assertThat(reversed.of(P).orElseThrow().impact()).isEqualTo(ImpactClass.ACCELERATE);
        assertThat(reversed.of(Q).orElseThrow().impact()).isEqualTo(ImpactClass.STOP_CANDIDATE);
    }

    @Test
    void mandatory_work_is_not_stopped_but_justified_again() {
        Portfolio mandated = Strategies.draft()
                .add(Objective.builder()
                        .id(ObjectiveId.of("LAW"))
                        .title("Keep the law")
                        .mandatory(true)
                        .build())
                .add(Contribution.of(P, ObjectiveId.of("LAW"), 5))
                .resolveOrThrow();
        AffectedComponent first = StrategyChangeImpact.of(mandated, Strategies.newWeights(), DAY, MONEY_FOR_ONE)
                .of(P)
                .orElseThrow();

        assertThat(first.impact()).isNotEqualTo(ImpactClass.STOP_CANDIDATE);
        assertThat(first.reasons()).contains(ImpactReason.MANDATORY).doesNotContain(ImpactReason.FELL_OUT);
    }

    @Test
    void work_whose_last_objective_is_withdrawn_is_a_candidate_to_stop_also_through_its_programme() {
        ProjectId inside = ProjectId.of("IN");
        Portfolio small = small().add(Programme.builder()
                        .id(ProgrammeId.of("PG"))
                        .addObjective(ObjectiveId.of("SUB"))
                        .build())
                .add(Project.builder().id(inside).parent(ProgrammeId.of("PG")).build())
                .resolveOrThrow();
        StrategyChangeImpact gone = StrategyChangeImpact.of(
                small, List.of(change(StrategyChangeKind.WITHDRAWN)), DAY, ImpactSettings.HOUSE_DEFAULT);

        AffectedComponent project = gone.of(inside).orElseThrow();
        assertThat(project.impact()).isEqualTo(ImpactClass.STOP_CANDIDATE);
        assertThat(project.paths())
                .extracting(ImpactPath::steps)
                .containsExactly(List.<ComponentRef>of(
                        ObjectiveId.of("TOP"), ObjectiveId.of("SUB"), ProgrammeId.of("PG"), inside));
        assertThat(gone.recipients())
                .extracting(ToInform::recipient)
                .contains(new Recipient.Vacancy(ObjectiveId.of("TOP"), RecipientSearch.STRATEGY_OWNER));
    }

    @Test
    void a_new_target_calls_for_a_new_justification_and_other_words_for_a_review() {
        Portfolio small = small().add(Project.builder()
                        .id(P)
                        .addObjective(ObjectiveId.of("SUB"))
                        .build())
                .resolveOrThrow();

        assertThat(classOf(small, StrategyChangeKind.TARGET_CHANGED)).isEqualTo(ImpactClass.RE_JUSTIFY);
        assertThat(classOf(small, StrategyChangeKind.DATE_CHANGED)).isEqualTo(ImpactClass.RE_JUSTIFY);
        assertThat(classOf(small, StrategyChangeKind.CONSTRAINT_CHANGED)).isEqualTo(ImpactClass.RE_JUSTIFY);
        assertThat(classOf(small, StrategyChangeKind.REWORDED)).isEqualTo(ImpactClass.REVIEW);
        assertThat(classOf(small, StrategyChangeKind.PRIORITY_ORDER)).isEqualTo(ImpactClass.REVIEW);
        assertThat(classOf(small, StrategyChangeKind.ADDED)).isEqualTo(ImpactClass.REVIEW);
    }

    @Test
    void what_has_ended_or_contributes_nothing_feels_no_effect_and_tells_nobody() {
        Portfolio small = small().add(Project.builder()
                        .id(P)
                        .declaredStatus(ProjectStatus.COMPLETED)
                        .addObjective(ObjectiveId.of("SUB"))
                        .build())
                .add(Project.of(Q, "Q"))
                .add(Contribution.of(Q, ObjectiveId.of("TOP"), 0))
                .resolveOrThrow();
        StrategyChangeImpact changed = StrategyChangeImpact.of(
                small, List.of(change(StrategyChangeKind.REWORDED)), DAY, ImpactSettings.HOUSE_DEFAULT);

        assertThat(changed.components())
                .extracting(AffectedComponent::impact)
                .containsExactly(ImpactClass.NO_EFFECT, ImpactClass.NO_EFFECT);
        assertThat(changed.recipients()).hasSize(1).allMatch(ToInform::isVacant);
    }

    @Test
    void whoever_contributes_nothing_but_depends_on_what_is_affected_is_told() {
        Portfolio small = small().add(Project.builder()
                        .id(P)
                        .addObjective(ObjectiveId.of("TOP"))
                        .build())
                .add(Project.of(Q, "Q"))
                .add(Contribution.of(Q, ObjectiveId.of("TOP"), 0))
                .add(Dependency.of(P, Q))
                .resolveOrThrow();
        AffectedComponent second = StrategyChangeImpact.of(
                        small, List.of(change(StrategyChangeKind.REWORDED)), DAY, ImpactSettings.HOUSE_DEFAULT)
                .of(Q)
                .orElseThrow();

        assertThat(second.impact()).isEqualTo(ImpactClass.REVIEW);
        assertThat(second.directly()).isFalse();
    }

    @Test
    void a_circle_of_dependencies_ends() {
        PortfolioDraft circle = Strategies.draft().add(Dependency.of(Strategies.NEEDS_THAT, P));

        assertThat(StrategyChangeImpact.of(
                                circle.resolveOrThrow(),
                                Strategies.newWeights(),
                                DAY,
                                new ImpactSettings(1_000_000, 5, Optional.empty()))
                        .components())
                .hasSize(5);
    }

    @Test
    void a_chain_of_dependencies_may_be_long() {
        PortfolioDraft chain = small().add(Project.builder()
                .id(ProjectId.of("0"))
                .addObjective(ObjectiveId.of("TOP"))
                .build());
        for (int link = 1; link <= 2_000; link++) {
            chain.add(Project.of(ProjectId.of("" + link), "p"))
                    .add(Dependency.of(ProjectId.of("" + (link - 1)), ProjectId.of("" + link)));
        }

        assertThat(StrategyChangeImpact.of(
                                chain.resolveOrThrow(),
                                List.of(change(StrategyChangeKind.REWORDED)),
                                DAY,
                                new ImpactSettings(5_000, 5, Optional.empty()))
                        .components())
                .hasSize(2_001);
    }

    @Test
    void notices_can_be_kept_on_record_as_they_are() {
        List<StrategyNotice> notices = impact.notices();
        PortfolioDraft draft = portfolio.toDraft();
        Strategies.newWeights().forEach(draft::add);
        notices.forEach(draft::add);

        assertThat(draft.resolveOrThrow().all(StrategyNotice.class)).containsExactlyElementsOf(notices);
        assertThat(notices)
                .filteredOn(notice -> notice.person().equals(Optional.of(PersonId.of("sro"))))
                .hasSize(2)
                .allSatisfy(notice -> assertThat(notice.components()).contains(P, Q));
    }

    @Test
    void a_person_does_not_show_in_the_text_of_a_recipient() {
        assertThat(impact.recipients().toString()).doesNotContain("pm.p").doesNotContain("sro");
    }

    @Test
    void settings_below_zero_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImpactSettings(-1, 5, Optional.empty()))
                .withMessageContaining("depth is -1")
                .withMessageContaining("\nMaybe ");
    }

    @Test
    void a_change_of_an_objective_that_is_not_there_and_money_of_another_currency_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StrategyChangeImpact.of(
                        portfolio, List.of(change(StrategyChangeKind.WITHDRAWN)), DAY, MONEY_FOR_ONE))
                .withMessageContaining("SC")
                .withMessageContaining("\nMaybe ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StrategyChangeImpact.of(
                        portfolio,
                        Strategies.newWeights(),
                        DAY,
                        ImpactSettings.HOUSE_DEFAULT.within(Money.of(100, "EUR"))))
                .withMessageContaining("EUR")
                .withMessageContaining("GBP");
    }

    private ToInform told(Recipient recipient) {
        return impact.recipients().stream()
                .filter(each -> each.recipient().equals(recipient))
                .findFirst()
                .orElseThrow();
    }

    private static Recipient person(String id) {
        return new Recipient.Person(PersonId.of(id));
    }

    private static PortfolioDraft small() {
        return PortfolioDraft.named("Small")
                .add(Objective.builder().id(ObjectiveId.of("TOP")).title("t").build())
                .add(Objective.builder()
                        .id(ObjectiveId.of("SUB"))
                        .title("s")
                        .parent(ObjectiveId.of("TOP"))
                        .build());
    }

    private static StrategyChange change(StrategyChangeKind kind) {
        return Strategies.change("SC", 1, kind, "1", "2").toBuilder()
                .objective(ObjectiveId.of("TOP"))
                .build();
    }

    private static ImpactClass classOf(Portfolio portfolio, StrategyChangeKind kind) {
        return StrategyChangeImpact.of(portfolio, List.of(change(kind)), DAY, ImpactSettings.HOUSE_DEFAULT)
                .of(P)
                .orElseThrow()
                .impact();
    }

    @Test
    void a_role_that_is_over_is_no_role() {
        Portfolio left = small().add(Project.builder()
                        .id(P)
                        .addObjective(ObjectiveId.of("TOP"))
                        .build())
                .add(RoleAssignment.builder()
                        .component(P)
                        .role(Role.PROJECT_MANAGER)
                        .holder(PersonId.of("gone"))
                        .period(DateRange.endingOn(DAY.minusDays(1)))
                        .build())
                .resolveOrThrow();

        assertThat(StrategyChangeImpact.of(
                                left, List.of(change(StrategyChangeKind.REWORDED)), DAY, ImpactSettings.HOUSE_DEFAULT)
                        .vacancies())
                .extracting(ToInform::recipient)
                .contains(
                        new Recipient.Vacancy(P, Role.PROJECT_MANAGER),
                        new Recipient.Vacancy(P, Role.SENIOR_RESPONSIBLE_OWNER));
    }
}
