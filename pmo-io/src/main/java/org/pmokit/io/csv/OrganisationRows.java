package org.pmokit.io.csv;

import java.util.Optional;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.PersonId;
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
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.strategy.Objective;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.codec.Fault;
import org.pmokit.io.codec.Values;

/** Rows of the registers of offices, units, boards, objectives and roles. */
final class OrganisationRows {

    private OrganisationRows() {}

    static void unit(Row row, Assembly into) {
        Optional<UnitId> id = into.id(row, ComponentKind.UNIT, UnitId::of);
        OrganisationUnit.Builder unit = OrganisationUnit.builder()
                .kind(row.text("kind"))
                .parent(row.value("parent", Values.of(UnitId::of)))
                .provenance(into.provenance(row));
        row.text("title").ifPresent(unit::title);
        if (id.isPresent()) {
            into.references().add(id.get());
            OrganisationUnit built = unit.id(id.get()).build();
            into.add(row.origin(), draft -> draft.add(built));
        }
    }

    static void board(Row row, Assembly into) {
        Optional<BoardId> id = into.id(row, ComponentKind.BOARD, BoardId::of);
        Board.Builder board = Board.builder()
                .governs(into.references().optional(row, "governs", Scope.GOVERNED))
                .period(row.period())
                .provenance(into.provenance(row));
        row.text("title").ifPresent(board::title);
        if (id.isPresent()) {
            into.references().add(id.get());
            Board built = board.id(id.get()).build();
            into.add(row.origin(), draft -> draft.add(built));
        }
    }

    static void objective(Row row, Assembly into) {
        Optional<ObjectiveId> id = into.id(row, ComponentKind.OBJECTIVE, ObjectiveId::of);
        Optional<String> title = row.required("title", Values.text());
        Objective.Builder objective = Objective.builder()
                .parent(row.value("parent", Values.of(ObjectiveId::of)))
                .component(into.references().optional(row, "component", Scope.GOVERNED))
                .lead(row.value("lead", Values.of(UnitId::of)))
                .provenance(into.provenance(row));
        if (id.isPresent() && title.isPresent()) {
            into.references().add(id.get());
            Objective built = objective.id(id.get()).title(title.get()).build();
            into.add(row.origin(), draft -> draft.add(built));
        } else {
            into.leaveOut(row, ComponentKind.OBJECTIVE);
        }
    }

    static void office(Row row, Assembly into) {
        Optional<OfficeId> id = into.id(row, ComponentKind.OFFICE, OfficeId::of);
        Optional<OfficeType> type =
                row.required("type", Values.oneOf("type of office", OfficeType.values(), OfficeType::code));
        Optional<Permanence> permanence =
                row.required("permanence", Values.oneOf("permanence", Permanence.values(), Permanence::code));
        Office.Builder office = Office.builder()
                .level(row.value("level", Values.oneOf("level", PmoLevel.values(), PmoLevel::code)))
                .control(row.value("control", Values.oneOf("control style", ControlStyle.values(), ControlStyle::code)))
                .services(row.values("services", Values.of(Service::of)))
                .unit(row.value("unit", Values.of(UnitId::of)))
                .period(row.period())
                .provenance(into.provenance(row));
        row.value("sourcing", Values.oneOf("sourcing", Sourcing.values(), Sourcing::code))
                .ifPresent(office::sourcing);
        row.text("title").ifPresent(office::title);
        if (id.isPresent() && type.isPresent() && permanence.isPresent()) {
            office.id(id.get()).type(type.get()).permanence(permanence.get());
            into.add(new OfficeEntry(id.get(), row, office));
        } else {
            into.leaveOut(row, ComponentKind.OFFICE);
        }
    }

    static void reportingLine(Row row, Assembly into) {
        Optional<OfficeEntry> office = namedOffice(row, into);
        Optional<ReportingKind> kind = row.required(
                "kind", Values.oneOf("kind of reporting line", ReportingKind.values(), ReportingKind::code));
        Optional<Role> role = row.value("role", Values.of(Role::of));
        Scope scope = role.isPresent() ? Scope.ROLE_HOLDING : Scope.SUPERIORS;
        Optional<ComponentRef> to = into.references().required(row, "to", scope);
        if (office.isPresent() && kind.isPresent() && to.isPresent()) {
            office.get().add(new ReportingLine(kind.get(), to.get(), role));
        }
    }

    static void linkedTeam(Row row, Assembly into) {
        Optional<OfficeEntry> office = namedOffice(row, into);
        Optional<String> function = row.required("function", Values.text());
        Optional<UnitId> unit =
                into.references().optional(row, "unit", Scope.UNITS).map(UnitId.class::cast);
        if (office.isPresent() && function.isPresent()) {
            office.get().add(new LinkedTeam(function.get(), row.text("title"), unit));
        }
    }

    private static Optional<OfficeEntry> namedOffice(Row row, Assembly into) {
        Optional<OfficeId> id = row.required("office", Values.of(OfficeId::of));
        Optional<OfficeEntry> office = id.flatMap(into::office);
        if (id.isPresent() && office.isEmpty() && into.isNews(id.get().value(), ComponentKind.OFFICE)) {
            row.refuse(
                    "office",
                    new Fault(
                            ProblemCode.UNKNOWN_REFERENCE,
                            "There is no office \"" + Excerpt.of(id.get().value()) + "\".",
                            "add it to offices.csv, or correct the id."));
        }
        return office;
    }

    static void role(Row row, Assembly into) {
        Optional<ComponentRef> component = into.references().required(row, "component", Scope.ANYTHING);
        Optional<Role> role = row.required("role", Values.of(Role::of));
        RoleAssignment.Builder assignment = RoleAssignment.builder()
                .holder(row.value("person", Values.of(PersonId::of)))
                .period(row.period())
                .provenance(into.provenance(row));
        if (component.isPresent() && role.isPresent()) {
            RoleAssignment built =
                    assignment.component(component.get()).role(role.get()).build();
            into.add(row.origin(), draft -> draft.add(built));
        }
    }
}
