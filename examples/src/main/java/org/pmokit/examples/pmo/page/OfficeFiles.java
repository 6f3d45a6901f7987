package org.pmokit.examples.pmo.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.office.LinkedTeam;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.OfficeForm;
import org.pmokit.core.p3o.EdgeKind;
import org.pmokit.core.p3o.P3oEdge;
import org.pmokit.core.p3o.P3oModel;
import org.pmokit.core.p3o.P3oStructure;
import org.pmokit.rules.evidence.Names;

/**
 * The P3O model of a portfolio as pictures: who reports to whom by each kind of line, who serves what, which teams are
 * linked. Hubs have a double border, and offices without people of their own a dashed one.
 */
public final class OfficeFiles {

    private enum Shape {
        HUB("[[\"%s\"]]", "shape=box, peripheries=2"),
        SPOKE("[\"%s\"]", "shape=box"),
        VIRTUAL("[\"%s\"]:::virtual", "shape=box, style=dashed"),
        BOARD("{{\"%s\"}}", "shape=hexagon"),
        OTHER("([\"%s\"])", "shape=ellipse");

        private final String mermaid;
        private final String dot;

        Shape(String mermaid, String dot) {
            this.mermaid = mermaid;
            this.dot = dot;
        }
    }

    private record Node(String key, List<String> lines, Shape shape) {

        String text(Function<String, String> escape, String lineBreak) {
            return String.join(lineBreak, lines.stream().map(escape).toList());
        }
    }

    private record Arrow(String from, String to, EdgeKind kind, String label) {}

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private final P3oStructure structure;
    private final Names names;

    private OfficeFiles(P3oModel model, LocalDate day) {
        structure = model.on(day);
        names = Names.in(model.portfolio());
        structure.offices().forEach(this::addOffice);
        structure.edges().stream()
                .filter(edge -> edge.kind() != EdgeKind.PART_OF_UNIT && edge.kind() != EdgeKind.LINKED_TEAM)
                .forEach(this::addEdge);
        structure.offices().forEach(this::addTeams);
    }

    /**
     * The offices as a Mermaid flow chart. A thick arrow is a line of management, a thin one a line of governance, a
     * dotted one goes where information is put together, and one with a round head to whom the office serves.
     *
     * @param model whose offices
     * @param day on which they exist
     */
    public static String mermaid(P3oModel model, LocalDate day) {
        OfficeFiles files = new OfficeFiles(model, day);
        StringBuilder text = new StringBuilder("flowchart BT\n");
        for (Node node : files.nodes.values()) {
            String label = node.text(DependencyFiles::mermaidText, "<br/>");
            text.append("  " + node.key() + node.shape().mermaid.formatted(label) + "\n");
        }
        for (Arrow arrow : files.arrows) {
            text.append("  " + arrow.from() + " " + mermaidArrow(arrow.kind()) + "|\""
                    + DependencyFiles.mermaidText(arrow.label()) + "\"| " + arrow.to() + "\n");
        }
        if (files.nodes.values().stream().anyMatch(node -> node.shape() == Shape.VIRTUAL)) {
            text.append("  classDef virtual stroke-dasharray: 4 4\n");
        }
        return text.toString();
    }

    /**
     * The offices as a directed graph in the language of Graphviz. A bold arrow is a line of management, a plain one a
     * line of governance, a dashed one goes where information is put together, and a dotted one with a round head to
     * whom the office serves.
     *
     * @param model whose offices
     * @param day on which they exist
     */
    public static String dot(P3oModel model, LocalDate day) {
        OfficeFiles files = new OfficeFiles(model, day);
        StringBuilder text = new StringBuilder("digraph offices {\n  rankdir=BT;\n");
        for (Node node : files.nodes.values()) {
            String label = node.text(OfficeFiles::dotLine, "\\n");
            text.append("  " + node.key() + " [label=\"" + label + "\", " + node.shape().dot + "];\n");
        }
        for (Arrow arrow : files.arrows) {
            text.append("  " + arrow.from() + " -> " + arrow.to() + " [label=" + DependencyFiles.dotText(arrow.label())
                    + ", " + dotStyle(arrow.kind()) + "];\n");
        }
        return text.append("}\n").toString();
    }

    private void addOffice(Office office) {
        Shape physical = structure.spokesOf(office.id()).isEmpty() ? Shape.SPOKE : Shape.HUB;
        String kind = office.type().code().replace('-', ' ') + ", "
                + office.permanence().code();
        Shape shape = office.form() == OfficeForm.VIRTUAL ? Shape.VIRTUAL : physical;
        add(office.id().asText(), List.of(office.title(), kind), shape);
    }

    private void addEdge(P3oEdge edge) {
        ComponentRef to = edge.to();
        Shape shape = to.kind() == ComponentKind.BOARD ? Shape.BOARD : Shape.OTHER;
        Node target = add(to.asText(), List.of(names.of(to)), shape);
        String label = edge.kind().code().replace('-', ' ')
                + edge.role().map(role -> ": " + role.title()).orElse("");
        arrows.add(new Arrow(office(edge.from()).key(), target.key(), edge.kind(), label));
    }

    private void addTeams(Office office) {
        for (LinkedTeam team : office.linkedTeams()) {
            String title = team.title().or(() -> team.unit().map(names::of)).orElse(team.function());
            String what = team.title().isPresent()
                    ? "team " + team
                    : team.unit().map(UnitId::asText).orElse("team " + team);
            Node target = add(what, List.of(title), Shape.OTHER);
            String label = title.equals(team.function()) ? "linked team" : "linked team: " + team.function();
            arrows.add(new Arrow(office(office.id()).key(), target.key(), EdgeKind.LINKED_TEAM, label));
        }
    }

    private Node office(ComponentRef office) {
        return add(office.asText(), List.of(names.of(office)), Shape.SPOKE);
    }

    private Node add(String what, List<String> lines, Shape shape) {
        return nodes.computeIfAbsent(what, none -> new Node("n" + nodes.size(), lines, shape));
    }

    private static String dotLine(String line) {
        String quoted = DependencyFiles.dotText(line);
        return quoted.substring(1, quoted.length() - 1);
    }

    private static String mermaidArrow(EdgeKind kind) {
        return switch (kind) {
            case LINE -> "==>";
            case INFORMATION -> "-.->";
            case SERVES -> "--o";
            case LINKED_TEAM -> "---";
            default -> "-->";
        };
    }

    private static String dotStyle(EdgeKind kind) {
        return switch (kind) {
            case LINE -> "style=bold";
            case GOVERNANCE -> "style=solid";
            case INFORMATION -> "style=dashed";
            case SERVES -> "style=dotted, arrowhead=odot";
            case LINKED_TEAM -> "style=dotted, arrowhead=none";
            default -> "style=solid, arrowhead=open";
        };
    }
}
