package org.pmokit.io.form;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ResourceId;
import org.pmokit.core.identifier.TeamId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.resource.Absence;
import org.pmokit.core.resource.AbsenceKind;
import org.pmokit.core.resource.Allocation;
import org.pmokit.core.resource.BookingStatus;
import org.pmokit.core.resource.CapacityPeriod;
import org.pmokit.core.resource.ChangeCapacity;
import org.pmokit.core.resource.Resource;
import org.pmokit.core.resource.ResourceKind;
import org.pmokit.core.skill.Skill;
import org.pmokit.io.codec.Values;

/** The forms of capacity and demand. */
final class ResourceForms {

    private static final Scalar<Skill> SKILL = Scalars.text(Skill::code, Values.of(Skill::of));

    private static final Scope NEEDING = new Scope(
            List.of(
                    EnumSet.of(ComponentKind.PROGRAMME, ComponentKind.PROJECT),
                    EnumSet.of(ComponentKind.STAGE, ComponentKind.WORK_PACKAGE, ComponentKind.ACTIVITY),
                    EnumSet.of(ComponentKind.OFFICE, ComponentKind.UNIT)),
            Optional.empty());

    private static final Shape<CapacityPeriod, Parts> CAPACITY_PERIOD = Shape.<CapacityPeriod>of(
                    parts -> new CapacityPeriod(
                            parts.<DateRange>maybe("period").orElse(DateRange.ALWAYS),
                            parts.maybe("units"),
                            parts.maybe("hours")))
            .unless(none -> DateRange.ALWAYS, "period", CommonForms.RANGE, CapacityPeriod::period, Parts.put("period"))
            .optional("units", Scalars.NUMBER, CapacityPeriod::units, Parts.put("units"))
            .optional("hours", Scalars.NUMBER, CapacityPeriod::hours, Parts.put("hours"));

    static final Shape<Resource, Resource.Builder> RESOURCE = Shape.of(Resource::builder, Resource.Builder::build)
            .mandatory("id", Scalars.id(ResourceId::of), Resource::id, Resource.Builder::id)
            .unless(resource -> resource.id().value(), "title", Scalars.TEXT, Resource::title, Resource.Builder::title)
            .mandatory(
                    "kind",
                    Scalars.oneOf("kind of resource", ResourceKind.values(), ResourceKind::code),
                    Resource::kind,
                    Resource.Builder::kind)
            .optional("person", Scalars.PERSON, Resource::person, Resource.Builder::person)
            .optional("team", Scalars.id(TeamId::of), Resource::team, Resource.Builder::team)
            .optional("role", Scalars.ROLE, Resource::role, Resource.Builder::role)
            .list("skills", SKILL, Resource::skills, Resource.Builder::addSkill)
            .optional("unit", Scalars.id(UnitId::of), Resource::unit, Resource.Builder::unit)
            .optional("calendar", Scalars.id(CalendarId::of), Resource::calendar, Resource.Builder::calendar)
            .unless(none -> DateRange.ALWAYS, "period", CommonForms.RANGE, Resource::period, Resource.Builder::period)
            .optional("capacity", Scalars.NUMBER, Resource::capacity, Resource.Builder::capacity)
            .list("capacities", CAPACITY_PERIOD, Resource::capacities, Resource.Builder::addCapacity)
            .optional("provenance", CommonForms.PROVENANCE, Resource::provenance, Resource.Builder::provenance);

    static final Shape<Absence, Absence.Builder> ABSENCE = Shape.of(Absence::builder, Absence.Builder::build)
            .mandatory("resource", Scalars.id(ResourceId::of), Absence::resource, Absence.Builder::resource)
            .mandatory("period", CommonForms.RANGE, Absence::period, Absence.Builder::period)
            .optional("units", Scalars.NUMBER, Absence::units, Absence.Builder::units)
            .optional(
                    "kind",
                    Scalars.oneOf("kind of absence", AbsenceKind.values(), AbsenceKind::code),
                    Absence::kind,
                    Absence.Builder::kind)
            .optional("recordedOn", Scalars.DATE, Absence::recordedOn, Absence.Builder::recordedOn)
            .optional("provenance", CommonForms.PROVENANCE, Absence::provenance, Absence.Builder::provenance);

    static final Shape<Allocation, Allocation.Builder> ALLOCATION = Shape.of(
                    Allocation::builder, Allocation.Builder::build)
            .mandatory("component", Scalars.reference(NEEDING), Allocation::component, Allocation.Builder::component)
            .optional("resource", Scalars.id(ResourceId::of), Allocation::resource, Allocation.Builder::resource)
            .optional("team", Scalars.id(TeamId::of), Allocation::team, Allocation.Builder::team)
            .optional("role", Scalars.ROLE, Allocation::role, Allocation.Builder::role)
            .optional("skill", SKILL, Allocation::skill, Allocation.Builder::skill)
            .unless(
                    none -> DateRange.ALWAYS,
                    "period",
                    CommonForms.RANGE,
                    Allocation::period,
                    Allocation.Builder::period)
            .optional("units", Scalars.NUMBER, Allocation::units, Allocation.Builder::units)
            .optional("hours", Scalars.NUMBER, Allocation::hours, Allocation.Builder::hours)
            .unless(
                    none -> BookingStatus.REQUESTED,
                    "status",
                    Scalars.oneOf("status of booking", BookingStatus.values(), BookingStatus::code),
                    Allocation::status,
                    Allocation.Builder::status)
            .optional("recordedOn", Scalars.DATE, Allocation::recordedOn, Allocation.Builder::recordedOn)
            .optional("provenance", CommonForms.PROVENANCE, Allocation::provenance, Allocation.Builder::provenance);

    static final Shape<ChangeCapacity, Parts> CHANGE_CAPACITY = Shape.<ChangeCapacity>of(parts -> new ChangeCapacity(
                    parts.the("group"), parts.<DateRange>maybe("period").orElse(DateRange.ALWAYS), parts.the("points")))
            .mandatory("group", Scalars.REFERENCE, ChangeCapacity::group, Parts.put("group"))
            .unless(none -> DateRange.ALWAYS, "period", CommonForms.RANGE, ChangeCapacity::period, Parts.put("period"))
            .mandatory("points", Scalars.NUMBER, ChangeCapacity::points, Parts.put("points"));

    private ResourceForms() {}
}
