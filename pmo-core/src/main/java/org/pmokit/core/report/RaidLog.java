package org.pmokit.core.report;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pmokit.core.Portfolio;
import org.pmokit.core.decision.Decision;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.register.RegisterEntry;
import org.pmokit.core.review.ReviewOutcome;
import org.pmokit.core.risk.Action;
import org.pmokit.core.risk.Assumption;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Risk;

/**
 * Risks, assumptions, issues and dependencies of a component and of everything below it, with the actions and decisions that
 * belong to them. Below a component is whatever has it as its parent or is about it, at any depth: the projects of a
 * programme, their stages and work packages. A dependency belongs to both of its ends.
 */
public final class RaidLog {

    private final ComponentRef component;
    private final Portfolio portfolio;
    private final Set<ComponentRef> scope;

    private RaidLog(ComponentRef component, Portfolio portfolio) {
        this.component = component;
        this.portfolio = portfolio;
        this.scope = scopeOf(component, portfolio);
    }

    /**
     * The log of a component. To see it as of an earlier day, ask the portfolio as it was known then.
     *
     * @param portfolio that has it
     * @param component a programme, a project or any other; the portfolio itself for all there is
     */
    public static RaidLog of(Portfolio portfolio, ComponentRef component) {
        return new RaidLog(component, portfolio);
    }

    /** Whose log it is. */
    public ComponentRef component() {
        return component;
    }

    /** Its risks, open and closed, in the order of the register, like all that follow. */
    public List<Risk> risks() {
        return entries(Risk.class);
    }

    /** Its assumptions. */
    public List<Assumption> assumptions() {
        return entries(Assumption.class);
    }

    /** Its issues. */
    public List<Issue> issues() {
        return entries(Issue.class);
    }

    /** The dependencies in which it gives or receives. */
    public List<Dependency> dependencies() {
        return portfolio.dependencies().stream()
                .filter(each -> covers(each.giver()) || covers(each.receiver()))
                .toList();
    }

    /** Its actions. */
    public List<Action> actions() {
        return entries(Action.class);
    }

    /** Its decisions. */
    public List<Decision> decisions() {
        return entries(Decision.class);
    }

    /**
     * What came of an entry: everything in the portfolio that says it is derived from it, or settles it.
     *
     * @param entry of any kind
     */
    public List<RegisterEntry> following(ComponentRef entry) {
        return portfolio.all(RegisterEntry.class).stream()
                .filter(each -> RaidLinks.origins(each).contains(entry))
                .toList();
    }

    /**
     * Which links between the entries are missing or contradict each other on that day, in the order of the checks, then of
     * the registers; empty when none are.
     *
     * @param day the status date
     */
    public List<RaidFinding> findings(LocalDate day) {
        return new RaidLinks(this, portfolio, day).findings();
    }

    /**
     * Which links are missing, and what each check looked at.
     *
     * @param day the status date
     */
    public ReviewOutcome outcome(LocalDate day) {
        return new RaidLinks(this, portfolio, day).outcome();
    }

    private <T extends Recorded> List<T> entries(Class<T> type) {
        return portfolio.all(type).stream()
                .filter(each -> each.about().filter(this::covers).isPresent())
                .toList();
    }

    private boolean covers(ComponentRef reference) {
        return component.equals(portfolio.id()) || scope.contains(reference);
    }

    private static Set<ComponentRef> scopeOf(ComponentRef component, Portfolio portfolio) {
        Map<ComponentRef, List<ComponentRef>> below = new HashMap<>();
        portfolio.all(RegisterEntry.class).forEach(entry -> index(entry, below));
        Set<ComponentRef> scope = new HashSet<>();
        Deque<ComponentRef> open = new ArrayDeque<>(List.of(component));
        while (!open.isEmpty()) {
            ComponentRef next = open.pop();
            if (scope.add(next)) {
                below.getOrDefault(next, List.of()).forEach(open::push);
            }
        }
        return scope;
    }

    private static void index(RegisterEntry entry, Map<ComponentRef, List<ComponentRef>> below) {
        entry.about().ifPresent(above -> put(below, above, entry.ref()));
        if (entry instanceof DeliveryComponent delivery) {
            delivery.parent().ifPresent(above -> put(below, above, entry.ref()));
            delivery.milestones().forEach(milestone -> put(below, entry.ref(), milestone.id()));
        }
    }

    private static void put(Map<ComponentRef, List<ComponentRef>> below, ComponentRef above, ComponentRef child) {
        below.computeIfAbsent(above, none -> new ArrayList<>()).add(child);
    }
}
