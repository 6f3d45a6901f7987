package org.pmokit.io.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.agile.Approach;
import org.pmokit.core.agile.Coaching;
import org.pmokit.core.agile.Commitment;
import org.pmokit.core.agile.DeliveryApproach;
import org.pmokit.core.agile.Deployment;
import org.pmokit.core.agile.FlowDirection;
import org.pmokit.core.agile.Impediment;
import org.pmokit.core.agile.InformationFlow;
import org.pmokit.core.agile.Iteration;
import org.pmokit.core.agile.IterationObjective;
import org.pmokit.core.agile.ScrumEvent;
import org.pmokit.core.agile.ScrumEventKind;
import org.pmokit.core.agile.Team;
import org.pmokit.core.agile.TeamImprovement;
import org.pmokit.core.agile.WorkItem;
import org.pmokit.core.agile.WorkItemType;
import org.pmokit.core.benefit.Benefit;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ImpedimentId;
import org.pmokit.core.identifier.IterationId;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.TeamId;
import org.pmokit.core.identifier.WorkItemId;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.schedule.Milestone;

/** Random teams and their work. */
final class TeamEntries {

    private final Portfolios any;
    private final Portfolio known;
    private final List<ComponentRef> work;
    private final List<MilestoneId> milestones;

    private TeamEntries(Portfolios any, Portfolio known) {
        this.any = any;
        this.known = known;
        this.work = Stream.<ComponentRef>concat(
                        known.all(Programme.class).stream().map(Programme::ref),
                        known.all(Project.class).stream().map(Project::ref))
                .toList();
        this.milestones = known.all(Project.class).stream()
                .flatMap(project -> project.milestones().stream())
                .map(Milestone::id)
                .toList();
    }

    /** Adds some that refer to each other, and to what the draft already has. */
    static void addTo(PortfolioDraft draft, Portfolios any) {
        TeamEntries entries = new TeamEntries(any, draft.resolveOrThrow());
        List<TeamId> teams = any.ids("TE").stream().map(TeamId::of).toList();
        teams.forEach(id -> draft.add(entries.team(id)));
        if (!teams.isEmpty()) {
            entries.addWork(draft, teams);
        }
        List<ComponentRef> places = new ArrayList<>(entries.work);
        places.addAll(teams);
        any.some(places).forEach(component -> draft.add(entries.approach(component)));
        any.ids("IF").forEach(subject -> draft.add(entries.flow(subject)));
    }

    private void addWork(PortfolioDraft draft, List<TeamId> teams) {
        List<IterationId> iterations =
                any.ids("IT").stream().map(IterationId::of).toList();
        iterations.forEach(id -> draft.add(iteration(id, any.one(teams))));
        List<WorkItemId> items = any.ids("WI").stream().map(WorkItemId::of).toList();
        for (int index = 0; index < items.size(); index++) {
            draft.add(item(items.get(index), items.subList(0, index), teams));
        }
        any.ids("IP").forEach(id -> draft.add(impediment(ImpedimentId.of(id), any.one(teams), items)));
        any.many(() -> improvement(any.one(teams), iterations)).forEach(draft::add);
        any.many(() -> event(any.one(teams), iterations)).forEach(draft::add);
        any.many(() -> coaching(any.one(teams))).forEach(draft::add);
        any.ids("DE").forEach(name -> draft.add(deployment(any.one(teams), name)));
    }

    private Team team(TeamId id) {
        Team.Builder builder = Team.builder()
                .id(id)
                .component(any.oneIn(work))
                .unit(any.oneIn(known.all(OrganisationUnit.class).stream()
                        .map(OrganisationUnit::id)
                        .toList()))
                .members(Set.copyOf(any.many(any::person)))
                .wipLimit(any.maybe(() -> any.upTo(9)))
                .definitionOfDone(any.words())
                .provenance(any.maybe(any::provenance));
        any.text().ifPresent(builder::title);
        return builder.build();
    }

