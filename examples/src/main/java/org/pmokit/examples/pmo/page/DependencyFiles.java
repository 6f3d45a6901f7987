package org.pmokit.examples.pmo.page;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.graph.impact.Impact;
import org.pmokit.graph.network.DependencyNetwork;
import org.pmokit.rules.evidence.Names;

/** The network of dependencies for machines: JSON, DOT, GraphML and Mermaid. */
public final class DependencyFiles {

    private DependencyFiles() {}

    /**
     * Nodes, edges, circles, longest chain, reach and implied links as JSON.
     *
     * @param network to write
     * @param impact the answer to a question about a slip; left out when none was asked
     */
    public static String json(DependencyNetwork network, Optional<Impact> impact) {
        Map<String, Object> document = ReportFiles.object(
                "nodes",
                        network.nodes().stream()
                                .map(node -> ReportFiles.object(
                                        "id", node.value(), "kind", node.kind().code()))
                                .toList(),
                "edges",
                        network.dependencies().stream()
                                .map(DependencyFiles::edge)
                                .toList(),
                "cycles",
                        network.cycles().stream()
                                .map(cycle -> values(cycle.members()))
                                .toList(),
                "longestChain",
                        ReportFiles.object(
                                "edges", network.longestChain().edges(),
                                "members", values(network.longestChain().members())),
                "components",
                        network.reaches().stream()
                                .map(reach -> ReportFiles.object(
                                        "id", reach.ref().value(),
                                        "kind", reach.ref().kind().code(),
                                        "directDependents", reach.directDependents(),
                                        "transitiveDependents", reach.transitiveDependents()))
                                .toList(),
                "redundant",
                        network.redundant().stream()
                                .map(link -> ReportFiles.object(
                                        "giver", link.giver().value(),
                                        "receiver", link.receiver().value()))
                                .toList());
        impact.ifPresent(answer -> document.put("impact", impact(answer)));
        return JsonText.of(document);
    }

    /**
     * A directed graph in the language of Graphviz.
     *
     * @param network to write
     * @param names tells what to call components
     */
    public static String dot(DependencyNetwork network, Names names) {
        StringBuilder text = new StringBuilder("digraph dependencies {\n  rankdir=LR;\n  node [shape=box];\n");
        for (ComponentRef node : network.nodes()) {
            text.append("  ")
                    .append(dotText(node.asText()))
                    .append(" [label=")
                    .append(dotText(names.of(node)))
                    .append("];\n");
        }
        for (Dependency link : links(network)) {
            text.append("  ")
                    .append(dotText(link.giver().asText()))
                    .append(" -> ")
                    .append(dotText(link.receiver().asText()))
                    .append(link.kind()
                            .map(kind -> " [label=" + dotText(kind) + "]")
                            .orElse(""))
                    .append(";\n");
        }
        return text.append("}\n").toString();
    }

    /**
     * A GraphML document with a title on each node and a kind on each edge.
     *
     * @param network to write
     * @param names tells what to call components
     */
    public static String graphml(DependencyNetwork network, Names names) {
        StringBuilder text = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
                  <key id="title" for="node" attr.name="title" attr.type="string"/>
                  <key id="kind" for="edge" attr.name="kind" attr.type="string"/>
                  <graph id="dependencies" edgedefault="directed">
                """);
        for (ComponentRef node : network.nodes()) {
            text.append("    <node id=\"")
                    .append(xml(node.asText()))
                    .append("\"><data key=\"title\">")
                    .append(xml(names.of(node)))
                    .append("</data></node>\n");
        }
        for (Dependency link : links(network)) {
            text.append("    <edge source=\"")
                    .append(xml(link.giver().asText()))
                    .append("\" target=\"")
                    .append(xml(link.receiver().asText()))
                    .append("\">")
                    .append(link.kind()
                            .map(kind -> "<data key=\"kind\">" + xml(kind) + "</data>")
                            .orElse(""))
                    .append("</edge>\n");
        }
        return text.append("  </graph>\n</graphml>\n").toString();
    }

    /**
     * A Mermaid flow chart.
     *
     * @param network to write
     * @param names tells what to call components
     */
    public static String mermaid(DependencyNetwork network, Names names) {
        StringBuilder text = new StringBuilder("flowchart LR\n");
        Map<ComponentRef, String> keys = new HashMap<>();
        for (ComponentRef node : network.nodes()) {
            keys.put(node, "n" + keys.size());
            text.append("  ")
                    .append(keys.get(node))
                    .append("[\"")
                    .append(mermaidText(names.of(node)))
                    .append("\"]\n");
        }
        for (Dependency link : links(network)) {
            text.append("  ")
                    .append(keys.get(link.giver()))
                    .append(" --> ")
                    .append(keys.get(link.receiver()))
                    .append('\n');
        }
        return text.toString();
    }

    /** One link per pair, the first declared. */
    private static Set<Dependency> links(DependencyNetwork network) {
        Set<Dependency> first = new LinkedHashSet<>();
        for (Dependency link : network.dependencies()) {
            first.add(network.dependenciesBetween(link.giver(), link.receiver()).get(0));
        }
        return first;
    }

    private static Map<String, Object> edge(Dependency link) {
        return ReportFiles.object(
                "id", link.id().value(),
                "giver", link.giver().value(),
                "receiver", link.receiver().value(),
                "kind", link.kind(),
                "title", link.title(),
                "neededBy", link.neededBy(),
                "promisedBy", link.promisedBy(),
                "floatDays", link.floatDays());
    }

    private static Map<String, Object> impact(Impact answer) {
        return ReportFiles.object(
                "source", answer.source().value(),
                "days", answer.days(),
                "delays",
                        answer.delays().stream()
                                .map(delay -> ReportFiles.object(
                                        "id", delay.component().value(),
                                        "kind", delay.component().kind().code(),
                                        "days", delay.days(),
                                        "absorbed", delay.absorbedDays(),
                                        "assumedLinks", delay.assumedLinks(),
                                        "path", values(delay.path())))
                                .toList(),
                "absorbedBy",
                        answer.absorbedBy().stream()
                                .map(stop -> ReportFiles.object(
                                        "giver", stop.link().giver().value(),
                                        "receiver", stop.link().receiver().value(),
                                        "floatDays", stop.floatDays()))
                                .toList());
    }

    private static List<String> values(List<ComponentRef> references) {
        return references.stream().map(ComponentRef::value).toList();
    }

    static String dotText(String text) {
        return "\"" + oneLine(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    static String mermaidText(String text) {
        return oneLine(text)
                .replace("#", "#35;")
                .replace("&", "#amp;")
                .replace("`", "#96;")
                .replace("\"", "#quot;")
                .replace("<", "#lt;")
                .replace(">", "#gt;");
    }

    private static String xml(String text) {
        return oneLine(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ");
    }
}
