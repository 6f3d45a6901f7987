package org.pmokit.core.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.pmokit.core.tolerance.ManagementLevel;
import org.pmokit.core.identifier.ChangeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.role.Role;
import org.pmokit.core.tolerance.Tolerance;

class ChangeRequestProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    /** A wish for a step. */
    enum Wish {
        EXAMINE,
        PROPOSE,
        APPROVE,
        REJECT,
        DEFER,
        MORE_INFO,
        IMPLEMENT,
        REOPEN
    }

    @Property
    void no_wishes_in_any_order_carry_out_what_was_not_approved(@ForAll @Size(max = 40) List<Wish> wishes) {
        ChangeRequest change = start();
        for (Wish wish : wishes) {
            change = take(change, wish).getOrElse(change);
            if (change.state() == ChangeState.IMPLEMENTED) {
                assertThat(change.isApproved()).isTrue();
                assertThat(change.recommendation()).isPresent();
                assertThat(change.impacts()).isNotEmpty();
            }
            assertThat(ChangeReview.HOUSE_DEFAULT.findings(List.of(change), DAY))
                    .isEmpty();
        }
    }

    @Property
    void a_larger_impact_never_needs_a_lower_level(
            @ForAll @IntRange(max = 60) int days, @ForAll @IntRange(max = 60) int more) {
        DelegatedTolerances delegated = new DelegatedTolerances(
                Map.of(
                        ManagementLevel.TEAM_MANAGER, List.of(Tolerance.ofDays(2, 5)),
                        ManagementLevel.PROJECT_MANAGER, List.of(Tolerance.ofDays(5, 14)),
                        ManagementLevel.BOARD, List.of(Tolerance.ofDays(10, 28))),
                Optional.empty());

        assertThat(level(delegated, days + more)).isGreaterThanOrEqualTo(level(delegated, days));
    }

    private static ManagementLevel level(DelegatedTolerances delegated, int days) {
        return delegated
                .levelFor(List.of(ChangeImpact.ofDays(days)))
                .orElseThrow()
                .level();
    }

    private static ChangeRequest start() {
        return ChangeRequest.builder()
                .id(ChangeId.of("C"))
                .component(ProjectId.of("P"))
                .title("t")
                .raised(DAY)
                .build();
    }

    private static Either<RefusedChange, ChangeRequest> take(ChangeRequest change, Wish wish) {
        return switch (wish) {
            case EXAMINE -> change.examine(DAY, List.of(ChangeImpact.ofDays(1)));
            case PROPOSE -> change.propose(DAY, "do it");
            case APPROVE -> change.decide(ChangeVerdict.of(ChangeDecision.APPROVE, DAY, Role.EXECUTIVE));
            case REJECT -> change.decide(ChangeVerdict.of(ChangeDecision.REJECT, DAY, Role.EXECUTIVE));
            case DEFER -> change.decide(ChangeVerdict.of(ChangeDecision.DEFER, DAY, Role.EXECUTIVE));
            case MORE_INFO -> change.decide(ChangeVerdict.of(ChangeDecision.MORE_INFO, DAY, Role.EXECUTIVE));
            case IMPLEMENT -> change.implement(DAY);
            case REOPEN -> change.reopen(DAY);
        };
    }
}
