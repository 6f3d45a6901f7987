package org.pmokit.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.office.Office;

/**
 * The components of a portfolio as numbers: portfolio, programmes, projects, offices, each in portfolio order; who is below whom,
 * and which candidates count towards whom. Shared by reports as long as nothing but the content of projects differs.
 */
final class Layout {

    private final List<ComponentRef> components = new ArrayList<>();
    private final Map<ComponentRef, Integer> places;
    private final int firstOffice;
    private final int[] parents;
    private final int[][] children;
    private final int[] leavesFirst;
    private final int[] starts;
    private final int[] candidates;

    Layout(Portfolio portfolio, List<Candidate> asked) {
        places = new HashMap<>(2 * portfolio.projects().size());
        add(portfolio.id());
        portfolio.programmes().forEach(programme -> add(programme.id()));
        portfolio.projects().forEach(project -> add(project.id()));
        firstOffice = components.size();
        portfolio.offices().stream().map(Office::id).forEach(this::add);
        parents = new int[components.size()];
        children = new int[components.size()][];
        parents(portfolio);
        leavesFirst = leavesFirst(portfolio);
        starts = new int[components.size() + 2];
        candidates = new int[asked.size()];
        candidates(asked);
    }

    private void add(ComponentRef component) {
        places.put(component, components.size());
        components.add(component);
    }

    private void parents(Portfolio portfolio) {
        parents[0] = -1;
        int at = 1;
        for (Programme programme : portfolio.programmes()) {
            parents[at++] = programme.parent().map(this::place).orElse(0);
        }
        for (Project project : portfolio.projects()) {
            parents[at++] = project.parent().map(this::place).orElse(0);
        }
        for (int office = firstOffice; office < parents.length; office++) {
            parents[office] = -1;
        }
        int[] counts = new int[parents.length];
        for (int parent : parents) {
            if (parent >= 0) {
                counts[parent]++;
            }
        }
        for (int each = 0; each < children.length; each++) {
            children[each] = new int[counts[each]];
        }
        for (int each = parents.length - 1; each > 0; each--) {
            if (parents[each] >= 0) {
                children[parents[each]][--counts[parents[each]]] = each;
            }
        }
    }

    private int[] leavesFirst(Portfolio portfolio) {
        int programmes = portfolio.programmes().size();
        int[] waiting = new int[parents.length];
        for (int at = 1; at <= programmes; at++) {
            if (parents[at] > 0) {
                waiting[parents[at]]++;
            }
        }
        int[] order = new int[parents.length];
        int filled = 0;
        for (int project = programmes + 1; project < firstOffice; project++) {
            order[filled++] = project;
        }
        Deque<Integer> ready = new ArrayDeque<>();
        int at = 1;
        for (Programme each : portfolio.programmes()) {
            if (waiting[at] == 0) {
                ready.add(place(each.id()));
            }
            at++;
        }
        while (!ready.isEmpty()) {
            int next = ready.poll();
            order[filled++] = next;
            if (parents[next] > 0 && --waiting[parents[next]] == 0) {
                ready.add(parents[next]);
            }
        }
        order[filled++] = 0;
        for (int office = firstOffice; office < parents.length; office++) {
            order[filled++] = office;
        }
        return order;
    }

    private void candidates(List<Candidate> asked) {
        int[] where = new int[asked.size()];
        for (int at = 0; at < where.length; at++) {
            ComponentRef component = asked.get(at).subject().component();
            boolean itself = at < components.size() && components.get(at) == component;
            int place = itself ? at : place(component);
            where[at] = place < 0 ? components.size() : place;
            starts[where[at] + 1]++;
        }
        for (int at = 1; at < starts.length; at++) {
            starts[at] += starts[at - 1];
        }
        int[] next = starts.clone();
        for (int at = 0; at < where.length; at++) {
            candidates[next[where[at]]++] = at;
        }
    }

    /** Negative for what is no component. */
    int place(ComponentRef component) {
        return places.getOrDefault(component, -1);
    }

    int size() {
        return components.size();
    }

    ComponentRef component(int place) {
        return components.get(place);
    }

    boolean isOffice(int place) {
        return place >= firstOffice;
    }

    /** Negative for the portfolio and for offices. */
    int parent(int place) {
        return parents[place];
    }

    /** In portfolio order. */
    int[] children(int place) {
        return children[place];
    }

    /** Every component after those below it. */
    int[] leavesFirst() {
        return leavesFirst;
    }

    /** Where the candidates that count towards a component begin in {@link #candidate}; they end where the next begin. */
    int firstCandidate(int place) {
        return starts[place];
    }

    int endOfCandidates(int place) {
        return starts[place + 1];
    }

    int candidate(int at) {
        return candidates[at];
    }
}
