package org.pmokit.io.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.office.ControlStyle;
import org.pmokit.core.office.LinkedTeam;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.OfficeType;
import org.pmokit.core.office.Permanence;
import org.pmokit.core.office.PmoLevel;
import org.pmokit.core.office.ReportingKind;
import org.pmokit.core.office.ReportingLine;
import org.pmokit.core.office.Service;
import org.pmokit.core.office.Sourcing;
import org.pmokit.core.organisation.Board;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.role.Role;
import org.pmokit.core.strategy.Objective;
import org.pmokit.io.codec.Values;

/** The forms of offices and of the organisation around the delivery tree. */
final class OrganisationShapes {

    static final Form<Role> ROLE = Scalars.text(Role::code, Values.of(Role::of));

    /** The code is enough for a service of the catalogue; the title is written where it is the office's own. */
    private static final Form<Service> SERVICE = Shape.of(ServiceParts::new, ServiceParts::build)
            .mandatory("code", Scalars.TEXT, Service::code, (parts, code) -> parts.code = code)
            .unless(
                    service -> Service.of(service.code()).title(),
                    "title",
                    Scalars.TEXT,
                    Service::title,
                    (parts, title) -> parts.title = title);

    private static final Form<ReportingLine> REPORTING_LINE = Shape.of(LineParts::new, LineParts::build)
            .mandatory(
                    "kind",
                    Scalars.oneOf("kind of reporting line", ReportingKind.values(), ReportingKind::code),
                    ReportingLine::kind,
                    (parts, kind) -> parts.kind = kind)
            .mandatory("to", Scalars.REFERENCE, ReportingLine::to, (parts, to) -> parts.to = to)
            .optional("role", ROLE, ReportingLine::role, (parts, role) -> parts.role = role);

    private static final Form<LinkedTeam> LINKED_TEAM = Shape.of(TeamParts::new, TeamParts::build)
            .mandatory("function", Scalars.TEXT, LinkedTeam::function, (parts, function) -> parts.function = function)
            .optional("title", Scalars.TEXT, LinkedTeam::title, (parts, title) -> parts.title = title)
            .optional("unit", Scalars.id(UnitId::of), LinkedTeam::unit, (parts, unit) -> parts.unit = unit);

    static final Form<Office> OFFICE = Shape.of(Office::builder, Office.Builder::build)
            .mandatory("id", Scalars.id(OfficeId::of), Office::id, Office.Builder::id)
            .unless(office -> office.id().value(), "title", Scalars.TEXT, Office::title, Office.Builder::title)
            .mandatory(
                    "type",
                    Scalars.oneOf("type of office", OfficeType.values(), OfficeType::code),
                    Office::type,
                    Office.Builder::type)
            .mandatory(
                    "permanence",
                    Scalars.oneOf("permanence", Permanence.values(), Permanence::code),
                    Office::permanence,
                    Office.Builder::permanence)
            .optional(
                    "level",
                    Scalars.oneOf("level", PmoLevel.values(), PmoLevel::code),
                    Office::level,
                    Office.Builder::level)
            .optional(
                    "control",
                    Scalars.oneOf("control style", ControlStyle.values(), ControlStyle::code),
                    Office::control,
                    Office.Builder::control)
            .unless(
                    none -> Sourcing.INTERNAL,
                    "sourcing",
                    Scalars.oneOf("sourcing", Sourcing.values(), Sourcing::code),
                    Office::sourcing,
                    Office.Builder::sourcing)
            .list("serves", Scalars.REFERENCE, Office::serves, Office.Builder::addServes)
            .list("services", SERVICE, Office::services, Office.Builder::addService)
            .list("reportingLines", REPORTING_LINE, Office::reportingLines, Office.Builder::addReportingLine)
            .list("linkedTeams", LINKED_TEAM, Office::linkedTeams, Office.Builder::addLinkedTeam)
            .optional("unit", Scalars.id(UnitId::of), Office::unit, Office.Builder::unit)
            .unless(none -> DateRange.ALWAYS, "period", FactShapes.RANGE, Office::period, Office.Builder::period)
            .optional("provenance", FactShapes.PROVENANCE, Office::provenance, Office.Builder::provenance);

    static final Form<OrganisationUnit> UNIT = Shape.of(OrganisationUnit::builder, OrganisationUnit.Builder::build)
            .mandatory("id", Scalars.id(UnitId::of), OrganisationUnit::id, OrganisationUnit.Builder::id)
            .unless(
                    unit -> unit.id().value(),
                    "title",
                    Scalars.TEXT,
                    OrganisationUnit::title,
                    OrganisationUnit.Builder::title)
            .optional("kind", Scalars.TEXT, OrganisationUnit::kind, OrganisationUnit.Builder::kind)
            .optional("parent", Scalars.id(UnitId::of), OrganisationUnit::parent, OrganisationUnit.Builder::parent)
            .optional(
                    "provenance",
                    FactShapes.PROVENANCE,
                    OrganisationUnit::provenance,
                    OrganisationUnit.Builder::provenance);

    static final Form<Board> BOARD = Shape.of(Board::builder, Board.Builder::build)
            .mandatory("id", Scalars.id(BoardId::of), Board::id, Board.Builder::id)
            .unless(board -> board.id().value(), "title", Scalars.TEXT, Board::title, Board.Builder::title)
            .optional("governs", Scalars.REFERENCE, Board::governs, Board.Builder::governs)
            .unless(none -> DateRange.ALWAYS, "period", FactShapes.RANGE, Board::period, Board.Builder::period)
            .optional("provenance", FactShapes.PROVENANCE, Board::provenance, Board.Builder::provenance);

    static final Form<Objective> OBJECTIVE = Shape.of(Objective::builder, Objective.Builder::build)
            .mandatory("id", Scalars.id(ObjectiveId::of), Objective::id, Objective.Builder::id)
            .mandatory("title", Scalars.TEXT, Objective::title, Objective.Builder::title)
            .optional("parent", Scalars.id(ObjectiveId::of), Objective::parent, Objective.Builder::parent)
            .optional("component", Scalars.REFERENCE, Objective::component, Objective.Builder::component)
            .optional("lead", Scalars.id(UnitId::of), Objective::lead, Objective.Builder::lead)
            .optional("provenance", FactShapes.PROVENANCE, Objective::provenance, Objective.Builder::provenance);

    private OrganisationShapes() {}

    private static final class ServiceParts {
        String code = "";

        @Nullable
        String title;

        Service build() {
            return title == null ? Service.of(code) : new Service(code, title);
        }
    }

    private static final class LineParts {
        ReportingKind kind = ReportingKind.LINE;

        @Nullable
        ComponentRef to;

        @Nullable
        Role role;

        ReportingLine build() {
            return new ReportingLine(kind, Optional.ofNullable(to).orElseThrow(), Optional.ofNullable(role));
        }
    }

    private static final class TeamParts {
        String function = "";

        @Nullable
        String title;

        @Nullable
        UnitId unit;

        LinkedTeam build() {
            return new LinkedTeam(function, Optional.ofNullable(title), Optional.ofNullable(unit));
        }
    }
}
