package org.pmokit.core.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.register.RegisterEntry;

/**
 * One pass of a review over its entries: each check is asked of each entry once, and the {@link Judgement} says whether it
 * applies, what is missing and what is amiss. Findings come in the order in which they were judged. Used once; not
 * thread-safe.
 *
 * @param <F> the findings of the review
 */
public final class ReviewPass<F extends ReviewFinding> {

    private final ReviewOutcome.Builder outcome;
    private final List<F> findings = new ArrayList<>();
    private final List<F> unjudged = new ArrayList<>();

    private ReviewPass(ReviewOutcome.Builder outcome) {
        this.outcome = outcome;
    }

    /**
     * Starts a pass in which nothing was looked at yet.
     *
     * @param asked all checks of the review, in their order
     * @param <F> the findings of the review
     */
    public static <F extends ReviewFinding> ReviewPass<F> asking(ReviewCheck... asked) {
        return new ReviewPass<>(ReviewOutcome.asking(asked));
    }

    /**
     * Asks a check of every entry.
     *
     * @param check which
     * @param entries in the order in which findings are to be told
     * @param question what the check says of an entry
     * @param <E> type of the entries
     */
    public <E extends RegisterEntry> ReviewPass<F> ask(
            ReviewCheck check, Collection<? extends E> entries, Function<? super E, Judgement<F>> question) {
        entries.forEach(entry -> judge(check, entry.ref(), question.apply(entry)));
        return this;
    }

    /**
     * Takes what a check says of one thing.
     *
     * @param check which
     * @param subject that was looked at
     * @param judgement of it
     */
    public ReviewPass<F> judge(ReviewCheck check, ComponentRef subject, Judgement<F> judgement) {
        return judge(check, List.of(subject), judgement);
    }

    /**
     * Takes what a check says of several things together, such as a rate.
     *
     * @param check which
     * @param subjects that were looked at
     * @param judgement of all of them
     */
    public ReviewPass<F> judge(ReviewCheck check, Collection<? extends ComponentRef> subjects, Judgement<F> judgement) {
        if (judgement instanceof Judgement.Lacking<F> lacking) {
            outcome.lacking(check, subjects, lacking.fact());
            lacking.told().ifPresent(unjudged::add);
        } else if (judgement instanceof Judgement.Answered<F> answered) {
            outcome.lookedAt(subjects, check);
            findings.addAll(answered.findings());
        }
        return this;
    }

    /** What is amiss, in the order in which it was judged. */
    public List<F> findings() {
        return List.copyOf(findings);
    }

    /** What could not be judged, as far as it was told as a finding, in the same order. */
    public List<F> unjudged() {
        return List.copyOf(unjudged);
    }

    /** What was found, and what each check looked at and could not judge. */
    public ReviewOutcome outcome() {
        return outcome.found(findings).build();
    }
}