    private Iteration iteration(IterationId id, TeamId team) {
        Iteration.Builder builder = Iteration.builder()
                .id(id)
                .team(team)
                .start(any.dayOf(2001, 2002))
                .finish(any.dayOf(2003, 2004))
                .goal(any.text())
                .committedPoints(any.maybe(any::bound))
                .completedPoints(any.maybe(any::bound))
                .committedItems(any.maybe(() -> any.upTo(9)))
                .completedItems(any.maybe(() -> any.upTo(9)))
                .objectives(any.many(() -> new IterationObjective(
                        any.anyText(), any.oneOf(Commitment.values()), any.bound(), any.maybe(any::bound))))
                .provenance(any.maybe(any::provenance));
        any.text().ifPresent(builder::title);
        return builder.build();
    }

    private WorkItem item(WorkItemId id, List<WorkItemId> earlier, List<TeamId> teams) {
        WorkItem.Builder builder = WorkItem.builder()
                .id(id)
                .type(any.oneOf(WorkItemType.values()))
                .team(any.oneIn(teams))
                .parent(any.oneIn(earlier))
                .benefit(any.oneIn(
                        known.all(Benefit.class).stream().map(Benefit::id).toList()))
                .milestone(any.oneIn(milestones))
                .requested(any.maybe(() -> any.dayOf(2001, 2002)))
                .started(any.maybe(() -> any.dayOf(2003, 2004)))
                .done(any.maybe(() -> any.dayOf(2005, 2006)))
                .points(any.maybe(any::bound))
                .activeDays(any.maybe(any::bound))
                .blockedSince(any.maybe(any::day))
                .escaped(any.maybe(any::truth))
                .provenance(any.maybe(any::provenance));
        any.text().ifPresent(builder::title);
        return builder.build();
    }

    private Impediment impediment(ImpedimentId id, TeamId team, List<WorkItemId> items) {
        return Impediment.builder()
                .id(id)
                .team(team)
                .title(any.anyText())
                .item(any.oneIn(items))
                .raised(any.day())
                .removed(any.maybe(any::day))
                .owner(any.maybe(any::anyRole))
                .escalatedTo(any.maybe(any::component))
                .provenance(any.maybe(any::provenance))
                .build();
    }

    private TeamImprovement improvement(TeamId team, List<IterationId> iterations) {
        return TeamImprovement.builder()
                .team(team)
                .title(any.anyText())
                .iteration(any.oneIn(iterations))
                .agreed(any.day())
                .owner(any.maybe(any::anyRole))
                .closed(any.maybe(any::day))
                .provenance(any.maybe(any::provenance))
                .build();
    }

    private ScrumEvent event(TeamId team, List<IterationId> iterations) {
        return ScrumEvent.builder()
                .team(team)
                .kind(any.oneOf(ScrumEventKind.values()))
                .on(any.day())
                .iteration(any.oneIn(iterations))
                .minutes(any.maybe(() -> any.upTo(99)))
                .timeBox(any.maybe(() -> any.upTo(99)))
                .provenance(any.maybe(any::provenance))
                .build();
    }

    private Coaching coaching(TeamId team) {
        return Coaching.builder()
                .team(team)
                .topic(any.anyText())
                .on(any.day())
                .coach(any.maybe(any::anyRole))
                .coached(any.maybe(any::anyRole))
                .outcome(any.text())
                .provenance(any.maybe(any::provenance))
                .build();
    }

    private Deployment deployment(TeamId team, String name) {
        return Deployment.builder()
                .team(team)
                .name(name)
                .on(any.day())
                .failed(any.maybe(any::truth))
                .provenance(any.maybe(any::provenance))
                .build();
    }

    private Approach approach(ComponentRef component) {
        return Approach.builder()
                .component(component)
                .approach(any.oneOf(DeliveryApproach.values()))
                .framework(any.text())
                .since(any.maybe(any::day))
                .reason(any.text())
                .provenance(any.maybe(any::provenance))
                .build();
    }

    private InformationFlow flow(String subject) {
        return InformationFlow.builder()
                .sender(any.component())
                .receiver(any.component())
                .subject(subject)
                .direction(any.oneOf(FlowDirection.values()))
                .channel(any.text())
                .provenance(any.maybe(any::provenance))
                .build();
    }
}
