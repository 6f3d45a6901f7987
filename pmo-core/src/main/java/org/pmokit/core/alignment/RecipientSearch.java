package org.pmokit.core.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.pmokit.core.Portfolio;
import org.pmokit.core.benefit.Benefit;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.office.Office;
import org.pmokit.core.organisation.Board;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.strategy.Objective;
import org.pmokit.core.strategy.StrategyChange;

/** Finds the people, boards, offices and units that are to be told, and what is vacant. */
final class RecipientSearch {

    /** Who answers for a benefit. */
    static final Role BENEFIT_OWNER = Role.of("benefit-owner");

    /** Who answers for an objective, where it names no role of its own. */
    static final Role STRATEGY_OWNER = Role.of("strategy-owner");

    private final Portfolio portfolio;
    private final LocalDate day;
    private final Map<ComponentRef, List<BoardId>> boards = new HashMap<>();
    private final Map<Recipient, Set<NoticeReason>> found = new LinkedHashMap<>();

    RecipientSearch(Portfolio portfolio, LocalDate day) {
        this.portfolio = portfolio;
        this.day = day;
        for (Board board : portfolio.boards()) {
            if (board.period().contains(day)) {
                board.governs()
                        .ifPresent(governed -> boards.computeIfAbsent(governed, none -> new ArrayList<>())
                                .add(board.id()));
            }
        }
    }

    Map<Recipient, Set<NoticeReason>> found() {
        return found;
    }

    void tell(AffectedComponent affected) {
        for (ImpactPath path : affected.paths()) {
            runs(affected.component(), path);
            if (affected.directly()) {
                answers(affected.component(), path);
                decides(affected.component(), path);
                gains(affected.component(), path);
                serves(affected.component(), path);
            }
        }
    }

    private void runs(ComponentRef component, ImpactPath path) {
        boolean project = component.kind() == ComponentKind.PROJECT;
        hold(component, project ? Role.PROJECT_MANAGER : Role.PROGRAMME_MANAGER, Capacity.RESPONSIBLE, component, path);
        above(component).stream()
                .findFirst()
                .ifPresent(programme ->
                        hold(programme, Role.PROGRAMME_MANAGER, Capacity.RESPONSIBLE, component, path.to(programme)));
    }

    private void answers(ComponentRef component, ImpactPath path) {
        List<ComponentRef> levels = levels(component);
        boolean answered = false;
        for (ComponentRef level : levels) {
            answered |= holders(level, Role::isAccountable, Capacity.ACCOUNTABLE, component, path.to(level));
        }
        if (!answered) {
            add(
                    new Recipient.Vacancy(component, Role.SENIOR_RESPONSIBLE_OWNER),
                    new NoticeReason(
                            Capacity.ACCOUNTABLE, component, path, Optional.of(Role.SENIOR_RESPONSIBLE_OWNER)));
        }
    }

    private void decides(ComponentRef component, ImpactPath path) {
        levels(component).stream()
                .filter(boards::containsKey)
                .findFirst()
                .ifPresent(level -> boards.getOrDefault(level, List.of())
                        .forEach(board -> add(
                                new Recipient.Body(board),
                                new NoticeReason(
                                        Capacity.BOARD,
                                        component,
                                        path.to(level).to(board),
                                        Optional.empty()))));
    }

    private void gains(ComponentRef component, ImpactPath path) {
        for (Benefit benefit : portfolio.about(component, Benefit.class)) {
            Recipient owner = benefit.owner()
                    .<Recipient>map(Recipient.Person::new)
                    .orElse(new Recipient.Vacancy(benefit.id(), BENEFIT_OWNER));
            add(
                    owner,
                    new NoticeReason(
                            Capacity.BENEFIT_OWNER, component, path.to(benefit.id()), Optional.of(BENEFIT_OWNER)));
        }
    }

    private void serves(ComponentRef component, ImpactPath path) {
        List<ComponentRef> levels = new ArrayList<>(levels(component));
        levels.add(portfolio.id());
        for (ComponentRef level : levels) {
            List<Office> offices = portfolio.officesServing(level).stream()
                    .filter(office -> office.existsOn(day))
                    .toList();
            offices.forEach(office -> add(
                    new Recipient.Body(office.id()),
                    new NoticeReason(Capacity.OFFICE, component, path.to(office.id()), Optional.empty())));
            if (!offices.isEmpty()) {
                return;
            }
        }
    }

    void tellOwner(StrategyChange change, Objective objective) {
        ImpactPath path = new ImpactPath(change.id(), List.of(objective.id()));
        objective
                .lead()
                .ifPresent(unit -> add(
                        new Recipient.Body(unit),
                        new NoticeReason(Capacity.STRATEGY_OWNER, objective.id(), path.to(unit), Optional.empty())));
        boolean held = holders(objective.id(), role -> true, Capacity.STRATEGY_OWNER, objective.id(), path);
        if (objective.owner().isPresent() && objective.component().isPresent()) {
            ComponentRef component = objective.component().get();
            hold(component, objective.owner().get(), Capacity.STRATEGY_OWNER, objective.id(), path.to(component));
        } else if (!held && objective.lead().isEmpty()) {
            add(
                    new Recipient.Vacancy(objective.id(), STRATEGY_OWNER),
                    new NoticeReason(Capacity.STRATEGY_OWNER, objective.id(), path, Optional.of(STRATEGY_OWNER)));
        }
    }

    private void hold(ComponentRef on, Role role, Capacity capacity, ComponentRef affected, ImpactPath path) {
        if (!holders(on, role::equals, capacity, affected, path)) {
            add(new Recipient.Vacancy(on, role), new NoticeReason(capacity, affected, path, Optional.of(role)));
        }
    }

    private boolean holders(
            ComponentRef on, Predicate<Role> roles, Capacity capacity, ComponentRef affected, ImpactPath path) {
        List<RoleAssignment> held = portfolio.rolesOn(on).stream()
                .filter(each -> each.isInForceOn(day) && !each.isVacant() && roles.test(each.role()))
                .toList();
        held.forEach(each -> add(
                new Recipient.Person(each.holder().orElseThrow()),
                new NoticeReason(capacity, affected, path, Optional.of(each.role()))));
        return !held.isEmpty();
    }

    private void add(Recipient recipient, NoticeReason reason) {
        found.computeIfAbsent(recipient, none -> new LinkedHashSet<>()).add(reason);
    }

    List<BoardId> boardsOf(Collection<ComponentRef> components) {
        return components.stream()
                .flatMap(component -> levels(component).stream().filter(boards::containsKey).findFirst().stream())
                .flatMap(level -> boards.getOrDefault(level, List.of()).stream())
                .distinct()
                .toList();
    }

    private List<ComponentRef> levels(ComponentRef component) {
        List<ComponentRef> levels = new ArrayList<>();
        levels.add(component);
        levels.addAll(above(component));
        return levels;
    }

    private List<ProgrammeId> above(ComponentRef component) {
        List<ProgrammeId> above = new ArrayList<>();
        Optional<ProgrammeId> next = portfolio.component(component).flatMap(DeliveryComponent::parent);
        while (next.isPresent()) {
            above.add(next.get());
            next = portfolio.programme(next.get()).flatMap(Programme::parent);
        }
        return above;
    }
}
