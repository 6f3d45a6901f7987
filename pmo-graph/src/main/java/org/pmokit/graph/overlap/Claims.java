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
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.register.RegisterEntry;
import org.pmokit.core.stakeholder.StakeholderImpact;

/** What projects and registers say that projects touch. */
final class Claims {

    private final Portfolio portfolio;
    private final Map<ProjectId, List<Claim>> ofRegisters = new HashMap<>();

    Claims(Portfolio portfolio) {
        this.portfolio = portfolio;
        portfolio.all(ConfigurationItem.class).forEach(item -> add(item.component(), item(item.id())));
        for (ChangeRequest request : portfolio.all(ChangeRequest.class)) {
            request.items().forEach(item -> add(request.component(), item(item)));
        }
        portfolio.all(Benefit.class).forEach(this::addBenefit);
        portfolio.all(ChangeLoad.class).forEach(this::addLoad);
        portfolio.all(StakeholderImpact.class).forEach(this::addImpact);
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
        claims.addAll(ofRegisters.getOrDefault(project.id(), List.of()));
        return claims;
    }

    private static void add(List<Claim> claims, OverlapKind kind, Collection<String> codes) {
        codes.forEach(code -> claims.add(Claim.of(kind, code)));
    }
}
