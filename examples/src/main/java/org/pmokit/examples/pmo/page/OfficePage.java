package org.pmokit.examples.pmo.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.Standard;
import org.pmokit.core.p3o.EdgeKind;
import org.pmokit.core.p3o.OutlineRow;
import org.pmokit.core.p3o.P3oEdge;
import org.pmokit.core.p3o.P3oModel;
import org.pmokit.core.p3o.P3oStructure;
import org.pmokit.core.p3o.StructureFinding;
import org.pmokit.rules.Finding;
import org.pmokit.rules.HealthCheck;
import org.pmokit.rules.HealthReport;
import org.pmokit.rules.evidence.Names;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Verdict;

/** The P3O model of a portfolio on a day: its offices, their lines, services and standards, and what is odd about it. */
public final class OfficePage {

    private final P3oModel model;
    private final P3oStructure structure;
    private final HealthReport report;
    private final Names names;
    private final Layout layout;

    private OfficePage(P3oModel model, LocalDate day, Layout layout) {
        this.model = model;
        this.structure = model.on(day);
        this.report =
                HealthCheck.standard().only(Set.of(RuleGroup.OFFICE)).assess(model.portfolio(), Assessment.asOf(day));
        this.names = Names.in(model.portfolio());
        this.layout = layout;
    }

    /**
     * The page.
     *
     * @param model whose offices
     * @param day on which they exist
     * @param layout plain or Markdown; used up
     */
    public static String of(P3oModel model, LocalDate day, Layout layout) {
        OfficePage page = new OfficePage(model, day, layout);
        page.render();
        return layout.text();
    }

    private void render() {
        layout.title("Offices of " + model.portfolio().name() + ", as of " + structure.day());
        if (structure.offices().isEmpty()) {
            layout.paragraph("No office is on record.");
        } else {
            layout.paragraph(shape());
            layout.heading("Tree");
            structure.outline().forEach(this::row);
            lines();
        }
        new StructurePart(report, names).render(layout);
        standards();
        reviewed();
        judged();
    }

    private String shape() {
        Optional<String> mode =
                structure.deliveryMode().map(found -> found.code().replace('-', ' '));
        Optional<String> mix =
                structure.permanenceMix().map(found -> found.code().replace('-', ' '));
        List<String> tops = structure.topHubs().stream().map(names::of).toList();
        int count = structure.offices().size();
        return count + (count == 1 ? " office" : " offices") + "; put together: "
                + mode.orElse("side by side, without a tie")
                + "; permanence: " + mix.orElse("unknown") + "; "
                + (tops.isEmpty() ? "no hub" : "information comes together at " + String.join(", ", tops)) + ".";
    }

    private void row(OutlineRow row) {
        Office office = row.office();
        String level = office.level()
                .map(found -> ", level " + found.code().replace('-', ' '))
                .orElse("");
        String style = office.control().map(found -> ", " + found.code()).orElse("");
        layout.point(
                row.depth(),
                office.title() + " (" + office.type().code().replace('-', ' ') + ", "
                        + office.permanence().code() + ", " + office.form().code() + level + style + ")");
    }

    private void lines() {
        layout.heading("Reporting lines");
        List<List<String>> rows = Stream.of(EdgeKind.LINE, EdgeKind.GOVERNANCE, EdgeKind.INFORMATION)
                .flatMap(kind -> structure.edges(kind).stream())
                .map(this::line)
                .toList();
        if (rows.isEmpty()) {
            layout.paragraph("None is on record.");
        } else {
            layout.table(List.of("kind", "from", "to"), rows);
        }
    }

    private List<String> line(P3oEdge edge) {
        String role = edge.role().map(found -> found.title() + " of ").orElse("");
        return List.of(edge.kind().code(), names.of(edge.from()), role + names.of(edge.to()));
    }

    private void standards() {
        List<Standard> standards = model.portfolio().all(Standard.class).stream()
                .filter(standard -> standard.isInForceOn(structure.day()))
                .toList();
        if (standards.isEmpty()) {
            return;
        }
        layout.heading("Standards");
        for (Standard standard : standards) {
            String keeper = standard.setBy()
                    .map(office -> ", kept by " + names.of(office))
                    .orElse("");
            layout.point(
                    0,
                    standard.title() + " (" + standard.kind().code() + ", "
                            + standard.strength().code().replace('-', ' ') + ")" + keeper);
            String followers = structure.offices().stream()
                    .filter(office -> office.adoptedStandards().contains(standard.id()))
                    .map(Office::title)
                    .collect(Collectors.joining("; "));
            layout.point(1, "followed by " + (followers.isEmpty() ? "nobody on record" : followers));
        }
    }

    private void reviewed() {
        List<StructureFinding> findings = model.review(structure.day());
        layout.heading("Review of the structure (" + findings.size() + ")");
        if (findings.isEmpty()) {
            layout.paragraph("Nothing is amiss.");
        }
        for (StructureFinding finding : findings) {
            String severity = finding.severity().name().toLowerCase(Locale.ROOT);
            layout.point(0, severity + " " + about(finding.subject()) + finding.message());
            layout.point(1, "Maybe " + finding.advice());
        }
    }

    private String about(Optional<ComponentRef> subject) {
        return subject.map(found -> names.of(found) + ": ").orElse("");
    }

    private void judged() {
        List<Finding> findings = new ArrayList<>(report.findings());
        findings.sort(Comparator.comparing(Finding::rule));
        layout.heading("Findings of the office rules (" + findings.size() + ")");
        if (findings.isEmpty()) {
            layout.paragraph("No rule is breached.");
        }
        for (Finding finding : findings) {
            layout.point(0, finding.rag().code() + " " + names.of(finding.subject()) + ": " + finding.message(names));
            layout.point(1, "Do: " + finding.remedy());
        }
        report.results().stream()
                .filter(result -> result.verdict() instanceof Verdict.Unknown)
                .forEach(result -> layout.point(
                        0,
                        "unknown: " + names.of(result.subject()) + ": "
                                + result.rule().title()));
    }
}
