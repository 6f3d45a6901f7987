package org.pmokit.core.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.pmokit.core.review.ReviewOutcome;

/**
 * Ideas and experiments looked over on a day by the checks of {@link IdeaCheck}. What lacks a fact is not good: it is in
 * {@link #unjudged}.
 *
 * @param ideas the register
 * @param experiments on them
 * @param idleDays for how many days an idea may stay at a stage of the funnel, 1 or more
 */
public record IdeaReview(List<Idea> ideas, List<Experiment> experiments, int idleDays) {

    /** At most 60 days at a stage: a house default. */
    public static final int HOUSE_IDLE_DAYS = 60;

    /** Copies, and refuses a limit that every idea breaks at once. */
    public IdeaReview {
        ideas = List.copyOf(ideas);
        experiments = List.copyOf(experiments);
        if (idleDays < 1) {
            throw new IllegalArgumentException(
                    "An idea cannot move on within " + idleDays + " days.\nMaybe allow at least 1.");
        }
    }

    /**
     * A review with the house default.
     *
     * @param ideas the register
     * @param experiments on them
     */
    public static IdeaReview of(List<Idea> ideas, List<Experiment> experiments) {
        return new IdeaReview(ideas, experiments, HOUSE_IDLE_DAYS);
    }

    /**
     * What is amiss, by check, then in the order of the registers.
     *
     * @param day the day of the question
     */
    public List<IdeaFinding> findings(LocalDate day) {
        return Stream.of(idle(day), withoutProject(), withoutThreshold())
                .flatMap(each -> each)
                .toList();
    }

    /**
     * What is amiss, and what each check looked at and could not judge.
     *
     * @param day the day of the question
     */
    public ReviewOutcome outcome(LocalDate day) {
        ReviewOutcome.Builder outcome = ReviewOutcome.asking(IdeaCheck.values())
                .lookedAtAll(inFunnel(), IdeaCheck.I1)
                .lookedAtAll(ideas.stream().filter(each -> each.stage() == IdeaStage.APPROVED), IdeaCheck.I2)
                .lookedAtAll(experiments.stream(), IdeaCheck.I3);
        unjudged().forEach(each -> outcome.lacking(each.check(), each.subject(), "day on which an idea was handed in"));
        return outcome.found(findings(day)).build();
    }

    /** Ideas in the funnel of which it is not known since when they wait. */
    public List<IdeaFinding> unjudged() {
        return inFunnel()
                .filter(idea -> idea.since().isEmpty())
                .map(idea -> new IdeaFinding(
                        IdeaCheck.I1,
                        idea.id(),
                        "It is not known when idea " + idea.named() + " was handed in.",
                        "give the day."))
                .toList();
    }

    private Stream<Idea> inFunnel() {
        return ideas.stream().filter(idea -> !idea.stage().isExit());
    }

    private Stream<IdeaFinding> idle(LocalDate day) {
        return inFunnel()
                .filter(idea -> idea.since()
                        .filter(since -> since.plusDays(idleDays).isBefore(day))
                        .isPresent())
                .map(idea -> new IdeaFinding(
                        IdeaCheck.I1,
                        idea.id(),
                        "Idea " + idea.named() + " has been "
                                + idea.stage().code() + " since " + idea.since().orElseThrow() + ", more than "
                                + idleDays + " days before " + day + ".",
                        "decide on it, or park it with a reason."));
    }

    private Stream<IdeaFinding> withoutProject() {
        return ideas.stream()
                .filter(idea ->
                        idea.stage() == IdeaStage.APPROVED && idea.project().isEmpty())
                .map(idea -> new IdeaFinding(
                        IdeaCheck.I2,
                        idea.id(),
                        "Idea " + idea.named() + " was approved on "
                                + idea.since().orElseThrow() + " and has not become a project.",
                        "start the project, or name it."));
    }

    private Stream<IdeaFinding> withoutThreshold() {
        return experiments.stream()
                .filter(experiment -> experiment.threshold().isEmpty())
                .map(experiment -> new IdeaFinding(
                        IdeaCheck.I3,
                        experiment.id(),
                        "Experiment " + experiment.named() + " has no threshold for success.",
                        "set one before the result is known."));
    }
}
