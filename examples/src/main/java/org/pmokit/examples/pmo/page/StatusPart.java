package org.pmokit.examples.pmo.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.assurance.StatusAssessment;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.provenance.Certainty;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.rules.ComponentHealth;
import org.pmokit.rules.Finding;
import org.pmokit.rules.HealthReport;
import org.pmokit.rules.evidence.Names;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.RuleGroup;

/** The colours: what was computed beside what was declared, with the worst reason of each component. */
public final class StatusPart {

    private static final int MOST_ROWS = 300;
    private static final List<String> HEADER =
            List.of("component", "status", "time", "cost", "declared", "stage", "worst reason");

    private record Row(DeliveryComponent component, int depth) {}

    private final HealthReport report;
    private final Names names;

    /**
     * A part on a report.
     *
     * @param report to tell
     * @param names tells what to call components
     */
    public StatusPart(HealthReport report, Names names) {
        this.report = report;
        this.names = names;
    }

    /**
     * Writes the part.
     *
     * @param layout to write to
     */
    public void render(Layout layout) {
        layout.heading("Status");
        List<Row> rows = inTreeOrder();
        if (rows.size() > MOST_ROWS) {
            layout.paragraph("The " + MOST_ROWS + " worst of " + rows.size()
                    + " components; all of them are in --format csv and json.");
            rows = worst(rows);
        }
        layout.table(HEADER, rows.stream().map(this::cells).toList());
        declaredCounts(layout);
    }

    /** Programmes above their children, in portfolio order; then what has no programme. */
    private List<Row> inTreeOrder() {
        List<Row> rows = new ArrayList<>();
        Deque<Row> pending = new ArrayDeque<>();
        pushReversed(
                report.portfolio()
                        .components()
                        .filter(component -> component.parent().isEmpty())
                        .map(component -> new Row(component, 0))
                        .toList(),
                pending);
        while (!pending.isEmpty()) {
            Row row = pending.pop();
            rows.add(row);
            if (row.component() instanceof Programme programme) {
                pushReversed(childrenOf(programme, row.depth() + 1), pending);
            }
        }
        return rows;
    }

    private List<Row> childrenOf(Programme programme, int depth) {
        List<Row> children = new ArrayList<>();
        report.portfolio().programmesIn(programme.id()).forEach(child -> children.add(new Row(child, depth)));
        report.portfolio().projectsIn(programme.id()).forEach(child -> children.add(new Row(child, depth)));
        return children;
    }

    private static void pushReversed(List<Row> rows, Deque<Row> pending) {
        for (int at = rows.size() - 1; at >= 0; at--) {
            pending.push(rows.get(at));
        }
    }

    private List<Row> worst(List<Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparing((Row row) -> health(row).rag()).reversed())
                .limit(MOST_ROWS)
                .toList();
    }

    private List<String> cells(Row row) {
        ComponentHealth health = health(row);
        return List.of(
                ". ".repeat(row.depth()) + shortened(row.component().title(), 44),
                mark(health.rag()),
                mark(health.dimensions().get(RuleGroup.SCHEDULE)),
                mark(health.dimensions().get(RuleGroup.FINANCE)),
                health.declared().map(StatusPart::declared).orElse("-"),
                row.component().statusOn(report.asOf()).map(ProjectStatus::code).orElse("not said"),
                reason(row));
    }

    private static String declared(StatusAssessment said) {
        boolean reading = said.provenance()
                .flatMap(Provenance::certainty)
                .filter(Certainty.INTERPRETED::equals)
                .isPresent();
        return said.rating().map(DeliveryConfidence::code).orElse("-") + " (" + said.assessor()
                + (reading ? ", our reading" : "") + ")";
    }

    private String reason(Row row) {
        return report.findingsOn(row.component().ref()).stream()
                .map(this::shortReason)
                .findFirst()
                .or(() -> pulledDown(row))
                .orElse("");
    }

    private String shortReason(Finding finding) {
        return shortened(finding.rag().code() + ": " + finding.message(names), 90);
    }

    private java.util.Optional<String> pulledDown(Row row) {
        ComponentHealth health = health(row);
        boolean byChildren = row.component() instanceof Programme && health.rag() != Rag.GREEN;
        return byChildren
                ? java.util.Optional.of(health.rag().code() + " from what is in it")
                : java.util.Optional.empty();
    }

    private void declaredCounts(Layout layout) {
        Map<DeliveryConfidence, Integer> counts = new EnumMap<>(DeliveryConfidence.class);
        report.portfolio()
                .projects()
                .forEach(project -> project.latestRating()
                        .flatMap(StatusAssessment::rating)
                        .ifPresent(rating -> counts.merge(rating, 1, Integer::sum)));
        int rated = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (rated > 0) {
            List<String> parts = new ArrayList<>();
            counts.forEach((rating, count) -> parts.add(count + " " + rating.code()));
            layout.paragraph("Declared by people: " + String.join(", ", parts) + "; "
                    + (report.portfolio().projects().size() - rated) + " of "
                    + report.portfolio().projects().size() + " projects without a rating.");
        }
        layout.paragraph(
                "Computed for open projects: " + computedCounts() + ". Grey (?) means that too little is known to call"
                        + " it green; a dash means that no rule applied.");
    }

    private String computedCounts() {
        Map<Rag, Integer> counts = new EnumMap<>(Rag.class);
        report.portfolio().projects().stream()
                .map(project -> report.healthOf(project.id()))
                .filter(ComponentHealth::isOpen)
                .forEach(health -> counts.merge(health.rag(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        for (Rag colour : List.of(Rag.RED, Rag.AMBER, Rag.GREEN, Rag.UNKNOWN)) {
            parts.add(counts.getOrDefault(colour, 0) + " " + colour.code());
        }
        return String.join(", ", parts);
    }

    private ComponentHealth health(Row row) {
        return report.healthOf(row.component().ref());
    }

    private static String mark(@org.jspecify.annotations.Nullable Rag colour) {
        if (colour == null) {
            return "-";
        }
        return colour == Rag.UNKNOWN ? "?" : colour.code().toUpperCase(java.util.Locale.ROOT);
    }

    static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 3) + "...";
    }
}
