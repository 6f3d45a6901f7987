package org.pmokit.core.alignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.core.strategy.Objective;
import org.pmokit.core.strategy.StrategyChange;

/** Who is reached by changes of strategy, and how: breadth first, so that the first path to anybody is a shortest one. */
final class Reach {

    private final Portfolio portfolio;
    private final AlignmentMatrix matrix;
    private final Map<ObjectiveId, List<ObjectiveId>> parts = new HashMap<>();
    private final Map<ComponentRef, List<ImpactPath>> direct = new LinkedHashMap<>();
    private final Map<ComponentRef, List<ImpactPath>> dependents = new LinkedHashMap<>();
    private final Map<ComponentRef, List<ImpactPath>> suppliers = new LinkedHashMap<>();
    private final Set<ComponentRef> origins = new LinkedHashSet<>();

    private Reach(AlignmentMatrix matrix) {
        this.matrix = matrix;
        this.portfolio = matrix.portfolio();
    }

    static Reach of(AlignmentMatrix matrix, Collection<StrategyChange> changes) {
        Reach reach = new Reach(matrix);
        for (Objective objective : matrix.objectivesById().values()) {
            objective
                    .parent()
                    .ifPresent(parent -> reach.parts
                            .computeIfAbsent(parent, none -> new ArrayList<>())
                            .add(objective.id()));
        }
        Map<ObjectiveId, List<List<ComponentRef>>> users = reach.users();
        changes.forEach(change -> reach.follow(change, users));
        return reach;
    }

    /** Objective by objective, the components that work towards it, each with the programme through which it does so. */
    private Map<ObjectiveId, List<List<ComponentRef>>> users() {
        Map<ObjectiveId, List<List<ComponentRef>>> users = new HashMap<>();
        portfolio
                .components()
                .map(DeliveryComponent::ref)
                .forEach(component -> matrix.effectiveLinksOf(component)
                        .forEach(link -> users.computeIfAbsent(link.objective(), none -> new ArrayList<>())
                                .add(
                                        link.component().equals(component)
                                                ? List.of(component)
                                                : List.of(link.component(), component))));
        return users;
    }

    private void follow(StrategyChange change, Map<ObjectiveId, List<List<ComponentRef>>> users) {
        Set<ComponentRef> seen = new LinkedHashSet<>();
        Queue<ImpactPath> waiting = new ArrayDeque<>();
        waiting.add(new ImpactPath(change.id(), List.of(change.objective())));
        while (!waiting.isEmpty()) {
            ImpactPath path = waiting.remove();
            ObjectiveId objective = (ObjectiveId) path.end();
            parts.getOrDefault(objective, List.of()).forEach(part -> waiting.add(path.to(part)));
            for (List<ComponentRef> user : users.getOrDefault(objective, List.of())) {
                ImpactPath whole = user.stream().reduce(path, ImpactPath::to, (one, other) -> other);
                if (seen.add(whole.end())) {
                    put(direct, whole);
                }
            }
        }
    }

    /** Follows dependencies from those directly reached that are given, as far as that. */
    void spread(Collection<ComponentRef> sources, int depth) {
        origins.addAll(sources);
        Map<ComponentRef, List<ImpactPath>> level = new LinkedHashMap<>();
        sources.forEach(source -> level.put(source, direct.getOrDefault(source, List.of())));
        Map<ComponentRef, List<ImpactPath>> border = level;
        for (int step = 0; step < depth && !border.isEmpty(); step++) {
            border = next(border, dependents, this::receivers);
        }
        if (depth > 0) {
            next(level, suppliers, this::givers);
        }
    }

    private Map<ComponentRef, List<ImpactPath>> next(
            Map<ComponentRef, List<ImpactPath>> border,
            Map<ComponentRef, List<ImpactPath>> found,
            Function<ComponentRef, Stream<ComponentRef>> neighbours) {
        Map<ComponentRef, List<ImpactPath>> fresh = new LinkedHashMap<>();
        border.forEach((component, paths) -> neighbours
                .apply(component)
                .distinct()
                .filter(other -> !origins.contains(other) && !dependents.containsKey(other))
                .forEach(other -> paths.stream()
                        .filter(path -> fresh.getOrDefault(other, List.of()).stream()
                                .noneMatch(known -> known.change().equals(path.change())))
                        .forEach(path -> fresh.computeIfAbsent(other, none -> new ArrayList<>())
                                .add(path.to(other)))));
        found.putAll(fresh);
        return fresh;
    }

    private Stream<ComponentRef> receivers(ComponentRef giver) {
        return ends(giver)
                .flatMap(end -> portfolio.dependenciesOf(end).stream()
                        .filter(dependency -> dependency.giver().equals(end)))
                .map(Dependency::receiver)
                .flatMap(this::component);
    }

    private Stream<ComponentRef> givers(ComponentRef receiver) {
        return ends(receiver)
                .flatMap(end -> portfolio.dependenciesOf(end).stream()
                        .filter(dependency -> dependency.receiver().equals(end)))
                .map(Dependency::giver)
                .flatMap(this::component);
    }

    private Stream<ComponentRef> ends(ComponentRef component) {
        return Stream.concat(
                Stream.of(component),
                portfolio.component(component).stream()
                        .flatMap(held -> held.milestones().stream())
                        .map(Milestone::id));
    }

    private Stream<ComponentRef> component(ComponentRef end) {
        return end instanceof MilestoneId milestone
                ? portfolio.owner(milestone).map(DeliveryComponent::ref).stream()
                : Stream.of(end);
    }

    private static void put(Map<ComponentRef, List<ImpactPath>> found, ImpactPath path) {
        found.computeIfAbsent(path.end(), none -> new ArrayList<>()).add(path);
    }

    Map<ComponentRef, List<ImpactPath>> direct() {
        return direct;
    }

    Map<ComponentRef, List<ImpactPath>> dependents() {
        return dependents;
    }

    Map<ComponentRef, List<ImpactPath>> suppliers() {
        return suppliers;
    }
}
