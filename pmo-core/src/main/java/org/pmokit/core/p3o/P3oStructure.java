package org.pmokit.core.p3o;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.OfficeForm;
import org.pmokit.core.office.Permanence;

/**
 * The offices that exist on a day and how they hang together. Immutable. Lists keep the order of the portfolio; lines to
 * an office that does not exist on that day are not part of it.
 */
public final class P3oStructure {

    private final LocalDate day;
    private final Map<OfficeId, Office> offices = new LinkedHashMap<>();
    private final List<P3oEdge> edges;
    private final Map<OfficeId, List<OfficeId>> spokes = new LinkedHashMap<>();

    P3oStructure(List<Office> all, LocalDate day) {
        this.day = day;
        all.stream().filter(office -> office.existsOn(day)).forEach(office -> offices.put(office.id(), office));
        this.edges = offices.values().stream()
                .flatMap(office -> Edges.of(office).stream())
                .filter(edge -> !(edge.to() instanceof OfficeId other) || offices.containsKey(other))
                .toList();
        edges.stream()
                .filter(edge -> edge.kind() == EdgeKind.INFORMATION && edge.to() instanceof OfficeId)
                .forEach(edge -> spokes.computeIfAbsent((OfficeId) edge.to(), none -> new ArrayList<>())
                        .add(edge.from()));
    }

    /** The day on which it stands like this. */
    public LocalDate day() {
        return day;
    }

    /** The offices. */
    public List<Office> offices() {
        return List.copyOf(offices.values());
    }

    /**
     * The office of that id; empty when none exists on the day.
     *
     * @param id any
     */
    public Optional<Office> office(OfficeId id) {
        return Optional.ofNullable(offices.get(id));
    }

    /** The offices, then everything else that an edge leads to. */
    public Set<ComponentRef> nodes() {
        Set<ComponentRef> nodes = new LinkedHashSet<>(offices.keySet());
        edges.forEach(edge -> nodes.add(edge.to()));
        return Collections.unmodifiableSet(nodes);
    }

    /** Who reports to, informs, serves, assures or manages whom. */
    public List<P3oEdge> edges() {
        return edges;
    }

    /**
     * The edges of one kind.
     *
     * @param kind any
     */
    public List<P3oEdge> edges(EdgeKind kind) {
        return edges.stream().filter(edge -> edge.kind() == kind).toList();
    }

    /**
     * The offices that serve a component directly.
     *
     * @param served any
     */
    public List<Office> serving(ComponentRef served) {
        return offices.values().stream()
                .filter(office -> office.serves().contains(served))
                .toList();
    }

    /** The offices that put together what others know. */
    public List<OfficeId> hubs() {
        return offices.keySet().stream().filter(spokes::containsKey).toList();
    }

    /** The hubs whose information goes to no other office. */
    public List<OfficeId> topHubs() {
        return hubs().stream().filter(hub -> hubsOf(hub).isEmpty()).toList();
    }

    /**
     * The hubs of an office; one in a sound model, none for the hub at the top.
     *
     * @param office any
     */
    public List<OfficeId> hubsOf(OfficeId office) {
        return superiors(office, EdgeKind.INFORMATION);
    }

    /**
     * The offices whose information goes to a hub directly.
     *
     * @param hub any
     */
    public List<OfficeId> spokesOf(OfficeId hub) {
        return List.copyOf(spokes.getOrDefault(hub, List.of()));
    }

    /**
     * The offices whose information goes to a hub, directly or through others, nearest first.
     *
     * @param hub any
     */
    public Set<OfficeId> below(OfficeId hub) {
        Set<OfficeId> found = new LinkedHashSet<>();
        Deque<OfficeId> open = new ArrayDeque<>(spokesOf(hub));
        while (!open.isEmpty()) {
            OfficeId next = open.remove();
            if (found.add(next)) {
                open.addAll(spokesOf(next));
            }
        }
        return Collections.unmodifiableSet(found);
    }

    /** Whether the offices stay; empty when there is none. */
    public Optional<PermanenceMix> permanenceMix() {
        Set<Permanence> found =
                offices.values().stream().map(Office::permanence).collect(Collectors.toSet());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (found.size() > 1) {
            return Optional.of(PermanenceMix.MIXED);
        }
        return Optional.of(found.contains(Permanence.PERMANENT) ? PermanenceMix.PERMANENT : PermanenceMix.TEMPORARY);
    }

    /**
     * How it is put together: virtual when no office has people of its own, central when one has, hub and spoke when
     * several have and at least one is tied to another. Empty when there is no office, and when several stand side by side
     * without a tie, which is no model.
     */
    public Optional<DeliveryMode> deliveryMode() {
        if (offices.isEmpty()) {
            return Optional.empty();
        }
        long physical = offices.values().stream()
                .filter(office -> office.form() == OfficeForm.PHYSICAL)
                .count();
        if (physical == 0) {
            return Optional.of(DeliveryMode.DECENTRALISED_VIRTUAL);
        }
        if (physical == 1) {
            return Optional.of(DeliveryMode.CENTRAL);
        }
        return offices.keySet().stream().anyMatch(office -> parentOf(office).isPresent())
                ? Optional.of(DeliveryMode.HUB_AND_SPOKE)
                : Optional.empty();
    }

    /**
     * The office above: the hub, else the one in whose line it is; empty at the top.
     *
     * @param office any
     */
    public Optional<OfficeId> parentOf(OfficeId office) {
        return Stream.of(EdgeKind.INFORMATION, EdgeKind.LINE)
                .flatMap(kind -> superiors(office, kind).stream())
                .findFirst();
    }

    /** The offices as a tree, each under its {@link #parentOf parent}. */
    public List<OutlineRow> outline() {
        Map<OfficeId, List<OfficeId>> children = new LinkedHashMap<>();
        Deque<OutlineRow> open = new ArrayDeque<>();
        for (Office office : offices.values()) {
            Optional<OfficeId> parent = parentOf(office.id());
            parent.ifPresentOrElse(
                    above -> children.computeIfAbsent(above, none -> new ArrayList<>())
                            .add(office.id()),
                    () -> open.add(new OutlineRow(0, office)));
        }
        List<OutlineRow> rows = new ArrayList<>();
        while (!open.isEmpty()) {
            OutlineRow row = open.remove();
            rows.add(row);
            List<OfficeId> below = children.getOrDefault(row.office().id(), List.of());
            for (int last = below.size() - 1; last >= 0; last--) {
                office(below.get(last)).ifPresent(child -> open.addFirst(new OutlineRow(row.depth() + 1, child)));
            }
        }
        return List.copyOf(rows);
    }

    /** The tree of offices as text, a line each: title, type and permanence, indented by two blanks a step. */
    public String asText() {
        return outline().stream()
                .map(row -> "  ".repeat(row.depth()) + row.office().title() + " ("
                        + row.office().type().code().replace('-', ' ') + ", "
                        + row.office().permanence().code() + ")\n")
                .collect(Collectors.joining());
    }

    private List<OfficeId> superiors(OfficeId office, EdgeKind kind) {
        return edges.stream()
                .filter(edge -> edge.kind() == kind && edge.from().equals(office))
                .map(P3oEdge::to)
                .filter(OfficeId.class::isInstance)
                .map(OfficeId.class::cast)
                .distinct()
                .toList();
    }
}
