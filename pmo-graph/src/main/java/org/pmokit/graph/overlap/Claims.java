package org.pmokit.graph.overlap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmokit.core.Portfolio;
import org.pmokit.core.benefit.Benefit;
import org.pmokit.core.change.ChangeLoad;
import org.pmokit.core.change.ChangeRequest;
import org.pmokit.core.change.ConfigurationItem;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.ReservedWindow;
import org.pmokit.core.finance.FundingClaim;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.register.RegisterEntry;
import org.pmokit.core.resource.Allocation;
import org.pmokit.core.stakeholder.Communication;
import org.pmokit.core.stakeholder.StakeholderImpact;
import org.pmokit.core.strategy.Contribution;
import org.pmokit.graph.capacity.CapacityAnalysis;
import org.pmokit.graph.capacity.CapacitySettings;
import org.pmokit.graph.capacity.OverAllocation;
import org.pmokit.graph.capacity.Perspective;

/** What projects and registers say that projects touch. */
final class Claims {

    private final Portfolio portfolio;
    private final Map<ProjectId, List<Claim>> ofRegisters = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();

    Claims(Portfolio portfolio) {
        this.portfolio = portfolio;
        portfolio.all(ConfigurationItem.class).forEach(item -> add(item.component(), item(item.id())));
        for (ChangeRequest request : portfolio.all(ChangeRequest.class)) {
            request.items().forEach(item -> add(request.component(), item(item)));
        }
        portfolio.all(Benefit.class).forEach(this::addBenefit);
        portfolio.all(ChangeLoad.class).forEach(this::addLoad);
        portfolio.all(StakeholderImpact.class).forEach(this::addImpact);
        portfolio.all(Communication.class).forEach(this::addMessage);
        portfolio.all(Contribution.class).forEach(this::addContribution);
        addWindows();
        addFunding();
        addOverAllocations();
    }

    private static Claim item(ComponentRef item) {
        return Claim.of(OverlapKind.SYSTEM, item.value());
    }

    private void addBenefit(Benefit benefit) {
        DateRange days = benefit.period().orElse(DateRange.ALWAYS);
        benefit.measure()
                .ifPresent(measure -> benefit.component()
                        .ifPresent(component ->
                                add(component, new Claim(OverlapKind.BENEFIT, measure.code(), Optional.of(days)))));
    }

    private void addLoad(ChangeLoad load) {
        if (load.points().signum() > 0) {
            LocalDate first = load.month().atDay(1);
            DateRange month = DateRange.of(first, first.plusMonths(1));
            add(
                    load.component(),
                    new Claim(OverlapKind.STAKEHOLDER, load.group().asText(), Optional.of(month)));
        }
    }

    private void addImpact(StakeholderImpact impact) {
        Claim claim = Claim.of(OverlapKind.STAKEHOLDER, impact.stakeholder().asText());
        add(impact.change(), claim);
        portfolio.entry(impact.change()).flatMap(RegisterEntry::about).ifPresent(component -> add(component, claim));
    }

    /** The next message to each audience; of those who did not say when, nothing is known. */
    private void addMessage(Communication message) {
        message.dueOn()
                .ifPresent(day -> message.component()
                        .ifPresent(component -> message.audience()
                                .forEach(audience -> add(
                                        component,
                                        new Claim(
                                                OverlapKind.COMMUNICATION,
                                                audience.value() + " on " + day,
                                                Optional.of(DateRange.ofClosed(day, day)))))));
    }

    private void addContribution(Contribution contribution) {
        if (!contribution.isConflict()) {
            add(
                    contribution.component(),
                    Claim.of(OverlapKind.OBJECTIVE, contribution.objective().value()));
        }
    }

    private void addWindows() {
        WindowNames names = new WindowNames(portfolio);
        for (ReservedWindow window : portfolio.all(ReservedWindow.class)) {
            add(window.component(), new Claim(OverlapKind.WINDOW, names.of(window), Optional.of(window.period())));
        }
    }

    private void addFunding() {
        FundingNotes funding = new FundingNotes(portfolio);
        for (FundingClaim claim : portfolio.all(FundingClaim.class)) {
            funding.of(claim.line()).ifPresent(note -> {
                add(claim.component(), Claim.of(OverlapKind.FUNDING, claim.line()));
                notes.put(key(OverlapKind.FUNDING, claim.line()), note);
            });
        }
    }

    /** Who asks together for more of somebody than there is; nothing without allocations. */
    private void addOverAllocations() {
        if (portfolio.all(Allocation.class).isEmpty()) {
            return;
        }
        for (OverAllocation each : CapacityAnalysis.of(portfolio, CapacitySettings.by(Perspective.RESOURCE))
                .overAllocations()) {
            String code = each.subject().key() + " " + each.period();
            notes.put(
                    key(OverlapKind.RESOURCE, code),
                    "asked " + each.peakDemand().toPlainString() + " of "
                            + each.peakCapacity().toPlainString() + " at most, "
                            + each.excess().toPlainString() + " unit-days too many");
            each.contributions()
                    .forEach(part ->
                            add(part.cause(), new Claim(OverlapKind.RESOURCE, code, Optional.of(each.period()))));
        }
    }

    private void add(ComponentRef component, Claim claim) {
        if (component instanceof ProjectId project) {
            ofRegisters.computeIfAbsent(project, fresh -> new ArrayList<>()).add(claim);
        }
    }

    /** Everything that a project touches, by its own words first. */
    List<Claim> of(Project project) {
        List<Claim> claims = new ArrayList<>();
        add(claims, OverlapKind.DELIVERABLE, project.deliverables());
        add(claims, OverlapKind.TEAM, project.teams());
        add(claims, OverlapKind.SUPPLIER, project.suppliers());
        add(claims, OverlapKind.SITE, project.sites());
        project.objectives().forEach(objective -> claims.add(Claim.of(OverlapKind.OBJECTIVE, objective.value())));
        claims.addAll(ofRegisters.getOrDefault(project.id(), List.of()));
        return claims;
    }

    /** The numbers behind a thing, where it has some. */
    Optional<String> note(OverlapKind kind, String code) {
        return Optional.ofNullable(notes.get(key(kind, code)));
    }

    private static String key(OverlapKind kind, String code) {
        return kind.code() + " " + FundingNotes.folded(code);
    }

    private static void add(List<Claim> claims, OverlapKind kind, Collection<String> codes) {
        codes.forEach(code -> claims.add(Claim.of(kind, code)));
    }
}
