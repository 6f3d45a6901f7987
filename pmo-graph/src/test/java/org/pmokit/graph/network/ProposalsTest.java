package org.pmokit.graph.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jgrapht.alg.TransitiveReduction;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedAcyclicGraph;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.DependencyId;
import org.pmokit.core.identifier.ProjectId;

/** Proposals to Kubernetes and Python as projects, what they refer to as dependencies; skipped without the lists. */
class ProposalsTest {

    private static final Pattern CELL = Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))");
    private static final Pattern NUMBERED =
            Pattern.compile("keps/[a-z0-9-]+/([A-Za-z0-9.-]+?)(?:/README.md|/kep.yaml|/)?");

    @Test
    void kubernetes_proposals_have_the_network_that_jgrapht_finds() throws IOException {
        List<Map<String, String>> rows = rows("keps.csv");
        Map<String, ProjectId> byName = new LinkedHashMap<>();
        PortfolioDraft draft = PortfolioDraft.named("Kubernetes");
        for (Map<String, String> row : rows) {
            String name = row.get("path").substring(row.get("path").lastIndexOf('/') + 1);
            if (!byName.containsKey(name)) {
                byName.put(name, ProjectId.of(name));
                draft.add(Project.of(byName.get(name), row.get("title")));
            }
        }
        List<String> pairs = new ArrayList<>();
        for (Map<String, String> row : rows) {
            String name = row.get("path").substring(row.get("path").lastIndexOf('/') + 1);
            for (String column : List.of("see_also", "replaces")) {
                for (String other : row.get(column).split("\\|")) {
                    Matcher reference = NUMBERED.matcher(other.strip().replaceFirst("^/", ""));
                    if (reference.matches()) {
                        link(draft, byName, reference.group(1), name, column, pairs);
                    }
                }
            }
        }

        assertThat(rows).hasSize(656);
        DependencyNetwork network = DependencyNetwork.of(draft.resolveOrThrow());
        assertThat(network.nodes()).hasSize(byName.size());
        assertThat(network.dependencies()).hasSize(pairs.size()).hasSizeGreaterThan(150);
        assertThat(network.cycles()).isNotEmpty();
        agreesWithJGraphT(network, pairs);
    }

    @Test
    void python_proposals_have_the_network_that_jgrapht_finds() throws IOException {
        List<Map<String, String>> rows = rows("peps.csv");
        Map<String, ProjectId> byName = new LinkedHashMap<>();
        PortfolioDraft draft = PortfolioDraft.named("Python");
        for (Map<String, String> row : rows) {
            byName.put(row.get("id"), ProjectId.of(row.get("id")));
            draft.add(Project.of(byName.get(row.get("id")), row.get("title")));
        }
        List<String> pairs = new ArrayList<>();
        for (Map<String, String> row : rows) {
            for (String column : List.of("requires", "replaces")) {
                for (String other : row.get(column).split("[,|; ]+")) {
                    link(draft, byName, other.strip(), row.get("id"), column, pairs);
                }
            }
            for (String other : row.get("superseded_by").split("[,|; ]+")) {
                link(draft, byName, row.get("id"), other.strip(), "superseded_by", pairs);
            }
        }

        assertThat(rows).hasSize(736);
        DependencyNetwork network = DependencyNetwork.of(draft.resolveOrThrow());
        assertThat(network.nodes()).hasSize(736);
        assertThat(network.dependencies()).hasSize(pairs.size()).hasSizeGreaterThan(50);
        agreesWithJGraphT(network, pairs);
    }

    private static void link(
            PortfolioDraft draft,
            Map<String, ProjectId> byName,
            String giver,
            String receiver,
            String kind,
            List<String> pairs) {
        if (byName.containsKey(giver) && !giver.equals(receiver) && byName.containsKey(receiver)) {
            draft.add(Dependency.builder()
                    .id(DependencyId.of("D" + pairs.size()))
                    .giver(byName.get(giver))
                    .receiver(byName.get(receiver))
                    .kind(kind)
                    .build());
            pairs.add(giver + "\n" + receiver);
        }
    }

    private static void agreesWithJGraphT(DependencyNetwork network, List<String> pairs) {
        var graph = new SimpleDirectedGraph<String, DefaultEdge>(DefaultEdge.class);
        network.nodes().forEach(node -> graph.addVertex(node.value()));
        for (String pair : pairs) {
            graph.addEdge(pair.split("\n")[0], pair.split("\n")[1]);
        }
        assertThat(network.edgeCount()).isEqualTo(graph.edgeSet().size());

        List<Set<String>> parts = new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets();
        assertThat(network.cycles().stream()
                        .map(cycle -> Set.copyOf(values(cycle.members())))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(
                        parts.stream().filter(part -> part.size() > 1).toList());

        assertThat(network.structure().redundant())
                .extracting(
                        link -> link.giver().value() + "\n" + link.receiver().value())
                .containsExactlyInAnyOrderElementsOf(redundant(graph, parts));
        assertThat(network.structure().singlePointsOfFailure())
                .extracting(point -> point.component().value())
                .containsExactlyInAnyOrderElementsOf(
                        new BiconnectivityInspector<>(new org.jgrapht.graph.AsUndirectedGraph<>(graph)).getCutpoints());

        Portfolio portfolio = network.portfolio();
        Set<Dependency> cut = new HashSet<>();
        network.structure().cycleBreaks().forEach(one -> {
            assertThat(one.isLeast()).isTrue();
            cut.addAll(one.commitments());
        });
        PortfolioDraft opened = PortfolioDraft.named("Opened");
        portfolio.projects().forEach(opened::add);
        portfolio.dependencies().stream().filter(one -> !cut.contains(one)).forEach(opened::add);
        assertThat(DependencyNetwork.of(opened.resolveOrThrow()).isAcyclic()).isTrue();
    }

    private static List<String> values(List<ComponentRef> components) {
        return components.stream().map(ComponentRef::value).toList();
    }

    /** The reduction of the network with cycles merged, by JGraphT; then the links whose merged link is gone. */
    private static List<String> redundant(SimpleDirectedGraph<String, DefaultEdge> graph, List<Set<String>> parts) {
        Map<String, Integer> partOf = new HashMap<>();
        var merged = new DirectedAcyclicGraph<Integer, DefaultEdge>(DefaultEdge.class);
        for (int part = 0; part < parts.size(); part++) {
            merged.addVertex(part);
            for (String member : parts.get(part)) {
                partOf.put(member, part);
            }
        }
        Set<String> between = new LinkedHashSet<>();
        for (DefaultEdge edge : graph.edgeSet()) {
            String giver = graph.getEdgeSource(edge);
            String receiver = graph.getEdgeTarget(edge);
            if (!partOf.get(giver).equals(partOf.get(receiver))) {
                merged.addEdge(partOf.get(giver), partOf.get(receiver));
                between.add(giver + "\n" + receiver);
            }
        }
        TransitiveReduction.INSTANCE.reduce(merged);
        return between.stream()
                .filter(pair -> !merged.containsEdge(partOf.get(pair.split("\n")[0]), partOf.get(pair.split("\n")[1])))
                .toList();
    }

    private static List<Map<String, String>> rows(String file) throws IOException {
        Path repository = Path.of("").toAbsolutePath().getParent();
        Path found = Stream.of("../shared/data", "../../shared/data")
                .map(folder -> repository.resolve(folder).resolve("proposals").resolve(file))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(found != null, "the lists of proposals are not here");
        List<String> lines = Files.readAllLines(found);
        List<String> header = cells(lines.get(0));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            Map<String, String> row = new HashMap<>();
            for (int column = 0; column < header.size(); column++) {
                row.put(header.get(column), cells.get(column));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        Matcher cell = CELL.matcher(line);
        while (cell.find()) {
            cells.add(cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""));
        }
        return cells;
    }
}
