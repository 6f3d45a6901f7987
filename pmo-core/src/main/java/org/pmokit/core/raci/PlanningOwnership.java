package org.pmokit.core.raci;

import java.util.Optional;
import java.util.Set;
import org.pmokit.core.role.Role;

/**
 * Who plans a project. Offices differ on this: some plan for the project manager, some only help. So it is never a rule
 * of the library but what a matrix says, or a house default where it says nothing.
 *
 * @param answering roles that answer for the plan
 * @param planning roles that do the planning
 * @param supporting roles that help
 */
public record PlanningOwnership(Set<Role> answering, Set<Role> planning, Set<Role> supporting) {

    /** The row of a matrix that says it, by title. */
    public static final String ACTIVITY = "Plan the project";

    /** Copies, in the order given. */
    public PlanningOwnership {
        answering = RaciMatrix.inOrder(answering);
        planning = RaciMatrix.inOrder(planning);
        supporting = RaciMatrix.inOrder(supporting);
    }

    /** The project manager plans and answers for the plan, specialist and officer support; a house default. */
    public static PlanningOwnership houseDefault() {
        return in(RaciMatrix.planningDefault())
                .orElseThrow(() -> new IllegalStateException("The house default has no row on planning."));
    }

    /**
     * What a matrix says in the row {@value #ACTIVITY}; empty when it has no such row.
     *
     * @param matrix of a project, or of what is above it
     */
    public static Optional<PlanningOwnership> in(RaciMatrix matrix) {
        return matrix.activity(ACTIVITY)
                .map(row -> new PlanningOwnership(
                        matrix.having(row, RaciCode.ACCOUNTABLE),
                        matrix.having(row, RaciCode.RESPONSIBLE),
                        matrix.having(row, RaciCode.SUPPORTS)));
    }
}
