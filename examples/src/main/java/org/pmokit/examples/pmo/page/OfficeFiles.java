package org.pmokit.examples.pmo.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.ReportingKind;
import org.pmokit.core.office.ReportingLine;
import org.pmokit.rules.Finding;
import org.pmokit.rules.HealthCheck;
import org.pmokit.rules.HealthReport;
import org.pmokit.rules.evidence.Names;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.RuleGroup;

/** The P3O model of a portfolio, as a page and as pictures. */
public final class OfficeFiles {

    private record Arrow(ComponentRef from, ComponentRef to, String label, boolean serves) {}

    private OfficeFiles() {}

    /**
     * The offices and the findings about them.
     *
     * @param portfolio whose offices
     * @param asOf the day on which they are looked at
     * @param layout plain or Markdown; used up
     */
    public static String page(Portfolio portfolio, LocalDate asOf, Layout layout) {
        Names names = Names.in(portfolio);
        HealthReport report =
                HealthCheck.standard().only(Set.of(RuleGroup.OFFICE)).assess(portfolio, Assessment.asOf(asOf));
        layout.title("Offices of " + portfolio.name() + ", as of " + asOf);
        if (portfolio.offices().isEmpty()) {
            layout.paragraph("No office is on record.");
        }
        new StructurePart(report, names).render(layout);
        layout.heading("Findings about the structure (" + report.findings().size() + ")");
        for (Finding finding : report.findings()) {
            layout.point(0, finding.rag().code() + " " + names.of(finding.subject()) + ": " + finding.message(names));
            layout.point(1, "Do: " + finding.remedy());
        }
        report.results().stream()
                .filter(result -> result.verdict() instanceof org.pmokit.rules.rule.Verdict.Unknown)
                .forEach(result -> layout.point(
                        0,
                        "unknown: " + names.of(result.subject()) + ": "
                                + result.rule().title()));
        return layout.text();
    }

    /**
     * The offices as a Mermaid flow chart: solid arrows report, dotted ones serve.
     *
     * @param portfolio whose offices
     */
    public static String mermaid(Portfolio portfolio) {
        Names names = Names.in(portfolio);
        Map<ComponentRef, String> keys = keys(portfolio);
        StringBuilder text = new StringBuilder("flowchart BT\n");
        keys.forEach((node, key) -> text.append("  ")
                .append(key)
                .append("[\"")
                .append(DependencyFiles.mermaidText(names.of(node)))
                .append("\"]\n"));
        for (Arrow arrow : arrows(portfolio)) {
            text.append("  ")
                    .append(keys.get(arrow.from()))
                    .append(arrow.serves() ? " -. " : " -- ")
                    .append(DependencyFiles.mermaidText(arrow.label()))
                    .append(arrow.serves() ? " .-> " : " --> ")
                    .append(keys.get(arrow.to()))
                    .append('\n');
        }
        return text.toString();
    }

    /**
     * The offices as a directed graph in the language of Graphviz: solid arrows report, dotted ones serve.
     *
     * @param portfolio whose offices
     */
    public static String dot(Portfolio portfolio) {
        Names names = Names.in(portfolio);
        StringBuilder text = new StringBuilder("digraph offices {\n  rankdir=BT;\n  node [shape=box];\n");
        keys(portfolio)
                .keySet()
                .forEach(node -> text.append("  ")
                        .append(DependencyFiles.dotText(node.asText()))
                        .append(" [label=")
                        .append(DependencyFiles.dotText(names.of(node)))
                        .append("];\n"));
        for (Arrow arrow : arrows(portfolio)) {
            text.append("  ")
                    .append(DependencyFiles.dotText(arrow.from().asText()))
                    .append(" -> ")
                    .append(DependencyFiles.dotText(arrow.to().asText()))
                    .append(" [label=")
                    .append(DependencyFiles.dotText(arrow.label()))
                    .append(arrow.serves() ? ", style=dotted" : "")
                    .append("];\n");
        }
        return text.append("}\n").toString();
    }

    private static Map<ComponentRef, String> keys(Portfolio portfolio) {
        Map<ComponentRef, String> keys = new LinkedHashMap<>();
        portfolio.offices().forEach(office -> keys.put(office.id(), "n" + keys.size()));
        for (Arrow arrow : arrows(portfolio)) {
            if (!keys.containsKey(arrow.to())) {
                keys.put(arrow.to(), "n" + keys.size());
            }
        }
        return keys;
    }

    private static List<Arrow> arrows(Portfolio portfolio) {
        List<Arrow> arrows = new ArrayList<>();
        for (Office office : portfolio.offices()) {
            for (ReportingLine line : office.reportingLines()) {
                arrows.add(new Arrow(office.id(), line.to(), label(line), false));
            }
            office.serves().forEach(served -> arrows.add(new Arrow(office.id(), served, "serves", true)));
        }
        return arrows;
    }

    private static String label(ReportingLine line) {
        String kind = line.kind() == ReportingKind.LINE ? "reports to" : "answers to";
        return kind + line.role().map(role -> " " + role.title()).orElse("");
    }
}
