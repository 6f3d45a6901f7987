package org.pmokit.io.csv;

import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.office.LinkedTeam;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.ReportingLine;

/** An office while the registers that tell about it are read. */
final class OfficeEntry {

    private static final String SERVES = "serves";

    private final OfficeId id;
    private final Row row;
    private final Office.Builder builder;

    OfficeEntry(OfficeId id, Row row, Office.Builder builder) {
        this.id = id;
        this.row = row;
        this.builder = builder;
    }

    OfficeId id() {
        return id;
    }

    void add(ReportingLine line) {
        builder.addReportingLine(line);
    }

    void add(LinkedTeam team) {
        builder.addLinkedTeam(team);
    }

    /** Looks up whom it serves, which may be an office further down in the same register. */
    void resolveServed(Assembly into) {
        for (String served : row.words(SERVES)) {
            into.references()
                    .find(row, SERVES, served, Scope.ANYTHING)
                    .ifPresentOrElse(builder::addServes, () -> into.refuseOffice(this));
        }
    }

    void addTo(PortfolioDraft draft) {
        draft.at(row.origin()).add(builder.build());
    }
}
