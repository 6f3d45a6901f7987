package org.pmokit.core.office;

import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.role.Role;

/**
 * To whom an office reports.
 *
 * @param kind people, governance or information
 * @param to an office, unit or board, or the programme or project on which the role is held
 * @param role the role reported to; empty where the line leads to the whole office, unit or board
 */
public record ReportingLine(ReportingKind kind, ComponentRef to, Optional<Role> role) {

    /**
     * A line of management.
     *
     * @param to an office, unit or board
     */
    public static ReportingLine line(ComponentRef to) {
        return new ReportingLine(ReportingKind.LINE, to, Optional.empty());
    }

    /**
     * A line of governance to the holder of a role.
     *
     * @param on the programme or project on which the role is held
     * @param role such as {@link Role#SENIOR_RESPONSIBLE_OWNER}
     */
    public static ReportingLine governance(ComponentRef on, Role role) {
        return new ReportingLine(ReportingKind.GOVERNANCE, on, Optional.of(role));
    }

    /**
     * A line of governance to an office, unit or board.
     *
     * @param to an office, unit or board
     */
    public static ReportingLine governance(ComponentRef to) {
        return new ReportingLine(ReportingKind.GOVERNANCE, to, Optional.empty());
    }

    /**
     * A line of information.
     *
     * @param hub where the figures are put together
     */
    public static ReportingLine information(OfficeId hub) {
        return new ReportingLine(ReportingKind.INFORMATION, hub, Optional.empty());
    }

    /** To whom it leads; a line of management or information to another office is part of their hierarchy. */
    Stream<Pointer> pointers() {
        return kind != ReportingKind.GOVERNANCE && to.kind() == ComponentKind.OFFICE
                ? Pointer.up("reportingLines", Optional.of(to))
                : Pointer.to("reportingLines", to)
                        .map(pointer -> pointer.among(
                                ComponentKind.OFFICE,
                                ComponentKind.UNIT,
                                ComponentKind.BOARD,
                                ComponentKind.PORTFOLIO,
                                ComponentKind.PROGRAMME,
                                ComponentKind.PROJECT));
    }
}
