package org.pmokit.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.schedule.Milestone;

/**
 * Which components two portfolios differ in.
 *
 * <p>Not told when they differ in what concerns everybody.
 */
final class Changes {

    private final Portfolio before;
    private final Portfolio after;
    private final Set<ComponentRef> changed = new HashSet<>();
    private boolean inPlace = true;

    /**
     * What differs.
     *
     * @param components that differ themselves or in what is on record about them; the portfolio is always among them
     * @param inPlace whether nothing but the content of projects differs, so that there are the same candidates in the same order
     */
    record Difference(Set<ComponentRef> components, boolean inPlace) {}

    private Changes(Portfolio before, Portfolio after) {
        this.before = before;
        this.after = after;
    }

    /** Linear in the portfolio, and quick where both share what did not change. */
    static Optional<Difference> between(Portfolio before, Portfolio after) {
        Changes changes = new Changes(before, after);
        if (!changes.sameFrame()) {
            return Optional.empty();
        }
        changes.changed.add(after.id());
        changes.projects();
        return changes.entries() ? Optional.of(new Difference(changes.changed, changes.inPlace)) : Optional.empty();
    }

    private boolean sameFrame() {
        return before.id().equals(after.id())
                && before.name().equals(after.name())
                && before.currency().equals(after.currency())
                && before.calendar().equals(after.calendar())
                && before.programmes().equals(after.programmes())
                && before.offices().equals(after.offices());
    }

    private void projects() {
        if (projectsInPlace()) {
            return;
        }
        inPlace = false;
        changed.clear();
        changed.add(after.id());
        Map<ProjectId, Project> known = new HashMap<>();
        before.projects().forEach(project -> known.put(project.id(), project));
        for (Project project : after.projects()) {
            Project earlier = known.remove(project.id());
            if (project != earlier && !project.equals(earlier)) {
                changed.add(project.id());
            }
        }
        changed.addAll(known.keySet());
    }

    /** Whether the same projects are there in the same order. */
    private boolean projectsInPlace() {
        if (before.projects().size() != after.projects().size()) {
            return false;
        }
        Iterator<Project> earlier = before.projects().iterator();
        for (Project project : after.projects()) {
            Project other = earlier.next();
            if (project == other) {
                continue;
            }
            if (!project.id().equals(other.id())) {
                return false;
            }
            if (!project.equals(other)) {
                changed.add(project.id());
                inPlace &= project.parent().equals(other.parent())
                        && milestones(project).equals(milestones(other));
            }
        }
        return true;
    }

    private static List<MilestoneId> milestones(Project project) {
        return project.milestones().stream().map(Milestone::id).toList();
    }

    /** Whether what stayed is in the order in which it was. */
    private boolean entries() {
        List<Recorded> earlier = entries(before);
        List<Recorded> later = entries(after);
        if (isSame(earlier, later)) {
            return true;
        }
        inPlace = false;
        Set<Recorded> gone = new LinkedHashSet<>(earlier);
        later.forEach(gone::remove);
        Set<Recorded> come = new LinkedHashSet<>(later);
        earlier.forEach(come::remove);
        gone.forEach(entry -> touch(before, entry));
        come.forEach(entry -> touch(after, entry));
        return without(earlier, gone).equals(without(later, come));
    }

    private static List<Recorded> without(List<Recorded> entries, Set<Recorded> some) {
        return entries.stream().filter(entry -> !some.contains(entry)).toList();
    }

    private static List<Recorded> entries(Portfolio portfolio) {
        return portfolio.all(Recorded.class).stream()
                .filter(entry -> !(entry instanceof Project))
                .toList();
    }

    private static boolean isSame(List<Recorded> earlier, List<Recorded> later) {
        if (earlier.size() != later.size()) {
            return false;
        }
        for (int at = 0; at < earlier.size(); at++) {
            if (earlier.get(at) != later.get(at)) {
                return false;
            }
        }
        return true;
    }

    private void touch(Portfolio portfolio, Recorded entry) {
        changed.add(Candidates.componentOf(portfolio, entry));
        entry.about().ifPresent(changed::add);
        if (entry instanceof Dependency dependency) {
            changed.add(componentOf(portfolio, dependency.giver()));
            changed.add(componentOf(portfolio, dependency.receiver()));
        }
    }

    private static ComponentRef componentOf(Portfolio portfolio, ComponentRef end) {
        return end instanceof MilestoneId milestone
                ? portfolio
                        .owner(milestone)
                        .<ComponentRef>map(owner -> owner.ref())
                        .orElse(end)
                : end;
    }
}
