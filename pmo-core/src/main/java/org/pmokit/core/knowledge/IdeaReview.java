package org.pmokit.core.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.pmokit.core.review.Judgement;
import org.pmokit.core.review.ReviewOutcome;
import org.pmokit.core.review.ReviewPass;

/**
 * Ideas and experiments looked over on a day by the checks of {@link IdeaCheck}. What lacks a fact is not good: it is in
 * {@link #unjudged(LocalDate)}.
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
     * Ideas in the funnel of which it is not known since when they wait.
     *
     * @param day the day of the question
     */
    public List<IdeaFinding> unjudged(LocalDate day) {
        return pass(day).unjudged();
    }

    private ReviewPass<IdeaFinding> pass(LocalDate day) {
        return ReviewPass.<IdeaFinding>asking(IdeaCheck.values())
                .ask(IdeaCheck.I1, ideas, idea -> moves(idea, day))
                .ask(IdeaCheck.I2, ideas, IdeaReview::becomesProject)
                .ask(IdeaCheck.I3, experiments, IdeaReview::hasThreshold);
    }

    private Judgement<IdeaFinding> moves(Idea idea, LocalDate day) {
        if (idea.stage().isExit()) {
            return Judgement.notApplicable();
        }
        if (idea.since().isEmpty()) {
            return Judgement.lacking(
                    "day on which an idea was handed in",
                    new IdeaFinding(
                            IdeaCheck.I1,
                            idea.id(),
                            "It is not known when idea " + idea.named() + " was handed in.",
                            "give the day."));
        }
        LocalDate since = idea.since().get();
        return Judgement.amissIf(
                since.plusDays(idleDays).isBefore(day),
                () -> new IdeaFinding(
                        IdeaCheck.I1,
                        idea.id(),
                        "Idea " + idea.named() + " has been " + idea.stage().code() + " since " + since + ", more than "
                                + idleDays + " days before " + day + ".",
                        "decide on it, or park it with a reason."));
    }

    private static Judgement<IdeaFinding> becomesProject(Idea idea) {
        if (idea.stage() != IdeaStage.APPROVED) {
            return Judgement.notApplicable();
        }
        return Judgement.amissIf(
                idea.project().isEmpty(),
                () -> new IdeaFinding(
                        IdeaCheck.I2,
                        idea.id(),
                        "Idea " + idea.named() + " was approved"
                                + idea.since().map(day -> " on " + day).orElse("")
                                + " and has not become a project.",
                        "start the project, or name it."));
    }

    private static Judgement<IdeaFinding> hasThreshold(Experiment experiment) {
        return Judgement.amissIf(
                experiment.threshold().isEmpty(),
                () -> new IdeaFinding(
                        IdeaCheck.I3,
                        experiment.id(),
                        "Experiment " + experiment.named() + " has no threshold for success.",
                        "set one before the result is known."));
    }
}
