package org.pmokit.graph.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;

/** Mermaid flow charts. */
final class MermaidText {

    /** What Mermaid draws unless its configuration says otherwise. */
    private static final int MOST_LINKS = 500;

    private MermaidText() {}

    static String of(NetworkExport export) {
        List<Dependency> links = export.links();
        StringBuilder text = new StringBuilder("flowchart LR\n");
        if (links.size() > MOST_LINKS) {
            text.append("  %% ")
                    .append(links.size())
                    .append(" links: Mermaid draws no more than 500 unless its maxEdges is raised\n");
        }
        Map<ComponentRef, String> keys = new HashMap<>();
        for (ComponentRef node : export.nodes()) {
            keys.put(node, "n" + keys.size());
            text.append("  ")
                    .append(keys.get(node))
                    .append("[\"")
                    .append(escaped(export.name(node)))
                    .append("\"]\n");
        }
        for (Dependency link : links) {
            text.append("  ")
                    .append(keys.get(link.giver()))
                    .append(arrow(export, link))
                    .append(keys.get(link.receiver()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String arrow(NetworkExport export, Dependency link) {
        if (export.isLate(link)) {
            return " ==> ";
        }
        return export.isDiscretionary(link) ? " -.-> " : " --> ";
    }

    private static String escaped(String text) {
        return PlainText.oneLine(text)
                .replace("#", "#35;")
                .replace("&", "#amp;")
                .replace("`", "#96;")
                .replace("\"", "#quot;")
                .replace("<", "#lt;")
                .replace(">", "#gt;");
    }
}
