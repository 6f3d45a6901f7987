package org.pmokit.core.stakeholder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.StakeholderId;
import org.pmokit.core.review.ReviewOutcome;

/**
 * Registers of stakeholders, communications and impacts looked over on a day by the checks of {@link StakeholderCheck}.
 * What lacks a fact is not good: it is in {@link #unjudged}.
 *
 * @param stakeholders the register
 * @param communications the plan
 * @param impacts who is affected by which change
 * @param grid from which mark on power counts as high
 * @param cycleDays in how many days the stakeholders of a component are to be assessed again, 1 or more
 */
public record StakeholderReview(
        List<Stakeholder> stakeholders,
        List<Communication> communications,
        List<StakeholderImpact> impacts,
        PowerInterestGrid grid,
        int cycleDays) {

    /** Assessed again within 90 days: a house default. */
    public static final int HOUSE_CYCLE_DAYS = 90;

    /** Copies, and refuses a cycle without days. */
    public StakeholderReview {
        stakeholders = List.copyOf(stakeholders);
        communications = List.copyOf(communications);
        impacts = List.copyOf(impacts);
        if (cycleDays < 1) {
            throw new IllegalArgumentException(
                    "Stakeholders cannot be assessed every " + cycleDays + " days.\nMaybe use 90.");
        }
    }

    /**
     * A review with the house defaults.
     *
     * @param stakeholders the register
     * @param communications the plan
     * @param impacts who is affected by which change
     */
    public static StakeholderReview of(
            List<Stakeholder> stakeholders, List<Communication> communications, List<StakeholderImpact> impacts) {
        return new StakeholderReview(
                stakeholders, communications, impacts, PowerInterestGrid.HOUSE_DEFAULT, HOUSE_CYCLE_DAYS);
    }

    /**
     * What is amiss, by check, then in the order of the registers.
     *
     * @param day the day of the question
     */
    public List<StakeholderFinding> findings(LocalDate day) {
        return Stream.of(withoutCommunication(), overdue(day), resisting(), notTold(day), outdated(day))
                .flatMap(each -> each)
                .toList();
    }

    /**
     * What is amiss, and what each check looked at and could not judge.
     *
     * @param day the day of the question
     */
    public ReviewOutcome outcome(LocalDate day) {
        ReviewOutcome.Builder outcome = ReviewOutcome.asking(StakeholderCheck.values())
                .lookedAtAll(stakeholders.stream(), StakeholderCheck.ST1)
                .lookedAtAll(communications.stream(), StakeholderCheck.ST2)
                .lookedAtAll(
                        stakeholders.stream()
                                .filter(each -> each.engagement().equals(Optional.of(EngagementLevel.RESISTANT))),
                        StakeholderCheck.ST3)
                .lookedAt(impacts.stream().map(StakeholderImpact::stakeholder).toList(), StakeholderCheck.ST4)
                .lookedAt(strategies().map(CommunicationStrategy::component).toList(), StakeholderCheck.ST5);
        unjudged().forEach(each -> outcome.lacking(each.check(), each.subject(), missing(each.check())));
        return outcome.found(findings(day)).build();
    }

    private static String missing(StakeholderCheck check) {
        return switch (check) {
            case ST2 -> "day on which a communication is due";
            case ST3 -> "engagement and influence of a stakeholder";
            default -> "day on which stakeholders were assessed";
        };
    }

    /** What could not be judged because a fact is missing, by check, then in the order of the registers. */
    public List<StakeholderFinding> unjudged() {
        return Stream.of(undated(), unknownResistance(), neverAssessed())
                .flatMap(each -> each)
                .toList();
    }

    /**
     * Who is affected by a change and had not been told of it by that day, in the order of the impacts.
     *
     * @param change any
     * @param day inclusive
     */
    public List<StakeholderId> notToldOf(ComponentRef change, LocalDate day) {
        return impacts.stream()
                .filter(impact -> impact.change().equals(change) && !isTold(impact, day))
                .map(StakeholderImpact::stakeholder)
                .toList();
    }

    private boolean isTold(StakeholderImpact impact, LocalDate day) {
        return communications.stream().anyMatch(each -> each.hasTold(impact.stakeholder(), impact.change(), day));
    }

    private Stream<StakeholderFinding> withoutCommunication() {
        return stakeholders.stream()
                .filter(each -> communications.stream()
                        .noneMatch(message -> message.audience().contains(each.id())))
                .map(each -> StakeholderFinding.of(
                        StakeholderCheck.ST1,
                        each.id(),
                        "Nobody talks to stakeholder " + each.named() + ".",
                        "plan a message with it in the audience."));
    }

    private Stream<StakeholderFinding> overdue(LocalDate day) {
        return communications.stream()
                .filter(each -> each.isOverdueOn(day))
                .map(each -> StakeholderFinding.of(
                        StakeholderCheck.ST2,
                        each.id(),
                        "Communication " + each.named() + " was due on "
                                + each.dueOn().orElseThrow() + ", and it is " + day + ".",
                        "send it, or take it out of the plan."));
    }

    private Stream<StakeholderFinding> undated() {
        return communications.stream()
                .filter(each -> each.dueOn().isEmpty())
                .filter(each -> each.lastSentOn().isEmpty() || each.frequency().isEmpty())
                .map(each -> StakeholderFinding.of(
                        StakeholderCheck.ST2,
                        each.id(),
                        "It is not known when communication " + each.named() + " is due.",
                        each.lastSentOn().isEmpty() ? "plan a day." : "say how often it is sent."));
    }

    private Stream<StakeholderFinding> resisting() {
        return stakeholders.stream()
                .filter(each -> each.engagement().equals(Optional.of(EngagementLevel.RESISTANT)))
                .filter(each -> grid.hasPower(each).orElse(false) && !each.hasResponse())
                .map(each -> StakeholderFinding.of(
                        StakeholderCheck.ST3,
                        each.id(),
                        "Stakeholder " + each.named() + " has an influence of "
                                + each.influence().orElseThrow() + ", resists, and nothing is done.",
                        "find out what it fears to lose, and agree an action."));
    }

    private Stream<StakeholderFinding> unknownResistance() {
        return stakeholders.stream()
                .filter(each -> each.engagement().isEmpty() || each.influence().isEmpty())
                .map(each -> StakeholderFinding.of(
                        StakeholderCheck.ST3,
                        each.id(),
                        "The " + (each.engagement().isEmpty() ? "engagement" : "influence") + " of stakeholder "
                                + each.named() + " is not known.",
                        "assess it."));
    }

    private Stream<StakeholderFinding> notTold(LocalDate day) {
        return impacts.stream()
                .filter(impact -> !isTold(impact, day))
                .map(impact -> new StakeholderFinding(
                        StakeholderCheck.ST4,
                        impact.stakeholder(),
                        Optional.of(impact.change()),
                        "Stakeholder " + impact.stakeholder().value() + " is affected by "
                                + impact.change().asText() + " and was not told by " + day + ".",
                        "send a message that tells of it."));
    }

    private Stream<StakeholderFinding> outdated(LocalDate day) {
        return strategies()
                .filter(each -> each.updatedOn()
                        .filter(last -> last.plusDays(cycleDays).isBefore(day))
                        .isPresent())
                .map(each -> StakeholderFinding.of(
                        StakeholderCheck.ST5,
                        each.component(),
                        "The stakeholders of " + each.component().asText() + " were last assessed on "
                                + each.updatedOn().orElseThrow() + ", more than " + cycleDays + " days before " + day
                                + ".",
                        "look at interests and attitudes again."));
    }

    private Stream<StakeholderFinding> neverAssessed() {
        return strategies()
                .filter(each -> each.updatedOn().isEmpty())
                .map(each -> StakeholderFinding.of(
                        StakeholderCheck.ST5,
                        each.component(),
                        "It is not known when the stakeholders of "
                                + each.component().asText() + " were assessed.",
                        "give the day."));
    }

    private Stream<CommunicationStrategy> strategies() {
        return stakeholders.stream()
                .flatMap(each -> each.component().stream())
                .distinct()
                .map(component -> CommunicationStrategy.of(component, stakeholders, communications));
    }
}
