package org.pmokit.graph.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.dependency.DependencyStrength;
import org.pmokit.core.identifier.ComponentRef;

/** GraphML, the XML that graph tools exchange. */
final class GraphmlText {

    private record Attribute(String id, String type, Function<Dependency, Optional<?>> value) {}

    private static final List<Attribute> OF_EDGES = List.of(
            new Attribute("title", "string", link -> Optional.of(link.title())),
            new Attribute("kind", "string", Dependency::kind),
            new Attribute("strength", "string", link -> link.strength().map(DependencyStrength::code)),
            new Attribute("neededBy", "string", Dependency::neededBy),
            new Attribute("promisedBy", "string", Dependency::promisedBy),
            new Attribute("floatDays", "long", Dependency::floatDays),
            new Attribute("agreed", "boolean", Dependency::agreed));

    private GraphmlText() {}

    static String of(NetworkExport export) {
        StringBuilder text = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
                xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
                http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
                """);
        key(text, "node", "component", "string");
        key(text, "node", "name", "string");
        OF_EDGES.forEach(attribute -> key(text, "edge", attribute.id(), attribute.type()));
        text.append("  <graph id=\"dependencies\" edgedefault=\"directed\">\n");
        export.nodes().forEach(node -> node(text, node, export.name(node)));
        int number = 0;
        for (Dependency link : export.commitments()) {
            edge(text, link, number++);
        }
        return text.append("  </graph>\n</graphml>\n").toString();
    }

    private static void key(StringBuilder text, String owner, String id, String type) {
        text.append("  <key id=\"%s-%s\" for=\"%s\" attr.name=\"%s\" attr.type=\"%s\"/>%n"
                .formatted(owner, id, owner, id, type)
                .replace(System.lineSeparator(), "\n"));
    }

    private static void node(StringBuilder text, ComponentRef node, String name) {
        text.append("    <node id=\"").append(escaped(node.asText())).append("\">");
        data(text, "node-component", node.kind().code());
        data(text, "node-name", name);
        text.append("</node>\n");
    }

    private static void edge(StringBuilder text, Dependency link, int number) {
        text.append("    <edge id=\"e")
                .append(number)
                .append("\" source=\"")
                .append(escaped(link.giver().asText()))
                .append("\" target=\"")
                .append(escaped(link.receiver().asText()))
                .append("\">");
        for (Attribute attribute : OF_EDGES) {
            attribute.value().apply(link).ifPresent(value -> data(text, "edge-" + attribute.id(), value));
        }
        text.append("</edge>\n");
    }

    private static void data(StringBuilder text, String key, Object value) {
        text.append("<data key=\"")
                .append(key)
                .append("\">")
                .append(escaped(value.toString()))
                .append("</data>");
    }

    private static String escaped(String text) {
        return PlainText.oneLine(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
