package org.pmokit.io.csv;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pmokit.core.identifier.ComponentKind;

/**
 * Where a bare id is looked up: in one group of kinds after the other. An id that fits two kinds of one group is
 * ambiguous.
 *
 * @param groups in the order in which they are asked
 */
record Scope(List<Set<ComponentKind>> groups) {

    private static final Set<ComponentKind> DELIVERY =
            Set.of(ComponentKind.PORTFOLIO, ComponentKind.PROGRAMME, ComponentKind.PROJECT);
    private static final Set<ComponentKind> WORK = Set.of(ComponentKind.PROGRAMME, ComponentKind.PROJECT);
    private static final Set<ComponentKind> MILESTONES = Set.of(ComponentKind.MILESTONE);
    private static final Set<ComponentKind> ORGANISATION =
            Set.of(ComponentKind.OFFICE, ComponentKind.BOARD, ComponentKind.UNIT);
    private static final Set<ComponentKind> AROUND =
            Set.of(ComponentKind.OFFICE, ComponentKind.BOARD, ComponentKind.UNIT, ComponentKind.OBJECTIVE);

    /** Programmes and projects. */
    static final Scope COMPONENTS = new Scope(List.of(WORK));
    /** Programmes, projects and their milestones. */
    static final Scope DEPENDABLE = new Scope(List.of(WORK, MILESTONES));
    /** Whatever can be governed or can hold an objective. */
    static final Scope GOVERNED = new Scope(List.of(DELIVERY, ORGANISATION));
    /** Anything, the delivery tree first. */
    static final Scope ANYTHING = new Scope(List.of(DELIVERY, MILESTONES, AROUND));
    /** Whom an office reports to. */
    static final Scope SUPERIORS = new Scope(List.of(ORGANISATION, DELIVERY));
    /** On what a role is held that somebody reports to. */
    static final Scope ROLE_HOLDING = new Scope(List.of(DELIVERY, ORGANISATION));
    /** Projects. */
    static final Scope PROJECTS = new Scope(List.of(Set.of(ComponentKind.PROJECT)));
    /** Units. */
    static final Scope UNITS = new Scope(List.of(Set.of(ComponentKind.UNIT)));

    boolean allows(ComponentKind kind) {
        return groups.stream().anyMatch(group -> group.contains(kind));
    }

    /** All kinds, for messages: {@code programme, project or milestone}. */
    String described() {
        List<String> kinds = groups.stream()
                .flatMap(group -> group.stream().sorted())
                .map(ComponentKind::code)
                .toList();
        String last = kinds.get(kinds.size() - 1);
        String others = kinds.subList(0, kinds.size() - 1).stream().collect(Collectors.joining(", "));
        return others.isEmpty() ? last : others + " or " + last;
    }
}
