package org.pmokit.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.office.Office;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.schedule.Schedule;

/**
 * Who belongs to whom, computed once on the first question. Holds ids of projects and never projects themselves, so
 * that a portfolio in which one project was replaced can go on using it.
 */
final class LookUps {

    private final Map<ProgrammeId, List<ProjectId>> projects = new HashMap<>();
    private final Map<ProgrammeId, List<ProgrammeId>> programmes = new HashMap<>();
    private final Map<ComponentRef, List<Recorded>> about = new HashMap<>();
    private final Map<ComponentRef, List<Dependency>> dependencies = new HashMap<>();
    private final Map<ComponentRef, List<Office>> offices = new HashMap<>();
    private final Set<MilestoneId> pointedTo = new HashSet<>();
    private final Set<ActivityId> activities = new HashSet<>();

    LookUps(Registers registers) {
        registers.stream().forEach(this::index);
    }

    private void index(Recorded value) {
        if (value instanceof Project project) {
            project.parent().ifPresent(parent -> put(projects, parent, project.id()));
            return;
        }
        if (value instanceof Programme programme) {
            programme.parent().ifPresent(parent -> put(programmes, parent, programme.id()));
        } else if (value instanceof Dependency dependency) {
            put(dependencies, dependency.giver(), dependency);
            put(dependencies, dependency.receiver(), dependency);
        } else if (value instanceof Office office) {
            office.serves().forEach(served -> put(offices, served, office));
        } else if (value instanceof Schedule schedule) {
            schedule.activities().forEach(activity -> activities.add(activity.id()));
        }
        value.about().ifPresent(component -> put(about, component, value));
        value.pointers()
                .map(Pointer::target)
                .filter(MilestoneId.class::isInstance)
                .map(MilestoneId.class::cast)
                .forEach(pointedTo::add);
    }

    List<ProjectId> projectsIn(ProgrammeId programme) {
        return projects.getOrDefault(programme, List.of());
    }

    List<ProgrammeId> programmesIn(ProgrammeId programme) {
        return programmes.getOrDefault(programme, List.of());
    }

    <T> List<T> about(ComponentRef component, Class<T> type) {
        return about.getOrDefault(component, List.of()).stream()
                .filter(type::isInstance)
                .<T>map(type::cast)
                .toList();
    }

    List<Dependency> dependenciesOf(ComponentRef component) {
        return List.copyOf(dependencies.getOrDefault(component, List.of()));
    }

    List<Office> officesServing(ComponentRef component) {
        return List.copyOf(offices.getOrDefault(component, List.of()));
    }

    boolean isPointedTo(MilestoneId milestone) {
        return pointedTo.contains(milestone);
    }

    boolean hasActivity(ActivityId activity) {
        return activities.contains(activity);
    }

    private static <K, V> void put(Map<K, List<V>> index, K key, V value) {
        index.computeIfAbsent(key, none -> new ArrayList<>()).add(value);
    }
}
