package org.pmokit.rules;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rag.RollUp;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Verdict;

/** From verdicts to colours: by dimension, by component, rolled up from the leaves. Linear in verdicts. */
final class StatusCalculation {

    private final Portfolio portfolio;
    private final LocalDate asOf;
    private final StatusDefinition definition;
    private final RollUp rollUp;
    private final Map<ComponentRef, Map<RuleGroup, Rag>> dimensions = new HashMap<>();
    private final Map<ComponentRef, List<DeliveryComponent>> children = new HashMap<>();
    private final Map<ComponentRef, ComponentHealth> found = new HashMap<>();

    StatusCalculation(
            Portfolio portfolio, LocalDate asOf, StatusDefinition definition, RollUp rollUp, List<RuleResult> results) {
        this.portfolio = portfolio;
        this.asOf = asOf;
        this.definition = definition;
        this.rollUp = rollUp;
        results.forEach(this::count);
        portfolio
                .components()
                .forEach(component -> children.computeIfAbsent(parentOf(component), none -> new ArrayList<>())
                        .add(component));
    }

    /** Portfolio, then programmes, projects and offices, each in portfolio order. */
    Map<ComponentRef, ComponentHealth> byComponent() {
        for (Project project : portfolio.projects()) {
            settle(project);
        }
        for (Programme programme : leavesFirst()) {
            settle(programme);
        }
        settlePortfolio();
        portfolio
                .offices()
                .forEach(office -> found.put(
                        office.id(),
                        health(office.id()).open(office.existsOn(asOf)).build()));
        Map<ComponentRef, ComponentHealth> ordered = new LinkedHashMap<>();
        ordered.put(portfolio.id(), found.get(portfolio.id()));
        portfolio.components().forEach(component -> ordered.put(component.ref(), found.get(component.ref())));
        portfolio.offices().forEach(office -> ordered.put(office.id(), found.get(office.id())));
        return ordered;
    }

    private void count(RuleResult result) {
        if (result.rule().graceUntil().filter(day -> !asOf.isAfter(day)).isPresent()) {
            return;
        }
        Optional<Rag> colour = colourOf(result.verdict());
        colour.ifPresent(rag -> dimensions
                .computeIfAbsent(result.subject(), none -> new TreeMap<>())
                .merge(result.rule().group(), rag, Rag::worse));
    }

    /** Within a dimension one question without an answer outweighs any number of satisfied ones. */
    private static Optional<Rag> colourOf(Verdict verdict) {
        return verdict.fold(
                satisfied -> Optional.of(Rag.GREEN),
                breached ->
                        breached.breaches().stream().map(breach -> breach.rag()).reduce(Rag::worse),
                notApplicable -> Optional.empty(),
                unknown -> Optional.of(Rag.UNKNOWN),
                failed -> Optional.of(Rag.UNKNOWN));
    }

    private void settle(DeliveryComponent component) {
        found.put(
                component.ref(),
                health(component.ref())
                        .declared(component.latestRating())
                        .open(component.isOpenOn(asOf))
                        .build());
    }

    private void settlePortfolio() {
        found.put(portfolio.id(), health(portfolio.id()).open(true).build());
    }

    private ComponentHealth.Builder health(ComponentRef component) {
        Map<RuleGroup, Rag> judged = dimensions.getOrDefault(component, Map.of());
        Rag own = definition.colourOf(judged);
        List<Rag> colours = openChildren(component);
        boolean asked = judged.keySet().stream().anyMatch(definition.counting()::contains);
        boolean left = !colours.isEmpty() && definition.isLeftToChildren(judged);
        return ComponentHealth.builder()
                .component(component)
                .dimensions(judged)
                .own(own)
                .rag(rollUp.combine(asked && !left ? Optional.of(own) : Optional.empty(), colours));
    }

    /** In portfolio order. */
    private List<Rag> openChildren(ComponentRef component) {
        return children.getOrDefault(component, List.of()).stream()
                .map(child -> found.get(child.ref()))
                .filter(ComponentHealth::isOpen)
                .map(ComponentHealth::rag)
                .toList();
    }

    private ComponentRef parentOf(DeliveryComponent component) {
        return component.parent().<ComponentRef>map(id -> id).orElse(portfolio.id());
    }

    private List<Programme> leavesFirst() {
        Map<ProgrammeId, Integer> unsettled = new HashMap<>();
        for (Programme programme : portfolio.programmes()) {
            programme.parent().ifPresent(parent -> unsettled.merge(parent, 1, Integer::sum));
        }
        Deque<Programme> ready = new ArrayDeque<>();
        portfolio.programmes().stream()
                .filter(programme -> !unsettled.containsKey(programme.id()))
                .forEach(ready::add);
        List<Programme> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            Programme next = ready.poll();
            order.add(next);
            next.parent()
                    .filter(parent -> unsettled.merge(parent, -1, Integer::sum) == 0)
                    .flatMap(portfolio::programme)
                    .ifPresent(ready::add);
        }
        return order;
    }
}
