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
    private final Map<ComponentRef, List<Rag>> childColours = new HashMap<>();
    private final Map<ComponentRef, ComponentHealth> found = new HashMap<>();

    StatusCalculation(
            Portfolio portfolio, LocalDate asOf, StatusDefinition definition, RollUp rollUp, List<RuleResult> results) {
        this.portfolio = portfolio;
        this.asOf = asOf;
        this.definition = definition;
        this.rollUp = rollUp;
        results.forEach(this::count);
    }

    /** Portfolio, then programmes, projects and offices, each in portfolio order. */
    Map<ComponentRef, ComponentHealth> byComponent() {
        for (Project project : portfolio.projects()) {
            settle(project, List.of());
        }
        for (Programme programme : leavesFirst()) {
            settle(programme, childColours.getOrDefault(programme.id(), List.of()));
        }
        settlePortfolio();
        portfolio
                .offices()
                .forEach(office -> found.put(
                        office.id(),
                        health(office.id(), List.of())
                                .open(office.existsOn(asOf))
                                .build()));
        Map<ComponentRef, ComponentHealth> ordered = new LinkedHashMap<>();
        ordered.put(portfolio.id(), found.get(portfolio.id()));
        portfolio.components().forEach(component -> ordered.put(component.ref(), found.get(component.ref())));
        portfolio.offices().forEach(office -> ordered.put(office.id(), found.get(office.id())));
        return ordered;
    }

    private void count(RuleResult result) {
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

    private void settle(DeliveryComponent component, List<Rag> children) {
        boolean open = component.isOpenOn(asOf);
        ComponentHealth health = health(component.ref(), children)
                .declared(component.latestRating())
                .open(open)
                .build();
        found.put(component.ref(), health);
        if (open) {
            ComponentRef parent = component.parent().<ComponentRef>map(id -> id).orElse(portfolio.id());
            childColours.computeIfAbsent(parent, none -> new ArrayList<>()).add(health.rag());
        }
    }

    private void settlePortfolio() {
        List<Rag> children = childColours.getOrDefault(portfolio.id(), List.of());
        found.put(portfolio.id(), health(portfolio.id(), children).open(true).build());
    }

    private ComponentHealth.Builder health(ComponentRef component, List<Rag> children) {
        Map<RuleGroup, Rag> judged = dimensions.getOrDefault(component, Map.of());
        Rag own = definition.colourOf(judged);
        boolean asked = judged.keySet().stream().anyMatch(definition.counting()::contains);
        return ComponentHealth.builder()
                .component(component)
                .dimensions(judged)
                .own(own)
                .rag(rollUp.combine(asked ? Optional.of(own) : Optional.empty(), children));
    }

    private List<Programme> leavesFirst() {
        Map<ProgrammeId, Integer> openChildren = new HashMap<>();
        for (Programme programme : portfolio.programmes()) {
            programme.parent().ifPresent(parent -> openChildren.merge(parent, 1, Integer::sum));
        }
        Deque<Programme> ready = new ArrayDeque<>();
        portfolio.programmes().stream()
                .filter(programme -> !openChildren.containsKey(programme.id()))
                .forEach(ready::add);
        List<Programme> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            Programme next = ready.poll();
            order.add(next);
            next.parent()
                    .filter(parent -> openChildren.merge(parent, -1, Integer::sum) == 0)
                    .flatMap(portfolio::programme)
                    .ifPresent(ready::add);
        }
        return order;
    }
}
