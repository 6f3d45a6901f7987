package org.pmokit.core.p3o;

import java.util.List;
import java.util.stream.Stream;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.ReportingLine;

/** What leads from an office to somewhere. */
final class Edges {

    private Edges() {}

    static List<P3oEdge> of(Office office) {
        return Stream.of(
                        office.reportingLines().stream().map(line -> lineOf(office, line)),
                        edges(office, office.unit().stream(), EdgeKind.PART_OF_UNIT),
                        edges(office, office.serves().stream(), EdgeKind.SERVES),
                        edges(office, office.assures().stream(), EdgeKind.ASSURES),
                        edges(office, office.oversees().stream(), EdgeKind.OVERSEES),
                        edges(office, office.manages().stream(), EdgeKind.MANAGES),
                        edges(office, office.informs().stream(), EdgeKind.INFORMS),
                        edges(
                                office,
                                office.linkedTeams().stream().flatMap(team -> team.unit().stream()),
                                EdgeKind.LINKED_TEAM))
                .flatMap(part -> part)
                .distinct()
                .toList();
    }

    private static P3oEdge lineOf(Office office, ReportingLine line) {
        EdgeKind kind = switch (line.kind()) {
            case LINE -> EdgeKind.LINE;
            case GOVERNANCE -> EdgeKind.GOVERNANCE;
            case INFORMATION -> EdgeKind.INFORMATION;
        };
        return new P3oEdge(office.id(), line.to(), kind, line.role());
    }

    private static Stream<P3oEdge> edges(Office office, Stream<? extends ComponentRef> targets, EdgeKind kind) {
        return targets.map(target -> P3oEdge.of(office.id(), target, kind));
    }
}
