package org.pmokit.core.raci;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.role.Role;

/** Activities by roles, with the codes in each cell. Immutable; rows keep their order, an empty cell is no entry. */
public final class RaciMatrix {

    private final Map<RaciActivity, Map<Role, Set<RaciCode>>> rows;

    private RaciMatrix(Map<RaciActivity, Map<Role, Set<RaciCode>>> rows) {
        this.rows = rows;
    }

    /**
     * Who plans a project, where nobody decided otherwise: the project manager does it and answers for it, the
     * project's specialist and officer support. Sources differ on this, so it is only a place to start from.
     */
    public static RaciMatrix planningDefault() {
        RaciActivity planning = RaciActivity.delivery(PlanningOwnership.ACTIVITY);
        return builder()
                .assign(planning, Role.PROJECT_MANAGER, "A/R")
                .assign(planning, Role.PROJECT_SPECIALIST, "S")
                .assign(planning, Role.PROJECT_OFFICER, "S")
                .build();
    }

    /**
     * The matrix that recorded cells make, rows and columns in the order in which they come first. A row is of control
     * when any of its cells says so; of two cells of one role in one row the later counts.
     *
     * @param cells of one component
     */
    public static RaciMatrix of(Collection<RaciAssignment> cells) {
        Set<String> controls = cells.stream()
                .filter(cell -> cell.kind() == ActivityKind.CONTROL)
                .map(RaciAssignment::activity)
                .collect(Collectors.toSet());
        Builder builder = builder();
        cells.forEach(cell -> builder.assign(
                controls.contains(cell.activity()) ? RaciActivity.control(cell.activity()) : cell.row(),
                cell.role(),
                cell.codes()));
        return builder.build();
    }

    /**
     * The filled cells, as a portfolio keeps them for a component. A row in which nobody takes part has none.
     *
     * @param component whose matrix this is
     */
    public List<RaciAssignment> assignmentsFor(ComponentRef component) {
        List<RaciAssignment> cells = new ArrayList<>();
        rows.forEach((activity, row) -> row.forEach((role, codes) -> cells.add(RaciAssignment.builder()
                .component(component)
                .activity(activity.title())
                .kind(activity.kind())
                .role(role)
                .codes(codes)
                .build())));
        return List.copyOf(cells);
    }

    /** Starts a matrix; without any row it is empty. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        Builder builder = builder();
        rows.forEach((activity, row) -> {
            builder.activity(activity);
            row.forEach((role, codes) -> builder.assign(activity, role, codes));
        });
        return builder;
    }

    /** The rows, in the order in which they were added. */
    public List<RaciActivity> activities() {
        return List.copyOf(rows.keySet());
    }

    /**
     * The row of that title; empty when there is none.
     *
     * @param title what is done
     */
    public Optional<RaciActivity> activity(String title) {
        return rows.keySet().stream().filter(row -> row.title().equals(title)).findFirst();
    }

    static Set<Role> inOrder(Set<Role> roles) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(roles));
    }

    /** The roles that take part in any activity, by code. */
    public Set<Role> roles() {
        Set<Role> roles = new TreeSet<>();
        rows.values().forEach(row -> roles.addAll(row.keySet()));
        return Collections.unmodifiableSet(roles);
    }

    /**
     * What a role does in an activity; empty when it takes no part, and when the matrix does not know the activity.
     *
     * @param activity any
     * @param role any
     */
    public Set<RaciCode> codes(RaciActivity activity, Role role) {
        return rows.getOrDefault(activity, Map.of()).getOrDefault(role, Set.of());
    }

    /**
     * The roles that have a code in an activity, in the order in which they were added.
     *
     * @param activity any
     * @param code any
     */
    public Set<Role> having(RaciActivity activity, RaciCode code) {
        Set<Role> having = new LinkedHashSet<>();
        rows.getOrDefault(activity, Map.of()).forEach((role, codes) -> {
            if (codes.contains(code)) {
                having.add(role);
            }
        });
        return Collections.unmodifiableSet(having);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RaciMatrix same && activities().equals(same.activities()) && rows.equals(same.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    /** The rows, such as {@code Manage Risks: project-owner=A, project-manager=R}, one in a line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        rows.forEach((activity, row) -> {
            text.append(text.isEmpty() ? "" : "\n").append(activity.title()).append(": ");
            text.append(String.join(
                    ", ",
                    row.entrySet().stream()
                            .map(cell -> cell.getKey() + "=" + RaciCode.format(cell.getValue()))
                            .toList()));
        });
        return text.toString();
    }

    /** Builds a {@link RaciMatrix}. Not thread-safe; use once and let go. */
    public static final class Builder {

        private final Map<RaciActivity, Map<Role, Set<RaciCode>>> rows = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds a row in which nobody takes part yet; one that is there already stays as it is.
         *
         * @param activity the row
         * @throws IllegalArgumentException if a row of that title has another kind
         */
        public Builder activity(RaciActivity activity) {
            if (!rows.containsKey(activity)
                    && rows.keySet().stream().anyMatch(row -> row.title().equals(activity.title()))) {
                throw new IllegalArgumentException("The activity \"" + activity.title()
                        + "\" is both of delivery and of control.\nMaybe give the two rows different titles.");
            }
            rows.computeIfAbsent(activity, row -> new LinkedHashMap<>());
            return this;
        }

        /**
         * Says what a role does in an activity, in place of what was said before; none takes it out.
         *
         * @param activity the row, added if it is new
         * @param role the column
         * @param codes the cell
         */
        public Builder assign(RaciActivity activity, Role role, Set<RaciCode> codes) {
            activity(activity);
            Map<Role, Set<RaciCode>> row = rows.computeIfAbsent(activity, it -> new LinkedHashMap<>());
            if (codes.isEmpty()) {
                row.remove(role);
            } else {
                row.put(role, Collections.unmodifiableSet(EnumSet.copyOf(codes)));
            }
            return this;
        }

        /**
         * Says what a role does in an activity, in place of what was said before.
         *
         * @param activity the row, added if it is new
         * @param role the column
         * @param cell letters as in {@link RaciCode#parse}
         * @throws IllegalArgumentException if the cell has other characters
         */
        public Builder assign(RaciActivity activity, Role role, String cell) {
            return assign(activity, role, RaciCode.parse(cell));
        }

        /** The matrix so far. */
        public RaciMatrix build() {
            Map<RaciActivity, Map<Role, Set<RaciCode>>> copy = new LinkedHashMap<>();
            rows.forEach((activity, row) -> copy.put(activity, Collections.unmodifiableMap(new LinkedHashMap<>(row))));
            return new RaciMatrix(Collections.unmodifiableMap(copy));
        }
    }
}
