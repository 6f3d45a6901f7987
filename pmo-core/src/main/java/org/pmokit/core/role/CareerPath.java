package org.pmokit.core.role;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * From which role people go on to which. A picture of what is usual, not a rule: nobody has to follow it.
 *
 * @param steps the roles that may follow each role; a role that is not here is an end
 */
public record CareerPath(Map<Role, Set<Role>> steps) {

    /** Copies, in the order of the roles. */
    public CareerPath {
        Map<Role, Set<Role>> copy = new TreeMap<>();
        steps.forEach((from, to) -> copy.put(from, Collections.unmodifiableSortedSet(new TreeSet<>(to))));
        steps = Collections.unmodifiableMap(copy);
    }

    /**
     * The usual one: an officer becomes an analyst, a specialist or the head of an office, whoever heads an office may
     * come to head them all; a project manager goes on to programmes and then to the portfolio.
     */
    public static CareerPath standard() {
        return new CareerPath(Map.of(
                Role.PROJECT_OFFICER,
                Set.of(Role.PORTFOLIO_ANALYST, Role.PROJECT_SPECIALIST, Role.HEAD_OF_OFFICE),
                Role.PORTFOLIO_ANALYST,
                Set.of(Role.PMO_LEAD, Role.HEAD_OF_OFFICE),
                Role.PROJECT_SPECIALIST,
                Set.of(Role.PMO_LEAD, Role.HEAD_OF_OFFICE),
                Role.PMO_LEAD,
                Set.of(Role.HEAD_OF_P3O),
                Role.HEAD_OF_OFFICE,
                Set.of(Role.HEAD_OF_P3O),
                Role.PROJECT_MANAGER,
                Set.of(Role.PROGRAMME_MANAGER),
                Role.PROGRAMME_MANAGER,
                Set.of(Role.PORTFOLIO_MANAGER)));
    }

    /**
     * The roles that may follow at once, by code; empty at an end.
     *
     * @param role any
     */
    public Set<Role> after(Role role) {
        return steps.getOrDefault(role, Set.of());
    }

    /**
     * A shortest way from one role to another, both included; empty when there is none. Of several the one whose roles
     * come first by code. Breadth-first search: linear in the number of steps; circles do no harm.
     *
     * @param from where somebody is
     * @param to where they want to go
     */
    public List<Role> route(Role from, Role to) {
        Map<Role, List<Role>> routes = new LinkedHashMap<>();
        routes.put(from, List.of(from));
        Queue<Role> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !routes.containsKey(to)) {
            Role here = open.remove();
            for (Role next : after(here)) {
                if (!routes.containsKey(next)) {
                    routes.put(next, longer(routes.getOrDefault(here, List.of()), next));
                    open.add(next);
                }
            }
        }
        return routes.getOrDefault(to, List.of());
    }

    /**
     * Every role that can be reached from one, by code; the role itself only when a circle leads back to it.
     *
     * @param from where somebody is
     */
    public Set<Role> reachableFrom(Role from) {
        SortedSet<Role> reached = new TreeSet<>();
        Queue<Role> open = new ArrayDeque<>(after(from));
        while (!open.isEmpty()) {
            Role here = open.remove();
            if (reached.add(here)) {
                open.addAll(after(here));
            }
        }
        return Collections.unmodifiableSortedSet(reached);
    }

    private static List<Role> longer(List<Role> route, Role next) {
        List<Role> longer = new ArrayList<>(route);
        longer.add(next);
        return List.copyOf(longer);
    }
}
