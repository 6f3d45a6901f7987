package org.pmokit.graph.network;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.graph.impact.LostCommitment;
import org.pmokit.graph.impact.StopImpact;

/** The loss of commitments, nearest first: each node passes on once what it loses. Used once. */
final class Stopping {

    private final Portfolio portfolio;
    private final Nodes nodes;
    private final Links links;
    private final boolean[] failing;
    private final int[] distance;
    private final @Nullable Dependency[] because;
    private final List<Integer> queue = new ArrayList<>();
    private final List<LostCommitment> lost = new ArrayList<>();

    Stopping(Portfolio portfolio, Nodes nodes, Links links) {
        this.portfolio = portfolio;
        this.nodes = nodes;
        this.links = links;
        this.failing = new boolean[nodes.size()];
        this.distance = new int[nodes.size()];
        this.because = new Dependency[nodes.size()];
    }

    StopImpact of(ComponentRef component) {
        Set<ComponentRef> stopped = stoppedWith(component);
        for (ComponentRef one : stopped) {
            int node = nodes.index(one);
            if (node >= 0) {
                failing[node] = true;
                queue.add(node);
            }
        }
        for (int head = 0; head < queue.size(); head++) {
            spread(queue.get(head), stopped);
        }
        return StopImpact.builder()
                .component(component)
                .stopped(stopped)
                .lost(lost)
                .released(released(stopped))
                .build();
    }

    private void spread(int node, Set<ComponentRef> stopped) {
        for (int link = links.out.start[node]; link < links.out.start[node + 1]; link++) {
            int receiver = links.out.target[link];
            for (Dependency commitment : links.of(link)) {
                if (commitment.delivered().isEmpty() && !stopped.contains(commitment.receiver())) {
                    lose(commitment, node, receiver);
                }
            }
        }
    }

    private void lose(Dependency commitment, int giver, int receiver) {
        lost.add(new LostCommitment(commitment, distance[giver] + 1, Optional.ofNullable(because[giver])));
        if (!failing[receiver] && !commitment.isDiscretionary()) {
            failing[receiver] = true;
            distance[receiver] = distance[giver] + 1;
            because[receiver] = commitment;
            queue.add(receiver);
        }
    }

    private List<Dependency> released(Set<ComponentRef> stopped) {
        List<Dependency> released = new ArrayList<>();
        for (ComponentRef one : stopped) {
            int node = nodes.index(one);
            for (int place = node < 0 ? 0 : links.in.start[node];
                    node >= 0 && place < links.in.start[node + 1];
                    place++) {
                links.between(links.in.target[place], node).stream()
                        .filter(commitment -> !stopped.contains(commitment.giver()))
                        .filter(commitment -> commitment.delivered().isEmpty())
                        .forEach(released::add);
            }
        }
        return released;
    }

    /** The component and everything of it that is a node, from above. */
    private Set<ComponentRef> stoppedWith(ComponentRef component) {
        List<ComponentRef> parts = new ArrayList<>();
        parts.add(component);
        for (int at = 0; at < parts.size(); at++) {
            if (parts.get(at) instanceof ProgrammeId programme) {
                portfolio.programmesIn(programme).stream().map(Programme::id).forEach(parts::add);
                portfolio.projectsIn(programme).stream().map(Project::id).forEach(parts::add);
            }
            portfolio
                    .component(parts.get(at))
                    .ifPresent(part -> part.milestones().forEach(milestone -> parts.add(milestone.id())));
        }
        Set<ComponentRef> stopped = new LinkedHashSet<>();
        stopped.add(component);
        parts.stream().filter(part -> nodes.index(part) >= 0).forEach(stopped::add);
        return stopped;
    }
}
