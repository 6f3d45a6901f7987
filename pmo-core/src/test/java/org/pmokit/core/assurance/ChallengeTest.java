package org.pmokit.core.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pmokit.core.identifier.ActionId;
import org.pmokit.core.identifier.ChallengeId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.tolerance.ManagementLevel;

class ChallengeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final OfficeId OFFICE = OfficeId.of("O");

    @Test
    void an_unanswered_challenge_is_late_from_the_day_after() {
        Challenge open = challenge().build();

        assertThat(checks(open, DAY)).isEmpty();
        assertThat(checks(open, DAY.plusDays(1))).containsExactly(ChallengeCheck.CL1);
        Challenge answered = challenge()
                .response("we know")
                .outcome(ChallengeOutcome.EXPLAINED)
                .build();
        assertThat(checks(answered, DAY.plusDays(1))).isEmpty();
        Challenge withdrawn = challenge().outcome(ChallengeOutcome.WITHDRAWN).build();
        assertThat(checks(withdrawn, DAY.plusDays(1))).isEmpty();
    }

    @Test
    void an_office_that_asks_above_its_highest_level_is_found_when_that_is_said() {
        Challenge high =
                challenge().raisedTo(ManagementLevel.CORPORATE_OR_PROGRAMME).build();
        ChallengeReview review = new ChallengeReview(Map.of(OFFICE, ManagementLevel.BOARD));

        assertThat(checks(high, DAY)).isEmpty();
        assertThat(review.findings(List.of(high), DAY))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo(
                                "The challenge Why is this green? (CH) was raised to corporate or programme management,"
                                        + " and the office may challenge up to the board."));
        assertThat(review.findings(
                        List.of(challenge().raisedTo(ManagementLevel.BOARD).build()), DAY))
                .isEmpty();
    }

    @Test
    void an_answer_needs_an_outcome_and_acting_needs_something_to_show() {
        assertThat(checks(challenge().respondedOn(DAY).build(), DAY)).containsExactly(ChallengeCheck.CL3);
        Challenge.Builder acted = challenge().respondedOn(DAY).outcome(ChallengeOutcome.ACTED_ON);
        assertThat(checks(acted.build(), DAY)).containsExactly(ChallengeCheck.CL4);
        assertThat(checks(acted.addLedTo(ActionId.of("A")).build(), DAY)).isEmpty();
    }

    @Test
    void somebody_asks() {
        Challenge anonymous = Challenge.builder()
                .id(ChallengeId.of("CH"))
                .target(RiskId.of("R"))
                .title("t")
                .build();

        assertThat(checks(anonymous, DAY)).containsExactly(ChallengeCheck.CL5);
    }

    @Test
    void a_look_back_hides_a_later_answer() {
        Challenge answered = challenge()
                .respondedOn(DAY)
                .response("we know")
                .outcome(ChallengeOutcome.EXPLAINED)
                .build();

        assertThat(answered.knownOn(DAY.minusDays(1))).isEqualTo(challenge().build());
        assertThat(answered.knownOn(DAY)).isSameAs(answered);
    }

    private static List<ChallengeCheck> checks(Challenge challenge, LocalDate day) {
        return ChallengeReview.UNLIMITED.findings(List.of(challenge), day).stream()
                .map(ChallengeFinding::check)
                .toList();
    }

    private static Challenge.Builder challenge() {
        return Challenge.builder()
                .id(ChallengeId.of("CH"))
                .target(RiskId.of("R"))
                .title("Why is this green?")
                .raisedBy(OFFICE)
                .responseDue(DAY);
    }
}
