package org.pmokit.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.change.RefusedChange.Reason;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.ChangeId;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.Money;
import org.pmokit.core.role.Role;

class ChangeRequestTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final List<ChangeImpact> LATE = List.of(ChangeImpact.ofDays(5));
    private static final ChangeVerdict YES = ChangeVerdict.of(ChangeDecision.APPROVE, DAY, Role.EXECUTIVE);

    @Test
    void a_request_goes_from_captured_to_implemented() {
        ChangeRequest done = captured()
                .examine(DAY, LATE)
                .flatMap(each -> each.propose(DAY.plusDays(1), "do it"))
                .flatMap(
                        each -> each.decide(ChangeVerdict.of(ChangeDecision.APPROVE, DAY.plusDays(2), BoardId.of("B"))))
                .flatMap(each -> each.implement(DAY.plusDays(9)))
                .get();

        assertThat(done.state()).isEqualTo(ChangeState.IMPLEMENTED);
        assertThat(done.isApproved()).isTrue();
        assertThat(done.isOpen()).isFalse();
        assertThat(done.decidedByBoard()).contains(BoardId.of("B"));
        assertThat(done.impacts()).isEqualTo(LATE);
    }

    @Test
    void the_doors_that_throw_do_the_same_and_tell_the_refusal() {
        assertThat(captured()
                        .examineOrThrow(DAY, LATE)
                        .proposeOrThrow(DAY, "do it")
                        .decideOrThrow(YES)
                        .implementOrThrow(DAY))
                .isEqualTo(captured()
                        .examine(DAY, LATE)
                        .flatMap(each -> each.propose(DAY, "do it"))
                        .flatMap(each -> each.decide(YES))
                        .flatMap(each -> each.implement(DAY))
                        .get());
        assertThatThrownBy(() -> captured().reopenOrThrow(DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void a_step_that_skips_others_is_refused() {
        assertThat(reason(captured().propose(DAY, "do it"))).isEqualTo(Reason.OUT_OF_ORDER);
        assertThat(reason(captured().decide(YES))).isEqualTo(Reason.OUT_OF_ORDER);
        assertThat(reason(captured().implement(DAY))).isEqualTo(Reason.NOT_APPROVED);
        assertThat(reason(captured().reopen(DAY))).isEqualTo(Reason.OUT_OF_ORDER);
        assertThat(reason(proposed().examine(DAY, LATE))).isEqualTo(Reason.OUT_OF_ORDER);
    }

    @Test
    void a_refused_step_says_why_and_what_to_do() {
        RefusedChange refused = captured().implement(DAY).getLeft();

        assertThat(refused)
                .isEqualTo(new RefusedChange(
                        ChangeId.of("C"),
                        ChangeState.CAPTURED,
                        ChangeState.IMPLEMENTED,
                        Reason.NOT_APPROVED,
                        "The change C was not approved.",
                        "have it decided first."));
    }

    @Test
    void a_step_needs_what_it_rests_on() {
        assertThat(reason(captured().examine(DAY, List.of()))).isEqualTo(Reason.NO_IMPACT);
        assertThat(reason(captured().examine(DAY, LATE).get().propose(DAY, " ")))
                .isEqualTo(Reason.NO_RECOMMENDATION);
        ChangeVerdict nobody =
                new ChangeVerdict(ChangeDecision.APPROVE, DAY, Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(reason(proposed().decide(nobody))).isEqualTo(Reason.NO_DECIDER);
        assertThat(reason(proposed().decide(ChangeVerdict.of(ChangeDecision.MERGE, DAY, Role.EXECUTIVE))))
                .isEqualTo(Reason.NO_TARGET);
        assertThat(reason(proposed().decide(YES.into(ChangeId.of("C"))))).isEqualTo(Reason.NO_TARGET);
        assertThat(proposed().decide(YES.into(ChangeId.of("C2"))).get().mergedInto())
                .contains(ChangeId.of("C2"));
    }

    @Test
    void a_step_before_the_last_one_is_refused() {
        assertThat(reason(captured().examine(DAY.minusDays(1), LATE))).isEqualTo(Reason.BACK_IN_TIME);
        assertThat(captured().examine(DAY.minusDays(1), LATE).getLeft().message())
                .isEqualTo("The change C cannot be examined on 2026-01-04, before its last step on 2026-01-05.");
    }

    @Test
    void what_is_deferred_or_escalated_is_decided_again_and_what_is_rejected_is_not() {
        for (ChangeDecision again : List.of(ChangeDecision.DEFER, ChangeDecision.ESCALATE)) {
            ChangeRequest open = decided(again);
            assertThat(open.isSettled()).isFalse();
            assertThat(open.decide(YES).get().isApproved()).isTrue();
        }
        ChangeRequest rejected = decided(ChangeDecision.REJECT);
        assertThat(reason(rejected.decide(YES))).isEqualTo(Reason.OUT_OF_ORDER);
        assertThat(reason(rejected.implement(DAY))).isEqualTo(Reason.NOT_APPROVED);
        assertThat(rejected.isOpen()).isFalse();
    }

    @Test
    void more_information_leads_back_to_examining() {
        ChangeRequest asked = decided(ChangeDecision.MORE_INFO);

        ChangeRequest examined = asked.examine(DAY, LATE).get();

        assertThat(examined.state()).isEqualTo(ChangeState.EXAMINED);
        assertThat(examined.decision()).isEmpty();
        assertThat(reason(decided(ChangeDecision.DEFER).examine(DAY, LATE))).isEqualTo(Reason.OUT_OF_ORDER);
    }

    @Test
    void a_settled_request_can_be_opened_again() {
        ChangeRequest again =
                decided(ChangeDecision.REJECT).reopen(DAY.plusDays(30)).get();

        assertThat(again.state()).isEqualTo(ChangeState.CAPTURED);
        assertThat(again.reopenedOn()).contains(DAY.plusDays(30));
        assertThat(again.impacts()).isEqualTo(LATE);
        assertThat(again.decision()).isEmpty();
    }

    @Test
    void a_look_back_hides_the_steps_taken_later() {
        ChangeRequest done = proposed()
                .decide(ChangeVerdict.of(ChangeDecision.APPROVE, DAY.plusDays(2), Role.EXECUTIVE))
                .flatMap(each -> each.implement(DAY.plusDays(4)))
                .get();

        assertThat(done.knownOn(DAY.plusDays(3)).state()).isEqualTo(ChangeState.DECIDED);
        assertThat(done.knownOn(DAY.plusDays(1))).isEqualTo(proposed());
        assertThat(done.knownOn(DAY.plusDays(4))).isSameAs(done);
    }

    @Test
    void contradictions_in_one_request_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> captured().toBuilder()
                        .addImpacts(ChangeImpact.ofDays(1), ChangeImpact.ofDays(2))
                        .build())
                .withMessageContaining("two impacts on one dimension");
        ObjectiveEffect effect = ObjectiveEffect.of(ObjectiveId.of("O"), ObjectiveEffect.Direction.NEUTRAL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> captured().toBuilder()
                        .addObjectiveEffects(effect, effect)
                        .build())
                .withMessageContaining("two effects on one objective");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        captured().toBuilder().mergedInto(ChangeId.of("C")).build())
                .withMessageContaining("merged into itself");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> captured().toBuilder().priority(-1).build())
                .withMessageContaining("-1");
    }

    @Test
    void the_cost_of_a_request_is_its_impact_on_cost_in_money() {
        assertThat(captured().cost()).isEmpty();
        assertThat(captured().toBuilder()
                        .addImpact(ChangeImpact.ofCost(Money.of(5, "GBP")))
                        .build()
                        .cost())
                .contains(Money.of(5, "GBP"));
    }

    private static ChangeRequest captured() {
        return ChangeRequest.builder()
                .id(ChangeId.of("C"))
                .component(ProjectId.of("P"))
                .title("t")
                .raised(DAY)
                .build();
    }

    private static ChangeRequest proposed() {
        return captured()
                .examine(DAY, LATE)
                .flatMap(each -> each.propose(DAY, "do it"))
                .get();
    }

    private static ChangeRequest decided(ChangeDecision decision) {
        return proposed()
                .decide(ChangeVerdict.of(decision, DAY, Role.EXECUTIVE))
                .get();
    }

    private static Reason reason(Either<RefusedChange, ChangeRequest> outcome) {
        return outcome.getLeft().reason();
    }
}
