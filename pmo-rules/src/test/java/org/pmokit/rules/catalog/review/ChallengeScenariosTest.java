package org.pmokit.rules.catalog.review;

import static org.pmokit.rules.catalog.review.Scenario.DAY;
import static org.pmokit.rules.catalog.review.Scenario.PAY;
import static org.pmokit.rules.catalog.review.Scenario.of;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pmokit.core.assurance.Challenge;
import org.pmokit.core.assurance.ChallengeOutcome;
import org.pmokit.core.identifier.ChallengeId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.office.AuthorityGrant;
import org.pmokit.core.office.ChallengeLevel;
import org.pmokit.core.office.Office;
import org.pmokit.core.tolerance.ManagementLevel;
import org.pmokit.rules.catalog.review.Scenario.Table;

class ChallengeScenariosTest extends ScenarioTest {

    @Override
    Stream<Table> tables() {
        return Stream.of(
                of("PMO-GOV-021")
                        .satisfied(challenge(c -> c.responseDue(DAY)))
                        .satisfied(answered(c -> c))
                        .breached("challenge:C", challenge(c -> c.responseDue(DAY.minusDays(1))))
                        .unknown("day by which a challenge is to be answered", challenge(c -> c))
                        .notApplicable(),
                of("PMO-GOV-022")
                        .satisfied(OFFICE, challenge(c -> c.raisedBy(PMO).raisedTo(ManagementLevel.BOARD)))
                        .breached(
                                "challenge:C",
                                OFFICE,
                                challenge(c -> c.raisedBy(PMO).raisedTo(ManagementLevel.CORPORATE_OR_PROGRAMME)))
                        .notApplicable(OFFICE, challenge(c -> c.raisedBy(PMO)))
                        .notApplicable(OFFICE, challenge(c -> c.raisedTo(ManagementLevel.BOARD))),
                of("PMO-GOV-023")
                        .satisfied(answered(c -> c.outcome(ChallengeOutcome.EXPLAINED)))
                        .breached("challenge:C", answered(c -> c))
                        .notApplicable(challenge(c -> c)),
                of("PMO-GOV-024")
                        .satisfied(answered(
                                c -> c.outcome(ChallengeOutcome.ACTED_ON).addLedTo(PAY)))
                        .breached("challenge:C", answered(c -> c.outcome(ChallengeOutcome.ACTED_ON)))
                        .notApplicable(answered(c -> c.outcome(ChallengeOutcome.ACCEPTED))),
                of("PMO-GOV-025")
                        .satisfied(OFFICE, challenge(c -> c.raisedBy(PMO)))
                        .breached("challenge:C", challenge(c -> c))
                        .notApplicable());
    }

    private static final OfficeId PMO = OfficeId.of("PMO");
    private static final Office OFFICE = Office.programmeOffice(PMO)
            .temporaryFor(PAY)
            .addAuthority(AuthorityGrant.challengeUpTo(ChallengeLevel.PROGRAMME))
            .build();

    private static Challenge answered(UnaryOperator<Challenge.Builder> facts) {
        return challenge(c -> facts.apply(c.response("because").respondedOn(DAY)));
    }

    private static Challenge challenge(UnaryOperator<Challenge.Builder> facts) {
        Challenge.Builder challenge = Challenge.builder();
        return facts.apply(challenge.id(ChallengeId.of("C")).target(PAY).title("why green?"))
                .build();
    }
}
