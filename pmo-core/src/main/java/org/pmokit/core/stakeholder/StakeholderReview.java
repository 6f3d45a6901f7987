package org.pmokit.core.stakeholder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.StakeholderId;
import org.pmokit.core.review.Judgement;
import org.pmokit.core.review.ReviewOutcome;
import org.pmokit.core.review.ReviewPass;

/**
 * Registers of stakeholders, communications and impacts looked over on a day by the checks of {@link StakeholderCheck}.
 * What lacks a fact is not good: it is in {@link #unjudged(LocalDate)}.
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
        return pass(day).findings();
    }

    /**
     * What is amiss, and what each check looked at and could not judge.
     *
     * @param day the day of the question
     */
    public ReviewOutcome outcome(LocalDate day) {
        return pass(day).outcome();
    }

    /**
     * What could not be judged because a fact is missing, by check, then in the order of the registers.
     *
     * @param day the day of the question
     */
    public List<StakeholderFinding> unjudged(LocalDate day) {
        return pass(day).unjudged();
    }

    private ReviewPass<StakeholderFinding> pass(LocalDate day) {
        Set<StakeholderId> reached = communications.stream()
                .flatMap(message -> message.audience().stream())
                .collect(Collectors.toSet());
        Set<Told> told = told(day);
        ReviewPass<StakeholderFinding> pass = ReviewPass.asking(StakeholderCheck.values());
        pass.ask(StakeholderCheck.ST1, stakeholders, each -> talkedTo(each, reached))
                .ask(StakeholderCheck.ST2, communications, each -> inTime(each, day))
                .ask(StakeholderCheck.ST3, stakeholders, this::answered);
        impacts.forEach(
                impact -> pass.judge(StakeholderCheck.ST4, impact.stakeholder(), toldOfChange(impact, told, day)));
        assessments()
                .forEach((component, last) ->
                        pass.judge(StakeholderCheck.ST5, component, assessedLately(component, last, day)));
        return pass;
    }

    /**
     * Who is affected by a change and had not been told of it by that day, in the order of the impacts.
     *
     * @param change any
     * @param day inclusive
     */
    public List<StakeholderId> notToldOf(ComponentRef change, LocalDate day) {
        Set<Told> told = told(day);
        return impacts.stream()
                .filter(impact -> impact.change().equals(change) && !told.contains(Told.of(impact)))
                .map(StakeholderImpact::stakeholder)
                .toList();
    }

    /** That somebody has been told of something. */
    private record Told(StakeholderId stakeholder, ComponentRef what) {
        static Told of(StakeholderImpact impact) {
            return new Told(impact.stakeholder(), impact.change());
        }
    }

    private Set<Told> told(LocalDate day) {
        return communications.stream()
                .filter(each ->
                        each.lastSentOn().filter(sent -> !sent.isAfter(day)).isPresent())
                .flatMap(each -> each.audience().stream()
                        .flatMap(reader -> each.tellsOf().stream().map(what -> new Told(reader, what))))
                .collect(Collectors.toSet());
    }

    private static Judgement<StakeholderFinding> talkedTo(Stakeholder stakeholder, Set<StakeholderId> reached) {
        return Judgement.amissIf(
                !reached.contains(stakeholder.id()),
                () -> StakeholderFinding.of(
                        StakeholderCheck.ST1,
                        stakeholder.id(),
                        "Nobody talks to stakeholder " + stakeholder.named() + ".",
                        "plan a message with it in the audience."));
    }

    private static Judgement<StakeholderFinding> inTime(Communication message, LocalDate day) {
        if (message.isOverdueOn(day)) {
            return Judgement.amiss(StakeholderFinding.of(
                    StakeholderCheck.ST2,
                    message.id(),
                    "Communication " + message.named() + " was due on "
                            + message.dueOn().orElseThrow() + ", and it is " + day + ".",
                    "send it, or take it out of the plan."));
        }
        boolean undated = message.dueOn().isEmpty()
                && (message.lastSentOn().isEmpty() || message.frequency().isEmpty());
        if (!undated) {
            return Judgement.well();
        }
        return Judgement.lacking(
                "day on which a communication is due",
                StakeholderFinding.of(
                        StakeholderCheck.ST2,
                        message.id(),
                        "It is not known when communication " + message.named() + " is due.",
                        message.lastSentOn().isEmpty() ? "plan a day." : "say how often it is sent."));
    }

    private Judgement<StakeholderFinding> answered(Stakeholder stakeholder) {
        if (stakeholder.engagement().isEmpty()) {
            return unknown(stakeholder, "engagement");
        }
        if (stakeholder.influence().isEmpty()) {
            return unknown(stakeholder, "influence");
        }
        if (!stakeholder.engagement().equals(Optional.of(EngagementLevel.RESISTANT))) {
            return Judgement.notApplicable();
        }
        return Judgement.amissIf(
                grid.hasPower(stakeholder).orElse(false) && !stakeholder.hasResponse(),
                () -> StakeholderFinding.of(
                        StakeholderCheck.ST3,
                        stakeholder.id(),
                        "Stakeholder " + stakeholder.named() + " has an influence of "
                                + stakeholder.influence().orElseThrow() + ", resists, and nothing is done.",
                        "find out what it fears to lose, and agree an action."));
    }

    private static Judgement<StakeholderFinding> unknown(Stakeholder stakeholder, String what) {
        return Judgement.lacking(
                "engagement and influence of a stakeholder",
                StakeholderFinding.of(
                        StakeholderCheck.ST3,
                        stakeholder.id(),
                        "The " + what + " of stakeholder " + stakeholder.named() + " is not known.",
                        "assess it."));
    }

    private static Judgement<StakeholderFinding> toldOfChange(StakeholderImpact impact, Set<Told> told, LocalDate day) {
        return Judgement.amissIf(
                !told.contains(Told.of(impact)),
                () -> new StakeholderFinding(
                        StakeholderCheck.ST4,
                        impact.stakeholder(),
                        Optional.of(impact.change()),
                        "Stakeholder " + impact.stakeholder().value() + " is affected by "
                                + impact.change().asText() + " and was not told by " + day + ".",
                        "send a message that tells of it."));
    }

    /** The components that have stakeholders, each with its newest assessment. */
    private Map<ComponentRef, Optional<LocalDate>> assessments() {
        Map<ComponentRef, Optional<LocalDate>> newest = new LinkedHashMap<>();
        stakeholders.forEach(each -> each.component()
                .ifPresent(component -> newest.merge(
                        component,
                        each.assessedOn(),
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).max(Comparator.naturalOrder()))));
        return newest;
    }

    private Judgement<StakeholderFinding> assessedLately(
            ComponentRef component, Optional<LocalDate> last, LocalDate day) {
        if (last.isEmpty()) {
            return Judgement.lacking(
                    "day on which stakeholders were assessed",
                    StakeholderFinding.of(
                            StakeholderCheck.ST5,
                            component,
                            "It is not known when the stakeholders of " + component.asText() + " were assessed.",
                            "give the day."));
        }
        return Judgement.amissIf(
                last.get().plusDays(cycleDays).isBefore(day),
                () -> StakeholderFinding.of(
                        StakeholderCheck.ST5,
                        component,
                        "The stakeholders of " + component.asText() + " were last assessed on " + last.get()
                                + ", more than " + cycleDays + " days before " + day + ".",
                        "look at interests and attitudes again."));
    }
}
