package org.pmokit.core.resource;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ResourceId;
import org.pmokit.core.identifier.TeamId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;
import org.pmokit.core.role.Role;
import org.pmokit.core.skill.Skill;

/**
 * Somebody or something that work takes up: a person, a team, a pool of people, equipment. Its capacity is its own: a
 * team or a pool does not count again what its members count who are resources themselves, so that sums over a team, a
 * role or a skill are right.
 */
@Value.Immutable
public abstract class Resource implements RegisterEntry {

    Resource() {}

    /** Its id. */
    public abstract ResourceId id();

    @Override
    public ResourceId ref() {
        return id();
    }

    /** What to call it; the id where nobody wrote more. For a person no name, but what the office goes by. */
    @Override
    @Value.Default
    public String title() {
        return id().value();
    }

    /** What sort of resource. */
    public abstract ResourceKind kind();

    /** Who it is; for a person only, and empty when not said. One person may be several resources. */
    @Value.Redacted
    public abstract Optional<PersonId> person();

    /** The team that it is or belongs to; empty when not said, and then a person is in the teams that list it. */
    public abstract Optional<TeamId> team();

    /** The role that it fills; empty when not said. */
    public abstract Optional<Role> role();

    /** What it can do, in the order given; empty when not said. */
    public abstract Set<Skill> skills();

    /** The part of the organisation that provides it; empty when not said. */
    public abstract Optional<UnitId> unit();

    /** The days on which it works, a standard calendar or one of the portfolio's; empty for that of the portfolio itself. */
    public abstract Optional<CalendarId> calendar();

    /** The days on which there is such a resource: before and after, its capacity is none. Always, unless said. */
    @Value.Default
    public DateRange period() {
        return DateRange.ALWAYS;
    }

    /** How many units there are of it on each working day for which nothing else is told; empty = unknown. */
    public abstract Optional<BigDecimal> capacity();

    /** What there is of it on other days, in the order given; where two concern one day, the later one counts. */
    public abstract List<CapacityPeriod> capacities();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("team", team()).map(to -> to.among(ComponentKind.TEAM)),
                Pointer.to("unit", unit()).map(to -> to.among(ComponentKind.UNIT)),
                Pointer.to(
                                "calendar",
                                calendar()
                                        .filter(id -> WorkingCalendar.parse(id.value())
                                                .isEmpty()))
                        .map(to -> to.among(ComponentKind.CALENDAR)));
    }

    @Value.Check
    Resource check() {
        Units.require("The capacity of resource " + id().value(), capacity());
        if (person().isPresent() && kind() != ResourceKind.PERSON) {
            throw new IllegalArgumentException("Resource " + id().value() + " of kind " + kind().code()
                    + " is said to be a person.\nMaybe its kind is \"person\".");
        }
        Optional<BigDecimal> plain = capacity().map(Units::plain);
        boolean same = plain.map(BigDecimal::scale).equals(capacity().map(BigDecimal::scale));
        return same ? this : toBuilder().capacity(plain).build();
    }

    /**
     * A person who works full time.
     *
     * @param id its id
     * @param person who
     */
    public static Resource fullTime(ResourceId id, PersonId person) {
        return builder()
                .id(id)
                .kind(ResourceKind.PERSON)
                .person(person)
                .capacity(BigDecimal.ONE)
                .build();
    }

    /** Starts a resource; {@code id} and {@code kind} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Resource}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableResource.Builder {
        Builder() {}
    }
}
