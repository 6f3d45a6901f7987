package org.pmokit.graph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.graph.Samples.day;
import static org.pmokit.graph.Samples.project;

import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.dependency.DependencyStrength;
import org.pmokit.core.identifier.DependencyId;
import org.pmokit.graph.network.DependencyNetwork;

class NetworkExportTest {

    private static final String AWKWARD =
            "\"R&D\" <b>#1</b> \\N -- [x] {y} |z| 50% `a` ]]> 'q'; end\nnext\u0001 \uD83D\uDE00 é";

    private static final NetworkExport EXPORT = NetworkExport.of(DependencyNetwork.of(PortfolioDraft.named("Test")
            .add(Project.of(project("A\"\\x"), AWKWARD))
            .add(Project.of(project("B<&>"), "Plain"))
            .add(Project.of(project("C"), "Third"))
            .add(Project.of(project("ALONE"), "Alone"))
            .add(link("D1", "A\"\\x", "B<&>")
                    .kind("hand \"over\"")
                    .promisedBy(day(9))
                    .neededBy(day(2))
                    .build())
            .add(link("D2", "A\"\\x", "B<&>").build())
            .add(link("D3", "B<&>", "A\"\\x").build())
            .add(link("D4", "B<&>", "C")
                    .strength(DependencyStrength.DISCRETIONARY)
                    .agreed(true)
                    .build())
            .resolveOrThrow()));

    private static Dependency.Builder link(String id, String giver, String receiver) {
        return Dependency.builder()
                .id(DependencyId.of(id))
                .giver(project(giver))
                .receiver(project(receiver));
    }

    @Test
    void graphml_holds_every_commitment_with_what_is_known_of_it() {
        assertThat(EXPORT.graphml().lines().filter(line -> line.contains("<node ")))
                .hasSize(4);
        assertThat(EXPORT.graphml().lines().filter(line -> line.contains("<edge ")))
                .hasSize(4);
        assertThat(EXPORT.graphml())
                .contains("<data key=\"edge-floatDays\">-7</data>")
                .contains("<data key=\"edge-strength\">discretionary</data>");
    }

    @Test
    void graphml_is_read_back_as_the_same_network() {
        Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
        Map<String, String> names = new HashMap<>();
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setVertexFactory(id -> id);
        importer.setSchemaValidation(false);
        importer.addVertexAttributeConsumer((vertex, value) -> {
            if (vertex.getSecond().equals("name")) {
                names.put(vertex.getFirst(), value.getValue());
            }
        });
        importer.importGraph(graph, new StringReader(EXPORT.graphml()));

        assertThat(graph.vertexSet())
                .containsExactlyInAnyOrder("project:A\"\\x", "project:B<&>", "project:C", "project:ALONE");
        assertThat(graph.getAllEdges("project:A\"\\x", "project:B<&>")).hasSize(2);
        assertThat(graph.getAllEdges("project:B<&>", "project:C")).hasSize(1);
        assertThat(names.get("project:A\"\\x"))
                .isEqualTo("\"R&D\" <b>#1</b> \\N -- [x] {y} |z| 50% `a` ]]> 'q'; end next \uD83D\uDE00 é");
    }

    @Test
    void dot_is_read_back_as_the_same_links() {
        Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
        Map<String, String> labels = new HashMap<>();
        DOTImporter<String, DefaultEdge> importer = new DOTImporter<>();
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((vertex, value) -> {
            if (vertex.getSecond().equals("label")) {
                labels.put(vertex.getFirst(), value.getValue());
            }
        });
        importer.importGraph(graph, new StringReader(EXPORT.dot()));

        assertThat(graph.vertexSet()).hasSize(4);
        Set<String> pairs = new HashSet<>();
        graph.edgeSet().forEach(edge -> pairs.add(graph.getEdgeSource(edge) + "->" + graph.getEdgeTarget(edge)));
        assertThat(graph.edgeSet()).hasSize(3);
        assertThat(pairs).hasSize(3).contains("project:B<&>->project:C");
        assertThat(labels.get("project:C")).isEqualTo("Third");
    }

    @Test
    void pictures_tell_late_links_cycles_and_what_is_discretionary() {
        assertThat(EXPORT.dot())
                .contains("\"project:A\\\"\\\\x\" -> \"project:B<&>\""
                        + " [label=\"hand \\\"over\\\"\", color=red, penwidth=2];\n")
                .contains("\"project:B<&>\" -> \"project:C\" [style=dashed];\n");
        assertThat(EXPORT.mermaid())
                .contains("  n0 ==> n1\n", "  n1 --> n0\n", "  n1 -.-> n2\n")
                .contains("n0[\"#quot;R#amp;D#quot; #lt;b#gt;#35;1#lt;/b#gt;");
    }

    @Test
    void components_may_have_other_names_and_those_without_links_may_be_left_out() {
        NetworkExport renamed = EXPORT.naming(component -> "x").linkedOnly();

        assertThat(renamed.mermaid()).startsWith("flowchart LR\n  n0[\"x\"]\n").doesNotContain("n3");
        assertThat(EXPORT.mermaid()).contains("n3[\"Alone\"]");
        assertThat(renamed.dot().lines().filter(line -> line.contains("label=\"x\"")))
                .hasSize(3);
    }

    @Test
    void halves_of_characters_and_control_characters_reach_no_tool() {
        NetworkExport odd = EXPORT.naming(component -> "a\uD800b\uFFFEc\t\n d\u0000");

        for (String text : List.of(odd.dot(), odd.graphml(), odd.mermaid())) {
            assertThat(text).contains("a\uFFFDb\uFFFDc d ").doesNotContain("\u0000", "\t");
        }
    }

    @Test
    void a_picture_beyond_what_mermaid_draws_says_so() {
        PortfolioDraft draft = PortfolioDraft.named("Many").add(Project.of(project("P0"), "First"));
        for (int i = 1; i <= 501; i++) {
            draft.add(Project.of(project("P" + i), "Project")).add(Dependency.of(project("P0"), project("P" + i)));
        }
        String text =
                NetworkExport.of(DependencyNetwork.of(draft.resolveOrThrow())).mermaid();

        assertThat(text).contains("%% 501 links: Mermaid draws no more than 500");
        assertThat(EXPORT.mermaid()).doesNotContain("%%");
    }
}
