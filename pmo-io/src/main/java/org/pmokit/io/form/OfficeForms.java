package org.pmokit.io.form;

import java.util.Optional;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.BoardId;
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
import org.pmokit.core.strategy.Objective;
import org.pmokit.io.codec.Values;

/** The forms of offices and of the organisation around the delivery tree. */
final class OfficeForms {

    /** The code is enough for a service of the catalogue; the title is written where it is the office's own. */
    private static final Shape<Service, Parts> SERVICE = Shape.<Service>of(
                    parts -> service(parts.the("code"), parts.maybe("title")))
            .mandatory("code", Scalars.TEXT, Service::code, Parts.put("code"))
            .unless(
                    service -> Service.of(service.code()).title(),
                    "title",
                    Scalars.TEXT,
                    Service::title,
                    Parts.put("title"))
            .inCell(Scalars.text(OfficeForms::textOf, Values.of(OfficeForms::serviceOf)));

    private static final Shape<ReportingLine, Parts> REPORTING_LINE = Shape.<ReportingLine>of(
                    parts -> new ReportingLine(parts.the("kind"), parts.the("to"), parts.maybe("role")))
            .mandatory(
                    "kind",
                    Scalars.oneOf("kind of reporting line", ReportingKind.values(), ReportingKind::code),
                    ReportingLine::kind,
                    Parts.put("kind"))
            .mandatory("to", Scalars.reference(Scope.SUPERIORS), ReportingLine::to, Parts.put("to"))
            .optional("role", Scalars.ROLE, ReportingLine::role, Parts.put("role"));

    private static final Shape<LinkedTeam, Parts> LINKED_TEAM = Shape.<LinkedTeam>of(
                    parts -> new LinkedTeam(parts.the("function"), parts.maybe("title"), parts.maybe("unit")))
            .mandatory("function", Scalars.TEXT, LinkedTeam::function, Parts.put("function"))
            .optional("title", Scalars.TEXT, LinkedTeam::title, Parts.put("title"))
            .optional("unit", Scalars.id(UnitId::of), LinkedTeam::unit, Parts.put("unit"));

    static final Shape<Office, Office.Builder> OFFICE = Shape.of(Office::builder, Office.Builder::build)
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
            .unless(none -> DateRange.ALWAYS, "period", CommonForms.RANGE, Office::period, Office.Builder::period)
            .optional("provenance", CommonForms.PROVENANCE, Office::provenance, Office.Builder::provenance);

    static final Shape<OrganisationUnit, OrganisationUnit.Builder> UNIT = Shape.of(
                    OrganisationUnit::builder, OrganisationUnit.Builder::build)
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
                    CommonForms.PROVENANCE,
                    OrganisationUnit::provenance,
                    OrganisationUnit.Builder::provenance);

    static final Shape<Board, Board.Builder> BOARD = Shape.of(Board::builder, Board.Builder::build)
            .mandatory("id", Scalars.id(BoardId::of), Board::id, Board.Builder::id)
            .unless(board -> board.id().value(), "title", Scalars.TEXT, Board::title, Board.Builder::title)
            .optional("governs", Scalars.reference(Scope.GOVERNED), Board::governs, Board.Builder::governs)
            .unless(none -> DateRange.ALWAYS, "period", CommonForms.RANGE, Board::period, Board.Builder::period)
            .optional("provenance", CommonForms.PROVENANCE, Board::provenance, Board.Builder::provenance);

    static final Shape<Objective, Objective.Builder> OBJECTIVE = Shape.of(Objective::builder, Objective.Builder::build)
            .mandatory("id", Scalars.id(ObjectiveId::of), Objective::id, Objective.Builder::id)
            .mandatory("title", Scalars.TEXT, Objective::title, Objective.Builder::title)
            .optional("parent", Scalars.id(ObjectiveId::of), Objective::parent, Objective.Builder::parent)
            .optional(
                    "component", Scalars.reference(Scope.GOVERNED), Objective::component, Objective.Builder::component)
            .optional("lead", Scalars.id(UnitId::of), Objective::lead, Objective.Builder::lead)
            .optional("provenance", CommonForms.PROVENANCE, Objective::provenance, Objective.Builder::provenance);

    private OfficeForms() {}

    private static Service service(String code, Optional<String> title) {
        return title.map(own -> new Service(code, own)).orElseGet(() -> Service.of(code));
    }

    /** {@code DL03}, or {@code CODE= title} for a service of the office's own; an equals sign in the code is doubled. */
    private static String textOf(Service service) {
        String code = service.code().replace("=", "==");
        boolean known = Service.of(service.code()).title().equals(service.title());
        return known ? code : code + "= " + service.title();
    }

    private static Service serviceOf(String text) {
        int sign = text.indexOf('=');
        while (sign >= 0 && text.startsWith("==", sign)) {
            sign = text.indexOf('=', sign + 2);
        }
        if (sign < 0) {
            return Service.of(text.replace("==", "="));
        }
        String title = text.substring(sign + 1);
        return new Service(
                text.substring(0, sign).replace("==", "="), title.startsWith(" ") ? title.substring(1) : title);
    }
}
