package org.pmokit.core.p3o;

import static org.pmokit.core.p3o.StructureReview.joined;
import static org.pmokit.core.p3o.StructureReview.named;
import static org.pmokit.core.p3o.StructureReview.texts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.office.Discipline;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.OfficeForm;
import org.pmokit.core.office.OfficeType;
import org.pmokit.core.office.PmoLevel;
import org.pmokit.core.office.ReportingKind;
import org.pmokit.core.office.ReportingLine;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.organisation.UnitNature;
import org.pmokit.core.role.FunctionalRole;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;

/** Where an office stands and to whom it reports. */
final class ReportingChecks {

    private static final Set<Role> FUNCTIONAL =
            Stream.of(FunctionalRole.values()).map(FunctionalRole::role).collect(Collectors.toUnmodifiableSet());

    private final StructureReview review;
    private final Office office;

    ReportingChecks(StructureReview review, Office office) {
        this.review = review;
        this.office = office;
    }

    void run() {
        office.level().ifPresent(this::level);
        lines();
        superiors();
        owner();
        underFunction();
        virtual();
    }

    private void level(PmoLevel level) {
        List<Discipline> others = office.disciplines().stream()
                .filter(discipline -> !level.runs(discipline))
                .toList();
        if (!others.isEmpty()) {
            List<String> codes = texts(others, Discipline::code);
            review.add(
                    StructureCheck.LEVEL_RUNS_OTHER_DISCIPLINE,
                    office,
                    "disciplines",
                    codes,
                    named(office) + " at level " + level.code() + " runs " + joined(codes) + ".",
                    "leave it to an office of another level, or record the tailoring decision behind it.");
        }
        if (office.type() != OfficeType.CENTRE_OF_EXCELLENCE && !office.type().worksAt(level)) {
            review.add(
                    StructureCheck.TYPE_AT_OTHER_LEVEL,
                    office,
                    "level",
                    List.of(office.type().code(), level.code()),
                    named(office) + " is a " + office.type().code().replace('-', ' ') + " at level " + level.code()
                            + ".",
                    "correct the type or the level, if it is not meant.");
        }
    }

    private void lines() {
        if (office.reportingLines().stream().allMatch(line -> line.kind() == ReportingKind.INFORMATION)) {
            review.add(
                    StructureCheck.NO_REPORTING_LINE,
                    office,
                    "reportingLines",
                    List.of(),
                    named(office) + " reports to nobody.",
                    "name a senior person's unit, a board or an office; the higher, the better it is heard.");
        }
    }

    private void superiors() {
        List<String> gone = office.reportingLines().stream()
                .map(ReportingLine::to)
                .filter(OfficeId.class::isInstance)
                .filter(to -> review.structure.office((OfficeId) to).isEmpty())
                .map(to -> to.value())
                .distinct()
                .toList();
        if (!gone.isEmpty()) {
            review.add(
                    StructureCheck.SUPERIOR_GONE,
                    office,
                    "reportingLines",
                    gone,
                    named(office) + " reports to " + joined(gone) + ", which does not exist on " + review.day + ".",
                    "lead the line to an office that does.");
        }
    }

    private void owner() {
        if (office.type() == OfficeType.PROGRAMME_OFFICE
                && office.reportingLines().stream()
                        .noneMatch(line -> line.role()
                                .filter(Role.SENIOR_RESPONSIBLE_OWNER::equals)
                                .isPresent())) {
            review.add(
                    StructureCheck.NOT_TO_OWNER,
                    office,
                    "reportingLines",
                    List.of(),
                    named(office) + " does not answer to a senior responsible owner.",
                    "add a line of governance to the senior responsible owner of the programme.");
        }
    }

    private void underFunction() {
        if (office.type() != OfficeType.ORGANISATION_PORTFOLIO_OFFICE) {
            return;
        }
        Stream<UnitId> above = office.reportingLines().stream()
                .filter(line -> line.kind() == ReportingKind.LINE)
                .map(ReportingLine::to)
                .filter(UnitId.class::isInstance)
                .map(UnitId.class::cast);
        List<String> functions = Stream.concat(office.unit().stream(), above)
                .distinct()
                .filter(this::isFunction)
                .map(UnitId::value)
                .toList();
        if (!functions.isEmpty()) {
            review.add(
                    StructureCheck.PORTFOLIO_OFFICE_UNDER_FUNCTION,
                    office,
                    "reportingLines",
                    functions,
                    named(office) + " is part of a supporting function: " + joined(functions) + ".",
                    "move it under a director of the main board, so that the other divisions see it as theirs.");
        }
    }

    private boolean isFunction(UnitId unit) {
        return review.portfolio
                .entry(unit)
                .map(OrganisationUnit.class::cast)
                .flatMap(OrganisationUnit::nature)
                .filter(nature -> nature == UnitNature.SUPPORT_FUNCTION)
                .isPresent();
    }

    private void virtual() {
        if (office.form() == OfficeForm.VIRTUAL
                && review.portfolio.rolesOn(office.id()).stream()
                        .filter(role -> role.isInForceOn(review.day))
                        .map(RoleAssignment::role)
                        .noneMatch(FUNCTIONAL::contains)) {
            review.add(
                    StructureCheck.VIRTUAL_WITHOUT_ROLES,
                    office,
                    "form",
                    List.of(),
                    named(office) + " has no people of its own and no functional role does its work.",
                    "assign functional roles on it, or give it people.");
        }
    }
}
