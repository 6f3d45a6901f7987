package org.pmokit.core.assurance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.review.Judgement;
import org.pmokit.core.review.ReviewOutcome;
import org.pmokit.core.review.ReviewPass;
import org.pmokit.core.tolerance.ManagementLevel;

/**
 * A look over challenges.
 *
 * @param highest up to which level each office is empowered to challenge; an office that is not in here may challenge all
 */
public record ChallengeReview(Map<OfficeId, ManagementLevel> highest) {

    /** Every office may challenge every level. */
    public static final ChallengeReview UNLIMITED = new ChallengeReview(Map.of());

    /** Copies. */
    public ChallengeReview {
        highest = Collections.unmodifiableMap(new TreeMap<>(highest));
    }

    /**
     * What is amiss on that day, in the order of the challenges, then of the checks; empty when nothing is.
     *
     * @param challenges as known on the day
     * @param day the status date
     */
    public List<ChallengeFinding> findings(Collection<Challenge> challenges, LocalDate day) {
        return pass(challenges, day).findings();
    }

    /**
     * What is amiss, and what each check looked at and could not judge.
     *
     * @param challenges as known on the day
     * @param day the status date
     */
    public ReviewOutcome outcome(Collection<Challenge> challenges, LocalDate day) {
        return pass(challenges, day).outcome();
    }

    private ReviewPass<ChallengeFinding> pass(Collection<Challenge> challenges, LocalDate day) {
        ReviewPass<ChallengeFinding> pass = ReviewPass.asking(ChallengeCheck.values());
        challenges.forEach(challenge -> pass.judge(ChallengeCheck.CL1, challenge.id(), answered(challenge, day))
                .judge(ChallengeCheck.CL2, challenge.id(), withinMandate(challenge))
                .judge(ChallengeCheck.CL3, challenge.id(), ended(challenge))
                .judge(ChallengeCheck.CL4, challenge.id(), actedOn(challenge))
                .judge(ChallengeCheck.CL5, challenge.id(), raised(challenge)));
        return pass;
    }

    private static Judgement<ChallengeFinding> answered(Challenge challenge, LocalDate day) {
        if (challenge.isOverdueOn(day)) {
            return Judgement.amiss(finding(
                    ChallengeCheck.CL1,
                    challenge,
                    "response",
                    "was to be answered by "
                            + challenge.responseDue().map(LocalDate::toString).orElse("") + ".",
                    "answer it, or take it to the level above."));
        }
        return challenge.isAnswered() || challenge.responseDue().isPresent()
                ? Judgement.well()
                : Judgement.lacking("day by which a challenge is to be answered");
    }

    private Judgement<ChallengeFinding> withinMandate(Challenge challenge) {
        Optional<ManagementLevel> limit =
                challenge.raisedBy().flatMap(office -> Optional.ofNullable(highest.get(office)));
        if (limit.isEmpty() || challenge.raisedTo().isEmpty()) {
            return Judgement.notApplicable();
        }
        ManagementLevel to = challenge.raisedTo().get();
        return Judgement.amissIf(
                to.isAbove(limit.get()),
                () -> finding(
                        ChallengeCheck.CL2,
                        challenge,
                        "raisedTo",
                        "was raised to " + to.title() + ", and the office may challenge up to "
                                + limit.get().title() + ".",
                        "let an office of that level raise it, or empower this one."));
    }

    private static Judgement<ChallengeFinding> ended(Challenge challenge) {
        if (!challenge.isAnswered()) {
            return Judgement.notApplicable();
        }
        return Judgement.amissIf(
                challenge.outcome().isEmpty(),
                () -> finding(
                        ChallengeCheck.CL3,
                        challenge,
                        "outcome",
                        "is answered, and nobody says what came of it.",
                        "say whether the answer is accepted."));
    }

    private static Judgement<ChallengeFinding> actedOn(Challenge challenge) {
        if (!challenge.outcome().equals(Optional.of(ChallengeOutcome.ACTED_ON))) {
            return Judgement.notApplicable();
        }
        return Judgement.amissIf(
                challenge.ledTo().isEmpty(),
                () -> finding(
                        ChallengeCheck.CL4,
                        challenge,
                        "ledTo",
                        "was acted on, and nothing on record shows it.",
                        "point to the action, change or decision."));
    }

    private static Judgement<ChallengeFinding> raised(Challenge challenge) {
        return Judgement.amissIf(
                challenge.raisedBy().isEmpty() && challenge.raisedAs().isEmpty(),
                () -> finding(ChallengeCheck.CL5, challenge, "raisedBy", "was raised by nobody.", "name the office."));
    }

    private static ChallengeFinding finding(
            ChallengeCheck check, Challenge challenge, String attribute, String message, String advice) {
        return new ChallengeFinding(
                check,
                challenge.id(),
                challenge.path() + "." + attribute,
                "The challenge " + challenge.named() + " " + message,
                advice);
    }
}
