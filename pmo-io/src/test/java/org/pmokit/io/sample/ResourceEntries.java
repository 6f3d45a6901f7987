package org.pmokit.io.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.agile.Team;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.ReservedWindow;
import org.pmokit.core.earnedvalue.EarnedValueTechnique;
import org.pmokit.core.earnedvalue.PerformancePeriod;
import org.pmokit.core.finance.FundingClaim;
import org.pmokit.core.finance.FundingLine;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.ResourceId;
import org.pmokit.core.identifier.TeamId;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.resource.Absence;
import org.pmokit.core.resource.AbsenceKind;
import org.pmokit.core.resource.Allocation;
import org.pmokit.core.resource.BookingStatus;
import org.pmokit.core.resource.CapacityPeriod;
import org.pmokit.core.resource.ChangeCapacity;
import org.pmokit.core.resource.Resource;
import org.pmokit.core.resource.ResourceKind;
import org.pmokit.core.schedule.CalendarEntry;
import org.pmokit.core.skill.Skill;

/** Random capacity, demand and performance. */
final class ResourceEntries {

    private final Portfolios any;
    private final Portfolio known;
    private final List<ComponentRef> work;
    private final List<TeamId> teams;

    private ResourceEntries(Portfolios any, Portfolio known) {
        this.any = any;
        this.known = known;
        this.work = Stream.<ComponentRef>concat(
                        known.all(Programme.class).stream().map(Programme::ref),
                        known.all(Project.class).stream().map(Project::ref))
                .toList();
        this.teams = known.all(Team.class).stream().map(Team::id).toList();
    }

    /** Adds some that refer to each other, and to what the draft already has. */
    static void addTo(PortfolioDraft draft, Portfolios any) {
        ResourceEntries entries = new ResourceEntries(any, draft.resolveOrThrow());
        List<ResourceId> resources = any.ids("RE").stream().map(ResourceId::of).toList();
        resources.forEach(id -> draft.add(entries.resource(id)));
        any.some(resources).forEach(id -> draft.add(entries.absence(id)));
        if (!entries.work.isEmpty()) {
            any.many(() -> entries.allocation(resources)).forEach(draft::add);
        }
        any.some(List.of("CAPEX", "OPEX")).forEach(code -> draft.add(new FundingLine(code, any.maybe(any::money))));
        any.some(entries.work).forEach(component -> {
            draft.add(new ReservedWindow(component, "freeze", any.range()));
            draft.add(new FundingClaim(component, "CAPEX", any.maybe(any::money)));
        });
        known(entries).forEach(project -> entries.performance(project).forEach(draft::add));
        any.some(entries.teams)
                .forEach(group -> draft.add(
                        new ChangeCapacity(group, any.range(), any.bound().abs())));
    }

    private static List<ProjectId> known(ResourceEntries entries) {
        return entries.any.some(
                entries.known.all(Project.class).stream().map(Project::id).toList());
    }

    private Stream<PerformancePeriod> performance(ProjectId project) {
        return Stream.iterate(any.dayOf(2001, 2004), day -> day.plusMonths(1))
                .limit(any.number(3))
                .map(end -> PerformancePeriod.builder()
                        .project(project)
                        .periodEnd(end)
                        .plannedValue(any.maybe(any::money))
                        .earnedValue(any.maybe(any::money))
                        .actualCost(any.maybe(any::money))
                        .budgetAtCompletion(any.maybe(any::money))
                        .estimateToComplete(any.maybe(any::money))
                        .technique(any.maybe(() -> any.oneOf(EarnedValueTechnique.values())))
                        .recordedOn(any.maybe(any::day))
                        .provenance(any.maybe(any::provenance))
                        .build());
    }

    private Resource resource(ResourceId id) {
        ResourceKind kind = any.oneOf(ResourceKind.values());
        Resource.Builder builder = Resource.builder()
                .id(id)
                .kind(kind)
                .person(kind == ResourceKind.PERSON ? any.maybe(any::person) : Optional.empty())
                .team(any.oneIn(teams))
                .role(any.maybe(any::anyRole))
                .skills(Set.copyOf(any.many(() -> any.oneOf(Skill.PLANNING, Skill.RISK, Skill.ANALYSIS))))
                .unit(any.oneIn(known.all(OrganisationUnit.class).stream()
                        .map(OrganisationUnit::id)
                        .toList()))
                .calendar(any.oneIn(known.all(CalendarEntry.class).stream()
                        .map(CalendarEntry::id)
                        .toList()))
                .period(any.range())
                .capacity(any.maybe(this::amount))
                .capacities(any.many(this::capacityPeriod))
                .provenance(any.maybe(any::provenance));
        any.text().ifPresent(builder::title);
        return builder.build();
    }

    private CapacityPeriod capacityPeriod() {
        DateRange days = DateRange.of(any.dayOf(2001, 2002), any.dayOf(2003, 2004));
        return any.truth()
                ? new CapacityPeriod(days, Optional.of(amount()), Optional.empty())
                : new CapacityPeriod(days, Optional.empty(), Optional.of(amount()));
    }

    private Absence absence(ResourceId resource) {
        return Absence.builder()
                .resource(resource)
                .period(DateRange.of(any.dayOf(2001, 2002), any.dayOf(2003, 2004)))
                .units(any.maybe(this::amount))
                .kind(any.maybe(() -> any.oneOf(AbsenceKind.values())))
                .recordedOn(any.maybe(any::day))
                .provenance(any.maybe(any::provenance))
                .build();
    }

    private Allocation allocation(List<ResourceId> resources) {
        boolean inUnits = any.truth();
        return Allocation.builder()
                .component(any.one(work))
                .resource(any.oneIn(resources))
                .team(any.oneIn(teams))
                .role(any.anyRole())
                .skill(any.maybe(() -> Skill.RISK))
                .period(DateRange.of(any.dayOf(2001, 2002), any.dayOf(2003, 2004)))
                .units(inUnits ? Optional.of(amount()) : Optional.empty())
                .hours(inUnits ? Optional.empty() : Optional.of(amount()))
                .status(any.oneOf(BookingStatus.values()))
                .recordedOn(any.maybe(any::day))
                .provenance(any.maybe(any::provenance))
                .build();
    }

    private BigDecimal amount() {
        return BigDecimal.valueOf(any.number(2000), 2);
    }
}
