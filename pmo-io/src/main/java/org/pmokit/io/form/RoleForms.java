package org.pmokit.io.form;

import org.pmokit.core.raci.ActivityKind;
import org.pmokit.core.raci.RaciAssignment;
import org.pmokit.core.raci.RaciCode;
import org.pmokit.core.role.RoleBriefing;
import org.pmokit.io.codec.Values;

/** The forms of what roles are told to do. */
final class RoleForms {

    static final Shape<RoleBriefing, RoleBriefing.Builder> BRIEFING = Shape.of(
                    RoleBriefing::builder, RoleBriefing.Builder::build)
            .mandatory("component", Scalars.REFERENCE, RoleBriefing::component, RoleBriefing.Builder::component)
            .mandatory("role", Scalars.ROLE, RoleBriefing::role, RoleBriefing.Builder::role)
            .mandatory("person", Scalars.PERSON, RoleBriefing::person, RoleBriefing.Builder::person)
            .mandatory("briefedOn", Scalars.DATE, RoleBriefing::briefedOn, RoleBriefing.Builder::briefedOn)
            .optional("briefedBy", Scalars.ROLE, RoleBriefing::briefedBy, RoleBriefing.Builder::briefedBy)
            .list(
                    "responsibilities",
                    Scalars.TEXT,
                    RoleBriefing::responsibilities,
                    RoleBriefing.Builder::addResponsibility)
            .optional("provenance", CommonForms.PROVENANCE, RoleBriefing::provenance, RoleBriefing.Builder::provenance);

    /** A cell of a RACI matrix; its letters stand together, such as {@code S/C}. */
    static final Shape<RaciAssignment, RaciAssignment.Builder> RACI = Shape.of(
                    RaciAssignment::builder, RaciAssignment.Builder::build)
            .mandatory("component", Scalars.REFERENCE, RaciAssignment::component, RaciAssignment.Builder::component)
            .mandatory("activity", Scalars.TEXT, RaciAssignment::activity, RaciAssignment.Builder::activity)
            .unless(
                    none -> ActivityKind.DELIVERY,
                    "kind",
                    Scalars.oneOf("kind of activity", ActivityKind.values(), ActivityKind::code),
                    RaciAssignment::kind,
                    RaciAssignment.Builder::kind)
            .mandatory("role", Scalars.ROLE, RaciAssignment::role, RaciAssignment.Builder::role)
            .mandatory(
                    "letters",
                    Scalars.text(RaciCode::format, Values.of(RaciCode::parse)),
                    RaciAssignment::codes,
                    RaciAssignment.Builder::codes)
            .optional(
                    "provenance",
                    CommonForms.PROVENANCE,
                    RaciAssignment::provenance,
                    RaciAssignment.Builder::provenance);

    private RoleForms() {}
}
