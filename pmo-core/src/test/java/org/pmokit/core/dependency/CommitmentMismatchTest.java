package org.pmokit.core.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProjectId;

class CommitmentMismatchTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void a_promise_after_the_need_is_late_unless_the_receiver_can_bear_it() {
        assertThat(kinds(dated(4).build())).containsExactly(MismatchKind.LATE);
        assertThat(kinds(dated(4).toleranceDays(3).build())).containsExactly(MismatchKind.LATE);
        assertThat(kinds(dated(4).toleranceDays(4).build())).containsExactly(MismatchKind.WITHIN_TOLERANCE);
        assertThat(kinds(dated(0).build())).isEmpty();
        assertThat(kinds(dated(-1).build())).isEmpty();
    }

    @Test
    void a_mismatch_carries_the_float_and_says_itself_in_a_line() {
        CommitmentMismatch late = dated(4).toleranceDays(3).build().mismatches().get(0);

        assertThat(late.floatDays()).contains(-4L);
        assertThat(late.describe())
                .isEqualTo("PAY->REC: promised 2026-07-04, needed 2026-06-30 (4 days late, 3 are bearable)");
        assertThat(dated(4).build().mismatches().get(0).describe()).endsWith("(4 days late)");
        assertThat(dated(4).toleranceDays(5).build().mismatches().get(0).describe())
                .endsWith("(4 days late, 5 are bearable)");
    }

    @Test
    void a_day_that_one_side_does_not_say_is_a_mismatch_and_not_a_float_of_zero() {
        CommitmentMismatch unpromised =
                plain().neededBy(DAY).build().mismatches().get(0);
        CommitmentMismatch unneeded =
                plain().promisedBy(DAY).build().mismatches().get(0);
        CommitmentMismatch undated = plain().build().mismatches().get(0);

        assertThat(unpromised.kind()).isEqualTo(MismatchKind.NO_PROMISE);
        assertThat(unneeded.kind()).isEqualTo(MismatchKind.NO_NEED);
        assertThat(undated.kind()).isEqualTo(MismatchKind.NO_DATES);
        assertThat(List.of(unpromised, unneeded, undated))
                .allSatisfy(mismatch -> assertThat(mismatch.floatDays()).isEmpty());
        assertThat(unpromised.describe()).endsWith("needed 2026-06-30, and nobody promises a day");
        assertThat(unneeded.describe()).endsWith("promised 2026-06-30, and nobody says when it is needed");
        assertThat(undated.describe()).endsWith("neither promised nor needed by a day");
    }

    @Test
    void a_commitment_has_two_owners_and_the_agreement_of_both_sides() {
        Dependency.Builder dependency = dated(0).agreed(false).giverOwner(PersonId.of("p.one"));

        assertThat(kinds(dependency.build())).containsExactly(MismatchKind.NOT_AGREED, MismatchKind.ONE_OWNER);
        assertThat(dependency.build().mismatches().get(1).describe()).contains("on the receiver's side");
        assertThat(kinds(dependency
                        .agreed(true)
                        .receiverOwner(PersonId.of("p.two"))
                        .build()))
                .isEmpty();
        assertThat(dated(0).receiverOwner(PersonId.of("p.two"))
                        .build()
                        .mismatches()
                        .get(0)
                        .describe())
                .contains("on the giver's side");
    }

    @Test
    void what_was_delivered_has_no_mismatch() {
        assertThat(kinds(dated(9).agreed(false).delivered(DAY).build())).isEmpty();
    }

    @Test
    void the_worst_of_many_comes_first() {
        List<Dependency> all = List.of(
                plain().build(),
                dated(2).build(),
                dated(9).build(),
                dated(1).toleranceDays(1).build(),
                dated(0).build());

        assertThat(CommitmentMismatch.in(all))
                .extracting(CommitmentMismatch::kind)
                .containsExactly(
                        MismatchKind.LATE, MismatchKind.LATE, MismatchKind.WITHIN_TOLERANCE, MismatchKind.NO_DATES);
        assertThat(CommitmentMismatch.in(all).get(0).floatDays()).contains(-9L);
    }

    private static List<MismatchKind> kinds(Dependency dependency) {
        return dependency.mismatches().stream().map(CommitmentMismatch::kind).toList();
    }

    private static Dependency.Builder plain() {
        return Dependency.of(ProjectId.of("PAY"), ProjectId.of("REC")).toBuilder();
    }

    private static Dependency.Builder dated(int daysLate) {
        return plain().neededBy(DAY).promisedBy(DAY.plusDays(daysLate));
    }
}
