package org.pmokit.rules;

import java.math.BigDecimal;
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
import org.pmokit.core.money.Money;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rag.RollUp;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.FindingKey;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.waiver.Acceptances;

/** From verdicts to colours: by dimension, by component, rolled up from the leaves. Linear in verdicts. */
final class StatusCalculation {

    private final Portfolio portfolio;
    private final LocalDate asOf;
    private final StatusDefinition definition;
    private final RollUp rollUp;
    private final Acceptances accepted;
    private final Map<ComponentRef, Map<RuleGroup, Rag>> dimensions = new HashMap<>();
    private final Map<ComponentRef, BigDecimal> sizes = new HashMap<>();
    private final Map<ComponentRef, Integer> points = new HashMap<>();
    private final Map<ComponentRef, List<DeliveryComponent>> children = new HashMap<>();
    private final Map<ComponentRef, ComponentHealth> found = new HashMap<>();

    StatusCalculation(Portfolio portfolio, LocalDate asOf, HealthCheck check, List<RuleResult> results) {
        this.portfolio = portfolio;
        this.asOf = asOf;
        this.definition = check.status();
        this.rollUp = check.rollUp();
        this.accepted = check.accepted();
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
        Optional<Rag> colour = colourOf(result);
        if (definition.counting().contains(result.rule().group())) {
            points.merge(result.component(), pointsOf(result), Integer::sum);
        }
        colour.ifPresent(rag -> dimensions
                .computeIfAbsent(result.component(), none -> new TreeMap<>())
                .merge(result.rule().group(), rag, Rag::worse));
    }

    /**
     * Within a dimension one question without an answer outweighs any number of satisfied ones. A breach that is accepted is
     * an answer, and does not colour.
     */
    private Optional<Rag> colourOf(RuleResult result) {
        return result.verdict()
                .fold(
                        satisfied -> Optional.of(Rag.GREEN),
                        breached -> breached.breaches().stream()
                                .map(breach -> colourOf(result, breach))
                                .reduce(Rag::worse),
                        notApplicable -> Optional.empty(),
                        unknown -> Optional.of(Rag.UNKNOWN),
                        failed -> Optional.of(Rag.UNKNOWN));
    }

    private int pointsOf(RuleResult result) {
        return result.verdict()
                .fold(
                        satisfied -> 0,
                        breached -> breached.breaches().stream()
                                .mapToInt(breach -> HealthScore.points(colourOf(result, breach)))
                                .sum(),
                        notApplicable -> 0,
                        unknown -> HealthScore.points(Rag.UNKNOWN),
                        failed -> HealthScore.points(Rag.UNKNOWN));
    }

    private Rag colourOf(RuleResult result, Breach breach) {
        FindingKey key = result.on().key(result.rule().id(), breach.aspect());
        return accepted.covering(key, breach.rag(), asOf).isPresent() ? Rag.GREEN : breach.rag();
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
        List<ComponentHealth> open = openChildren(component);
        List<RollUp.Child> colours = open.stream()
                .map(child -> new RollUp.Child(child.rag(), Optional.ofNullable(sizes.get(child.component()))))
                .toList();
        boolean asked = judged.keySet().stream().anyMatch(definition.counting()::contains);
        boolean left = !colours.isEmpty() && definition.isLeftToChildren(judged);
        size(component, open).ifPresent(size -> sizes.put(component, size));
        Rag rag = rollUp.combineSized(asked && !left ? Optional.of(own) : Optional.empty(), colours);
        return ComponentHealth.builder()
                .component(component)
                .dimensions(judged)
                .own(own)
                .rag(rag)
                .score(score(component, open, rag));
    }

    /** In portfolio order. */
    private List<ComponentHealth> openChildren(ComponentRef component) {
        return children.getOrDefault(component, List.of()).stream()
                .map(child -> found.get(child.ref()))
                .filter(ComponentHealth::isOpen)
                .toList();
    }

    /** Its own money, or else that of its open children as far as it is known. */
    private Optional<BigDecimal> size(ComponentRef component, List<ComponentHealth> open) {
        Optional<BigDecimal> own = portfolio
                .component(component)
                .flatMap(known -> known.finance().size())
                .map(Money::amount);
        return own.or(() -> open.stream()
                .flatMap(child -> Optional.ofNullable(sizes.get(child.component())).stream())
                .reduce(BigDecimal::add));
    }

    /** The mean of the open children, or 100 without any, less the points of the component; capped by the colour. */
    private int score(ComponentRef component, List<ComponentHealth> open, Rag rag) {
        double start = open.stream().mapToInt(ComponentHealth::score).average().orElse(100);
        double left = start - points.getOrDefault(component, 0);
        return (int) Math.floor(Math.max(0, Math.min(HealthScore.cap(rag), left)));
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
