package org.pmokit.io.form;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pmokit.core.identifier.ComponentKind;

/**
 * Where a bare id is looked up: in one group of kinds after the other. An id that fits two kinds of one group is
 * ambiguous.
 *
 * @param groups in the order in which they are asked
 * @param exception where it is looked up in rows that fill another column; empty when always the same
 */
public record Scope(List<Set<ComponentKind>> groups, Optional<Otherwise> exception) {

    /**
     * Where an id is looked up in some rows.
     *
     * @param column which those rows fill
     * @param scope that holds for them
     */
    public record Otherwise(String column, Scope scope) {}

    private static final Set<ComponentKind> DELIVERY =
            EnumSet.of(ComponentKind.PORTFOLIO, ComponentKind.PROGRAMME, ComponentKind.PROJECT);
    private static final Set<ComponentKind> WORK = EnumSet.of(ComponentKind.PROGRAMME, ComponentKind.PROJECT);
    private static final Set<ComponentKind> MILESTONES = EnumSet.of(ComponentKind.MILESTONE);
    private static final Set<ComponentKind> ORGANISATION =
            EnumSet.of(ComponentKind.OFFICE, ComponentKind.BOARD, ComponentKind.UNIT);
    private static final Set<ComponentKind> AROUND =
            EnumSet.of(ComponentKind.OFFICE, ComponentKind.BOARD, ComponentKind.UNIT, ComponentKind.OBJECTIVE);
    private static final Set<ComponentKind> REGISTERS = EnumSet.complementOf(EnumSet.of(
            ComponentKind.PORTFOLIO,
            ComponentKind.PROGRAMME,
            ComponentKind.PROJECT,
            ComponentKind.MILESTONE,
            ComponentKind.OFFICE,
            ComponentKind.BOARD,
            ComponentKind.UNIT,
            ComponentKind.OBJECTIVE));

    /** Programmes and projects. */
    public static final Scope COMPONENTS = new Scope(List.of(WORK), Optional.empty());
    /** Programmes, projects and their milestones. */
    public static final Scope DEPENDABLE = new Scope(List.of(WORK, MILESTONES), Optional.empty());
    /** Whatever can be governed or can hold an objective. */
    public static final Scope GOVERNED = new Scope(List.of(DELIVERY, ORGANISATION), Optional.empty());
    /** The delivery tree first, then the organisation, then whatever has an entry in a register. */
    public static final Scope ANYTHING = new Scope(List.of(DELIVERY, MILESTONES, AROUND, REGISTERS), Optional.empty());
    /** Whom an office reports to: the organisation first, or with a role whatever the role is held on. */
    public static final Scope SUPERIORS =
            new Scope(List.of(ORGANISATION, DELIVERY), Optional.of(new Otherwise("role", GOVERNED)));
    /** Projects. */
    public static final Scope PROJECTS = of(ComponentKind.PROJECT);

    /**
     * One group of kinds.
     *
     * @param first kind
     * @param others kinds
     */
    public static Scope of(ComponentKind first, ComponentKind... others) {
        return new Scope(List.of(EnumSet.of(first, others)), Optional.empty());
    }

    /**
     * Whether something of that kind may be meant.
     *
     * @param kind any
     */
    public boolean allows(ComponentKind kind) {
        return groups.stream().anyMatch(group -> group.contains(kind));
    }

    /** All kinds, for messages: {@code programme, project or milestone}. */
    public String described() {
        if (groups.contains(REGISTERS)) {
            return "entry";
        }
        List<String> kinds = groups.stream()
                .flatMap(group -> group.stream().sorted())
                .map(ComponentKind::words)
                .toList();
        String last = kinds.get(kinds.size() - 1);
        String others = kinds.subList(0, kinds.size() - 1).stream().collect(Collectors.joining(", "));
        return others.isEmpty() ? last : others + " or " + last;
    }

    /** The registers in which such entries stand, for messages. */
    public String files() {
        if (groups.contains(REGISTERS)) {
            return "its register";
        }
        return groups.stream()
                .flatMap(group -> group.stream().sorted())
                .map(kind -> Field.columnOf(kind.register()) + ".csv")
                .collect(Collectors.joining(", "));
    }
}
