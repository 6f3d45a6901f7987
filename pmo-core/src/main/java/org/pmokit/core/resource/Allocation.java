package org.pmokit.core.resource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ResourceId;
import org.pmokit.core.identifier.TeamId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.role.Role;
import org.pmokit.core.skill.Skill;

/**
 * What a component takes up: of a resource, or, as long as nobody is named, of anybody with a role or a skill or in a
 * team; from when to when, how much and how firmly. Any number may be alike.
 */
@Value.Immutable
public abstract class Allocation implements Recorded {

    Allocation() {}

    /** The project, programme, stage, work package or activity that needs it; an office or a unit for its daily work. */
    public abstract ComponentRef component();

    /** Which resource; empty while nobody is named. */
    public abstract Optional<ResourceId> resource();

    /** The team of which somebody is needed; empty when not said. */
    public abstract Optional<TeamId> team();

    /** The role that is needed; empty when not said. */
    public abstract Optional<Role> role();

    /** The skill that is needed; empty when not said. */
    public abstract Optional<Skill> skill();

    /** When; a side that is open is that of the component. */
    @Value.Default
    public DateRange period() {
        return DateRange.ALWAYS;
    }

    /** How many units on each working day; one full-time person is 1. Either this or {@link #hours} is told. */
    public abstract Optional<BigDecimal> units();

    /** How many hours in the whole period, spread evenly over its working days. */
    public abstract Optional<BigDecimal> hours();

    /** How firm it is; requested where nobody said more. */
    @Value.Default
    public BookingStatus status() {
        return BookingStatus.REQUESTED;
    }

    /** The day it was told; empty when not said, and then taken as known throughout. */
    public abstract Optional<LocalDate> recordedOn();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public String path() {
        return "allocations[" + component().value() + "," + needed() + "," + period() + "]";
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("component", component())
                        .map(to -> to.among(
                                ComponentKind.PROJECT,
                                ComponentKind.PROGRAMME,
                                ComponentKind.STAGE,
                                ComponentKind.WORK_PACKAGE,
                                ComponentKind.ACTIVITY,
                                ComponentKind.OFFICE,
                                ComponentKind.UNIT)),
                Pointer.to("resource", resource()),
                Pointer.to("team", team()));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return recordedOn();
    }

    /** What is needed in words: the ids and codes that are told, joined by commas. */
    public String needed() {
        return Stream.of(
                        resource().map(ResourceId::value),
                        team().map(TeamId::value),
                        role().map(Role::code),
                        skill().map(Skill::code))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(","));
    }

    @Value.Check
    Allocation check() {
        if (needed().isEmpty()) {
            throw new IllegalArgumentException("An allocation to " + component().asText()
                    + " does not say of what.\nMaybe name a resource, a team, a role or a skill.");
        }
        Units.requireOneMeasure(
                "The allocation of " + needed() + " to " + component().asText(), units(), hours(), period());
        boolean plain = Stream.of(units(), hours())
                .flatMap(Optional::stream)
                .allMatch(amount -> Units.plain(amount).scale() == amount.scale());
        return plain
                ? this
                : toBuilder()
                        .units(units().map(Units::plain))
                        .hours(hours().map(Units::plain))
                        .build();
    }

    /**
     * A resource that is promised for some days.
     *
     * @param component that needs it
     * @param resource which
     * @param units on each working day, such as {@code 0.6}
     * @param period the days
     */
    public static Allocation committed(ComponentRef component, ResourceId resource, String units, DateRange period) {
        return builder()
                .component(component)
                .resource(resource)
                .units(new BigDecimal(units))
                .period(period)
                .status(BookingStatus.COMMITTED)
                .build();
    }

    /**
     * Somebody with a role, whoever that will be, asked for.
     *
     * @param component that needs it
     * @param role which
     * @param units on each working day, such as {@code 2}
     * @param period the days
     */
    public static Allocation requested(ComponentRef component, Role role, String units, DateRange period) {
        return builder()
                .component(component)
                .role(role)
                .units(new BigDecimal(units))
                .period(period)
                .build();
    }

    /** Starts an allocation; {@code component}, what is needed and an amount are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Allocation}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableAllocation.Builder {
        Builder() {}
    }
}
