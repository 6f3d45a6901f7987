package org.pmokit.examples.pmo.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.office.LinkedTeam;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.ReportingKind;
import org.pmokit.core.office.ReportingLine;
import org.pmokit.core.office.Service;
import org.pmokit.core.organisation.Board;
import org.pmokit.core.strategy.Objective;
import org.pmokit.rules.HealthReport;
import org.pmokit.rules.evidence.Names;

/** Who serves whom: the offices, the boards and the objectives of a portfolio on its status date. */
public final class StructurePart {

    private final HealthReport report;
    private final Names names;

    /**
     * A part on a report.
     *
     * @param report to tell
     * @param names tells what to call components
     */
    public StructurePart(HealthReport report, Names names) {
        this.report = report;
        this.names = names;
    }

    /**
     * Writes the part, unless there is nothing to say.
     *
     * @param layout to write to
     */
    public void render(Layout layout) {
        List<Office> offices = report.portfolio().offices().stream()
                .filter(office -> office.existsOn(report.asOf()))
                .toList();
        List<Board> boards = report.portfolio().boards().stream()
                .filter(board -> board.period().contains(report.asOf()))
                .toList();
        List<Objective> objectives = report.portfolio().objectives().stream()
                .filter(objective -> objective.parent().isEmpty())
                .toList();
        if (offices.isEmpty() && boards.isEmpty() && objectives.isEmpty()) {
            return;
        }
        layout.heading("Structure");
        offices.forEach(office -> office(office, layout));
        boards.forEach(board -> layout.point(
                0,
                "board: " + board.title()
                        + board.governs()
                                .map(governed -> ", decides on " + names.of(governed))
                                .orElse("")));
        objectives.forEach(objective -> layout.point(
                0,
                "objective " + objective.id().value() + ": " + objective.title()
                        + objective
                                .lead()
                                .map(lead -> " (lead: " + names.of(lead) + ")")
                                .orElse("")));
    }

    private void office(Office office, Layout layout) {
        layout.point(
                0,
                office.type().code().replace('-', ' ') + ": " + office.title() + " ("
                        + office.permanence().code()
                        + office.control().map(style -> ", " + style.code()).orElse("") + "), serves "
                        + office.serves().stream().map(names::of).collect(Collectors.joining(", ")));
        lines(office, "reports to ", EnumSet.of(ReportingKind.LINE, ReportingKind.GOVERNANCE), layout);
        lines(office, "its information goes to ", EnumSet.of(ReportingKind.INFORMATION), layout);
        if (!office.services().isEmpty()) {
            layout.point(
                    1,
                    "offers " + office.services().stream().map(Service::title).collect(Collectors.joining("; ")));
        }
        if (!office.linkedTeams().isEmpty()) {
            layout.point(
                    1,
                    "separate but linked: "
                            + office.linkedTeams().stream()
                                    .map(StructurePart::teamText)
                                    .collect(Collectors.joining("; ")));
        }
    }

    private void lines(Office office, String lead, Set<ReportingKind> kinds, Layout layout) {
        String lines = office.reportingLines().stream()
                .filter(line -> kinds.contains(line.kind()))
                .map(this::lineText)
                .collect(Collectors.joining("; "));
        if (!lines.isEmpty()) {
            layout.point(1, lead + lines);
        }
    }

    private String lineText(ReportingLine line) {
        ComponentRef to = line.to();
        return line.role().map(role -> role.title() + " of ").orElse("")
                + names.of(to)
                + (line.kind() == ReportingKind.INFORMATION
                        ? ""
                        : " (" + line.kind().code() + ")");
    }

    private static String teamText(LinkedTeam team) {
        return team.function() + team.title().map(title -> " by " + title).orElse("");
    }
}
