package org.pmokit.graph.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;

/** The language of Graphviz. */
final class DotText {

    private DotText() {}

    static String of(NetworkExport export) {
        StringBuilder text = new StringBuilder("digraph dependencies {\n  rankdir=LR;\n  node [shape=box];\n");
        for (ComponentRef node : export.nodes()) {
            text.append("  ")
                    .append(id(node))
                    .append(" [label=")
                    .append(label(export.name(node)))
                    .append("];\n");
        }
        Map<ComponentRef, Integer> cycles = export.cycles();
        for (Dependency link : export.links()) {
            boolean inside =
                    cycles.containsKey(link.giver()) && cycles.get(link.giver()).equals(cycles.get(link.receiver()));
            text.append("  ")
                    .append(id(link.giver()))
                    .append(" -> ")
                    .append(id(link.receiver()))
                    .append(attributes(export, link, inside))
                    .append(";\n");
        }
        return text.append("}\n").toString();
    }

    private static String attributes(NetworkExport export, Dependency link, boolean insideCycle) {
        List<String> attributes = new ArrayList<>();
        link.kind().ifPresent(kind -> attributes.add("label=" + label(kind)));
        if (export.isLate(link)) {
            attributes.add("color=red");
        }
        if (insideCycle) {
            attributes.add("penwidth=2");
        }
        if (export.isDiscretionary(link)) {
            attributes.add("style=dashed");
        }
        return attributes.isEmpty() ? "" : " [" + String.join(", ", attributes) + "]";
    }

    /** Inside quotes only the quote itself has a meaning, and a backslash in front of it. */
    private static String id(ComponentRef component) {
        return quoted(PlainText.oneLine(component.asText()));
    }

    /** In a label a backslash starts a command, and an ampersand an entity. */
    private static String label(String text) {
        return quoted(PlainText.oneLine(text).replace("&", "&amp;"));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
