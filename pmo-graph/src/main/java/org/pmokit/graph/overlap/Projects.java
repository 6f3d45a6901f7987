package org.pmokit.graph.overlap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;

/** The projects of a portfolio by index, and pairs of them as one number that sorts by the ids of both. */
final class Projects {

    private static final int NONE = -1;

    private final List<Project> projects;
    private final Map<ProjectId, Integer> indices = new HashMap<>();
    private final int[] byId;
    private final int[] placeById;
    private final int[] programmes;

    Projects(Portfolio portfolio) {
        this.projects = List.copyOf(portfolio.projects());
        this.programmes = new int[projects.size()];
        Map<ProgrammeId, Integer> known = new HashMap<>();
        for (int index = 0; index < projects.size(); index++) {
            Project project = projects.get(index);
            indices.put(project.id(), index);
            programmes[index] = project.parent()
                    .map(parent -> known.computeIfAbsent(parent, fresh -> known.size()))
                    .orElse(NONE);
        }
        this.byId = sortedById();
        this.placeById = inverse(byId);
    }

    private int[] sortedById() {
        return IntStream.range(0, projects.size())
                .boxed()
                .sorted(Comparator.comparing(index -> id(index).value()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int[] inverse(int[] order) {
        int[] places = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            places[order[place]] = place;
        }
        return places;
    }

    int size() {
        return projects.size();
    }

    Project get(int index) {
        return projects.get(index);
    }

    ProjectId id(int index) {
        return projects.get(index).id();
    }

    /** The index, or -1. */
    int index(ProjectId id) {
        return indices.getOrDefault(id, NONE);
    }

    boolean sameProgramme(int one, int other) {
        return programmes[one] != NONE && programmes[one] == programmes[other];
    }

    /** The pair in either order. */
    long pair(int one, int other) {
        int place = placeById[one];
        int otherPlace = placeById[other];
        return (long) Math.min(place, otherPlace) << Integer.SIZE | Math.max(place, otherPlace);
    }

    int first(long pair) {
        return byId[(int) (pair >>> Integer.SIZE)];
    }

    int second(long pair) {
        return byId[(int) pair];
    }
}
