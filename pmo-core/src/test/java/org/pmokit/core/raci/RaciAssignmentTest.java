package org.pmokit.core.raci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.role.Role;

class RaciAssignmentTest {

    private static final ProjectId PAYROLL = ProjectId.of("PAY");

    @Property
    void a_matrix_comes_back_from_its_cells(@ForAll @NotEmpty List<RaciCode> codes, @ForAll ActivityKind kind) {
        RaciMatrix.Builder builder = RaciMatrix.builder();
        for (int place = 0; place < codes.size(); place++) {
            builder.assign(
                    new RaciActivity("Row " + place % 3, kind),
                    Role.of("role-" + place % 5),
                    RaciCode.format(Set.of(codes.get(place))));
        }
        RaciMatrix matrix = builder.build();

        assertThat(RaciMatrix.of(matrix.assignmentsFor(PAYROLL))).isEqualTo(matrix);
    }

    @Test
    void a_row_is_of_control_when_any_cell_says_so() {
        RaciAssignment working = RaciAssignment.of(PAYROLL, "Audit", Role.EXECUTIVE, "A");
        RaciAssignment control = working.toBuilder()
                .role(Role.ASSURANCE)
                .codes(RaciCode.parse("R"))
                .kind(ActivityKind.CONTROL)
                .build();

        assertThat(RaciMatrix.of(List.of(working, control)).activities())
                .containsExactly(RaciActivity.control("Audit"));
        assertThat(RaciMatrix.of(List.of(working)).activity("Audit")).contains(working.row());
        assertThat(RaciMatrix.of(List.of()).activity("Audit")).isEmpty();
    }

    @Test
    void a_cell_has_a_letter_and_a_row_a_title() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RaciAssignment.of(PAYROLL, "Plan", Role.EXECUTIVE, "-"))
                .withMessage(
                        "The role executive has no letter in \"Plan\".\nMaybe leave the cell out, or write it like "
                                + "\"S/C\".");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RaciAssignment.of(PAYROLL, " ", Role.EXECUTIVE, "A"))
                .withMessageStartingWith("An activity has no title");
    }

    @Test
    void the_house_default_of_planning_is_the_project_manager_with_support_of_the_office() {
        PlanningOwnership planning = PlanningOwnership.houseDefault();

        assertThat(planning.answering()).containsExactly(Role.PROJECT_MANAGER);
        assertThat(planning.planning()).containsExactly(Role.PROJECT_MANAGER);
        assertThat(planning.supporting()).containsExactly(Role.PROJECT_SPECIALIST, Role.PROJECT_OFFICER);
        assertThat(PlanningOwnership.in(RaciMatrix.builder().build())).isEmpty();
    }
}
