package org.pmokit.core.assurance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.review.ReviewOutcome;
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
        List<ChallengeFinding> found = new ArrayList<>();
        for (Challenge challenge : challenges) {
            late(challenge, day).ifPresent(found::add);
            tooHigh(challenge).ifPresent(found::add);
            ending(challenge).ifPresent(found::add);
            if (challenge.raisedBy().isEmpty() && challenge.raisedAs().isEmpty()) {
                found.add(finding(
                        ChallengeCheck.CL5, challenge, "raisedBy", "was raised by nobody.", "name the office."));
            }
        }
        return List.copyOf(found);
    }

    /**
     * What is amiss, and what each check looked at and could not judge.
     *
     * @param challenges as known on the day
     * @param day the status date
     */
    public ReviewOutcome outcome(Collection<Challenge> challenges, LocalDate day) {
        return ReviewOutcome.asking(ChallengeCheck.values())
                .lookedAtAll(
                        challenges.stream()
                                .filter(each ->
                                        each.isAnswered() || each.responseDue().isPresent()),
                        ChallengeCheck.CL1)
                .lackingAll(
                        ChallengeCheck.CL1,
                        challenges.stream()
                                .filter(each ->
                                        !each.isAnswered() && each.responseDue().isEmpty()),
                        "day by which a challenge is to be answered")
                .lookedAtAll(
                        challenges.stream()
                                .filter(each -> each.raisedTo().isPresent()
                                        && each.raisedBy()
                                                .filter(highest::containsKey)
                                                .isPresent()),
                        ChallengeCheck.CL2)
                .lookedAtAll(challenges.stream().filter(Challenge::isAnswered), ChallengeCheck.CL3)
                .lookedAtAll(
                        challenges.stream()
                                .filter(each -> each.outcome().equals(Optional.of(ChallengeOutcome.ACTED_ON))),
                        ChallengeCheck.CL4)
                .lookedAtAll(challenges.stream(), ChallengeCheck.CL5)
                .found(findings(challenges, day))
                .build();
    }

    private static Optional<ChallengeFinding> late(Challenge challenge, LocalDate day) {
        return challenge.isOverdueOn(day)
                ? challenge
                        .responseDue()
                        .map(due -> finding(
                                ChallengeCheck.CL1,
                                challenge,
                                "response",
                                "was to be answered by " + due + ".",
                                "answer it, or take it to the level above."))
                : Optional.empty();
    }

    private Optional<ChallengeFinding> tooHigh(Challenge challenge) {
        Optional<ManagementLevel> limit =
                challenge.raisedBy().flatMap(office -> Optional.ofNullable(highest.get(office)));
        return challenge
                .raisedTo()
                .flatMap(to -> limit.filter(to::isAbove)
                        .map(most -> finding(
                                ChallengeCheck.CL2,
                                challenge,
                                "raisedTo",
                                "was raised to " + to.title() + ", and the office may challenge up to " + most.title()
                                        + ".",
                                "let an office of that level raise it, or empower this one.")));
    }

    private static Optional<ChallengeFinding> ending(Challenge challenge) {
        if (challenge.isAnswered() && challenge.outcome().isEmpty()) {
            return Optional.of(finding(
                    ChallengeCheck.CL3,
                    challenge,
                    "outcome",
                    "is answered, and nobody says what came of it.",
                    "say whether the answer is accepted."));
        }
        boolean unproven = challenge.outcome().equals(Optional.of(ChallengeOutcome.ACTED_ON))
                && challenge.ledTo().isEmpty();
        return unproven
                ? Optional.of(finding(
                        ChallengeCheck.CL4,
                        challenge,
                        "ledTo",
                        "was acted on, and nothing on record shows it.",
                        "point to the action, change or decision."))
                : Optional.empty();
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
