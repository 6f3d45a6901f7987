package org.pmokit.core.office;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.StandardId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;
import org.pmokit.core.role.Role;

/**
 * One office of a P3O model: a unit that sets and keeps standards and supports the management of change. It says whom it
 * serves, what it offers, how long it lasts and to whom it reports. What it may do follows from its {@link ControlStyle}
 * and from the {@link AuthorityGrant}s it was given; whoever manages a project answers for its delivery, unless the office
 * is directive.
 */
@Value.Immutable
public abstract class Office implements RegisterEntry {

    Office() {}

    /** Its id. */
    public abstract OfficeId id();

    @Override
    public OfficeId ref() {
        return id();
    }

    /** Its name; the id where nobody wrote one. */
    @Override
    @Value.Default
    public String title() {
        return id().value();
    }

    /** What sort of office it is. */
    public abstract OfficeType type();

    /** Whether it ends with the work it serves. */
    public abstract Permanence permanence();

    /** The level at which it works; empty when not said, and for a centre of excellence. */
    public abstract Optional<PmoLevel> level();

    /** How much control it has; empty when not said. */
    public abstract Optional<ControlStyle> control();

    /** Whether it is part of the organisation it serves; internal unless said otherwise. */
    @Value.Default
    public Sourcing sourcing() {
        return Sourcing.INTERNAL;
    }

    /** The portfolio, programmes, projects, units or offices it serves, in the order given; never empty once resolved. */
    public abstract Set<ComponentRef> serves();

    /** What it offers, in the order given; empty when not said. */
    public abstract Set<Service> services();

    /** To whom it reports, in the order given; empty when not said. */
    public abstract List<ReportingLine> reportingLines();

    /** What separate teams supply, in the order given. */
    public abstract List<LinkedTeam> linkedTeams();

    /** The unit it is part of; empty when not said. */
    public abstract Optional<UnitId> unit();

    /** Whether it has people of its own; it has, unless said otherwise. */
    @Value.Default
    public OfficeForm form() {
        return OfficeForm.PHYSICAL;
    }

    /** What it runs, in the order given; empty when not said. */
    public abstract Set<Discipline> disciplines();

    /** How it meets those whom it serves; empty when not said. */
    public abstract Optional<EngagementStyle> engagement();

    /** What it is there to solve; empty when not said. */
    public abstract Optional<Mandate> mandate();

    /** The types of office that live inside it and have no entry of their own, such as a centre of excellence. */
    public abstract Set<OfficeType> hosts();

    /** To whom, or on what, it gives assurance, in the order given. */
    public abstract Set<ComponentRef> assures();

    /** The objectives that it keeps in view, in the order given. */
    public abstract Set<ObjectiveId> oversees();

    /** The projects whose managers are in its line; only a directive office has any. */
    public abstract Set<ProjectId> manages();

    /** The programmes and projects for whose delivery it answers itself; only a directive office has any. */
    public abstract Set<ComponentRef> answersFor();

    /** Whom it keeps informed without standing above or below them; information may flow both ways. */
    public abstract Set<ComponentRef> informs();

    /** What it is entitled to, in the order given; empty when nothing was granted. */
    public abstract List<AuthorityGrant> authorities();

    /** The standards that it follows, in the order given; those that it sets itself need not be named. */
    public abstract Set<StandardId> adoptedStandards();

