package org.pmokit.graph.capacity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.agile.Team;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ResourceId;
import org.pmokit.core.identifier.TeamId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.resource.Allocation;
import org.pmokit.core.resource.Resource;
import org.pmokit.core.resource.ResourceKind;
import org.pmokit.core.role.Role;
import org.pmokit.core.skill.Skill;

/** To which subjects resources and allocations belong, from one perspective. Subjects are numbered as they appear. */
final class Groups {

    private static final int[] NONE = {};

    private final Portfolio portfolio;
    private final Perspective perspective;
    private final Map<PersonId, Set<TeamId>> teamsOf = new HashMap<>();
    private final Map<PersonId, Resource> firstOf = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Subject> subjects = new ArrayList<>();
    private final Map<ResourceId, int[]> joined = new HashMap<>();
    private final Set<Integer> offered = new HashSet<>();

    Groups(Portfolio portfolio, Perspective perspective) {
        this.portfolio = portfolio;
        this.perspective = perspective;
        if (perspective == Perspective.TEAM) {
            for (Team team : portfolio.all(Team.class)) {
                team.members()
                        .forEach(person -> teamsOf.computeIfAbsent(person, it -> new LinkedHashSet<>())
                                .add(team.id()));
            }
        }
    }

    /** The subjects that a resource belongs to. */
    int[] join(Resource resource) {
        int[] found = of(resource);
        for (int subject : found) {
            offered.add(subject);
        }
        joined.put(resource.id(), found);
        return found;
    }

    private int[] of(Resource resource) {
        return switch (perspective) {
            case PERSON -> resource.kind() == ResourceKind.PERSON ? ofPerson(resource) : NONE;
            case RESOURCE -> only(resource.id().value(), resource.title());
            case TEAM ->
                ofTeams(resource.team().<Collection<TeamId>>map(Set::of).orElseGet(() -> teamsListing(resource)));
            case ROLE -> resource.role().map(this::ofRole).orElse(NONE);
            case UNIT -> resource.unit().map(this::ofUnit).orElse(NONE);
            case SKILL ->
                resource.skills().stream()
                        .mapToInt(skill -> number(skill.code(), skill.code()))
                        .toArray();
        };
    }

    /** The subjects of which an allocation asks something. */
    int[] of(Allocation allocation) {
        if (allocation.resource().isPresent()) {
            return joined.getOrDefault(allocation.resource().get(), NONE);
        }
        return switch (perspective) {
            case PERSON, RESOURCE, UNIT -> NONE;
            case TEAM -> allocation.team().map(team -> ofTeams(Set.of(team))).orElse(NONE);
            case ROLE -> allocation.role().map(this::ofRole).orElse(NONE);
            case SKILL -> allocation.skill().map(this::ofSkill).orElse(NONE);
        };
    }

    private int[] ofPerson(Resource resource) {
        Resource first = resource.person()
                .map(person -> firstOf.computeIfAbsent(person, it -> resource))
                .orElse(resource);
        return only(first.id().value(), first.title());
    }

    private Collection<TeamId> teamsListing(Resource resource) {
        return resource.person()
                .flatMap(person -> Optional.ofNullable(teamsOf.get(person)))
                .orElse(Set.of());
    }

    private int[] ofTeams(Collection<TeamId> teams) {
        return teams.stream()
                .mapToInt(team -> number(team.value(), portfolio.titleOf(team)))
                .toArray();
    }

    private int[] ofRole(Role role) {
        return only(role.code(), role.title());
    }

    private int[] ofSkill(Skill skill) {
        return only(skill.code(), skill.code());
    }

    private int[] ofUnit(UnitId unit) {
        return only(unit.value(), portfolio.titleOf(unit));
    }

    private int[] only(String key, String title) {
        return new int[] {number(key, title)};
    }

    private int number(String key, String title) {
        Integer known = numbers.putIfAbsent(key, subjects.size());
        if (known != null) {
            return known;
        }
        subjects.add(new Subject(perspective, key, title));
        return subjects.size() - 1;
    }

    /** All subjects in their order. */
    List<Subject> sorted() {
        return subjects.stream().sorted().toList();
    }

    /** The place of each subject among the sorted ones, by the number it got when it appeared. */
    int[] sortedNumbers() {
        int[] order = order();
        int[] places = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            places[order[place]] = place;
        }
        return places;
    }

    /** Whether any resource belongs to a subject, in their order. */
    boolean[] offered() {
        int[] order = order();
        boolean[] sorted = new boolean[order.length];
        for (int place = 0; place < order.length; place++) {
            sorted[place] = offered.contains(order[place]);
        }
        return sorted;
    }

    private int[] order() {
        Integer[] order = IntStream.range(0, subjects.size()).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparing(subjects::get));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }
}
