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
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.office.Office;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.role.RoleAssignment;

/**
 * Who belongs to whom, computed once on the first question. Holds ids of projects and never projects themselves, so
 * that a portfolio in which one project was replaced can go on using it.
 */
final class LookUps {

    private final Map<ProgrammeId, List<ProjectId>> projects = new HashMap<>();
    private final Map<ProgrammeId, List<ProgrammeId>> programmes = new HashMap<>();
    private final Map<ComponentRef, List<Risk>> risks = new HashMap<>();
    private final Map<ComponentRef, List<Issue>> issues = new HashMap<>();
    private final Map<ComponentRef, List<RoleAssignment>> roles = new HashMap<>();
    private final Map<ComponentRef, List<Dependency>> dependencies = new HashMap<>();
    private final Map<ComponentRef, List<Office>> offices = new HashMap<>();
    private final Set<MilestoneId> pointedTo = new HashSet<>();

    LookUps(Portfolio portfolio) {
        for (Project project : portfolio.projects()) {
            project.parent().ifPresent(parent -> put(projects, parent, project.id()));
        }
        for (Programme programme : portfolio.programmes()) {
            programme.parent().ifPresent(parent -> put(programmes, parent, programme.id()));
        }
        portfolio.risks().forEach(risk -> put(risks, pointTo(risk.component()), risk));
        portfolio.issues().forEach(issue -> put(issues, pointTo(issue.component()), issue));
        portfolio.roles().forEach(role -> put(roles, pointTo(role.component()), role));
        for (Dependency dependency : portfolio.dependencies()) {
            put(dependencies, pointTo(dependency.giver()), dependency);
            put(dependencies, pointTo(dependency.receiver()), dependency);
        }
        for (Office office : portfolio.offices()) {
            office.serves().forEach(served -> put(offices, pointTo(served), office));
            office.reportingLines().forEach(line -> pointTo(line.to()));
        }
        portfolio.boards().forEach(board -> board.governs().ifPresent(this::pointTo));
        portfolio.objectives().forEach(objective -> objective.component().ifPresent(this::pointTo));
    }

    List<ProjectId> projectsIn(ProgrammeId programme) {
        return projects.getOrDefault(programme, List.of());
    }

    List<ProgrammeId> programmesIn(ProgrammeId programme) {
        return programmes.getOrDefault(programme, List.of());
    }

    List<Risk> risksOf(ComponentRef component) {
        return List.copyOf(risks.getOrDefault(component, List.of()));
    }

    List<Issue> issuesOf(ComponentRef component) {
        return List.copyOf(issues.getOrDefault(component, List.of()));
    }

    List<RoleAssignment> rolesOn(ComponentRef component) {
        return List.copyOf(roles.getOrDefault(component, List.of()));
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

    private ComponentRef pointTo(ComponentRef reference) {
        if (reference instanceof MilestoneId milestone) {
            pointedTo.add(milestone);
        }
        return reference;
    }

    private static <K, V> void put(Map<K, List<V>> index, K key, V value) {
        index.computeIfAbsent(key, none -> new ArrayList<>()).add(value);
    }
}