    /** When it exists; always, unless said otherwise. */
    @Value.Default
    public DateRange period() {
        return DateRange.ALWAYS;
    }

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("serves", serves())
                        .map(pointer -> pointer.among(
                                ComponentKind.PORTFOLIO,
                                ComponentKind.PROGRAMME,
                                ComponentKind.PROJECT,
                                ComponentKind.UNIT,
                                ComponentKind.BOARD,
                                ComponentKind.OFFICE)),
                Pointer.to("unit", unit()),
                Pointer.to("assures", assures()),
                Pointer.to("oversees", oversees()),
                Pointer.to("manages", manages()),
                Pointer.to("answersFor", answersFor())
                        .map(pointer -> pointer.among(ComponentKind.PROGRAMME, ComponentKind.PROJECT)),
                Pointer.to("informs", informs()),
                authorities().stream().flatMap(grant -> Pointer.to("authorities", grant.over())),
                Pointer.to("adoptedStandards", adoptedStandards()),
                reportingLines().stream().flatMap(ReportingLine::pointers),
                linkedTeams().stream().flatMap(team -> Pointer.to("linkedTeams", team.unit())));
    }

    /** Whether it gives assurance on, or challenges, the work of others. */
    public boolean isAssuring() {
        return services().stream().anyMatch(Service::isAssuring);
    }

    /** The offices to which its information goes to be put together with that of others; one in a sound model. */
    public List<OfficeId> aggregatesTo() {
        return reportingLines().stream()
                .filter(line -> line.kind() == ReportingKind.INFORMATION)
                .map(ReportingLine::to)
                .filter(OfficeId.class::isInstance)
                .map(OfficeId.class::cast)
                .distinct()
                .toList();
    }

    /**
     * Whether it was granted an authority, over whatever it may be.
     *
     * @param authority any
     */
    public boolean has(Authority authority) {
        return authorities().stream().anyMatch(grant -> grant.authority() == authority);
    }

    /** How high it may take a challenge; empty when it was not granted that, or nobody said. */
    public Optional<ChallengeLevel> highestChallenge() {
        return authorities().stream()
                .filter(grant -> grant.authority() == Authority.CHALLENGE)
                .flatMap(grant -> grant.upTo().stream())
                .max(Comparator.naturalOrder());
    }

    /** Whether everything it says to offer is administration; not, when nothing is said. */
    public boolean isAdministrativeOnly() {
        return !services().isEmpty() && services().stream().allMatch(Service::isAdministrative);
    }

    /** The types whose services it may offer: its own, and those that live inside it. */
    public Set<OfficeType> types() {
        Set<OfficeType> types = EnumSet.of(type());
        types.addAll(hosts());
        return Collections.unmodifiableSet(types);
    }

    /**
     * Whether it exists on that day.
     *
     * @param day any
     */
    public boolean existsOn(LocalDate day) {
        return period().contains(day);
    }

    /**
     * An organisation portfolio office: permanent, at enterprise level.
     *
     * @param id its id
     */
    public static Builder portfolioOffice(OfficeId id) {
        return builder()
                .id(id)
                .type(OfficeType.ORGANISATION_PORTFOLIO_OFFICE)
                .permanence(Permanence.PERMANENT)
                .level(PmoLevel.ENTERPRISE);
    }

    /**
     * A hub portfolio office: permanent, at division level.
     *
     * @param id its id
     */
    public static Builder hubOffice(OfficeId id) {
        return builder()
                .id(id)
                .type(OfficeType.HUB_PORTFOLIO_OFFICE)
                .permanence(Permanence.PERMANENT)
                .level(PmoLevel.DIVISION);
    }

    /**
     * A programme office; say next whether it is permanent or temporary, and for whom.
     *
     * @param id its id
     */
    public static Builder programmeOffice(OfficeId id) {
        return builder().id(id).type(OfficeType.PROGRAMME_OFFICE);
    }

    /**
     * A project office; say next whether it is permanent or temporary, and for whom.
     *
     * @param id its id
     */
    public static Builder projectOffice(OfficeId id) {
        return builder().id(id).type(OfficeType.PROJECT_OFFICE).level(PmoLevel.PROJECT);
    }

    /**
     * A centre of excellence: permanent, outside the levels.
     *
     * @param id its id
     */
    public static Builder centreOfExcellence(OfficeId id) {
        return builder().id(id).type(OfficeType.CENTRE_OF_EXCELLENCE).permanence(Permanence.PERMANENT);
    }

    /** Starts an office; {@code id}, {@code type} and {@code permanence} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Office}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableOffice.Builder {
        Builder() {}

        /**
         * Serves that component and goes on afterwards.
         *
         * @param served portfolio, programme, project or unit
         */
        public Builder permanentFor(ComponentRef served) {
            return permanence(Permanence.PERMANENT).addServes(served);
        }

        /**
         * Serves that component and ends with it.
         *
         * @param served programme or project
         */
        public Builder temporaryFor(ComponentRef served) {
            return permanence(Permanence.TEMPORARY).addServes(served);
        }

        /**
         * Adds a line of management.
         *
         * @param superior an office, unit or board
         */
        public Builder reportsTo(ComponentRef superior) {
            return addReportingLine(ReportingLine.line(superior));
        }

        /**
         * Adds a line of information: its figures are put together there with those of others.
         *
         * @param hub the office that does so
         */
        public Builder aggregatesInto(OfficeId hub) {
            return addReportingLine(ReportingLine.information(hub));
        }

        /**
         * Grants an authority over all that it serves.
         *
         * @param authority what it may do
         */
        public Builder mayDo(Authority authority) {
            return addAuthority(AuthorityGrant.of(authority));
        }

        /**
         * Adds a line of governance to the holder of a role.
         *
         * @param role such as {@link Role#SENIOR_RESPONSIBLE_OWNER}
         * @param on the programme or project on which the role is held
         */
        public Builder reportsTo(Role role, ComponentRef on) {
            return addReportingLine(ReportingLine.governance(on, role));
        }
    }
}
