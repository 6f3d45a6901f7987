package org.pmokit.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.rules.profile.EffectiveProfile;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.Sight;
import org.pmokit.rules.rule.Subject;
import org.pmokit.rules.rule.Verdict;

/** Asks rules of candidates: each verdict has its place, so that any number of threads gives the same list. */
final class Judging {

    private static final int CHUNK = 256;

    private final Reach reach;
    private final List<Rule<?>> rules;
    private final Running running;
    private Map<Subject, Judged> before = Map.of();
    private Set<ComponentRef> changed = Set.of();

    /**
     * What was judged of one candidate.
     *
     * @param candidate the candidate
     * @param results in the order of the rules
     */
    record Judged(Candidate candidate, List<RuleResult> results) {}

    Judging(Reach reach, List<Rule<?>> rules, Running running) {
        this.reach = reach;
        this.rules = rules.stream().filter(reach::hasAnybodyFor).toList();
        this.running = running;
    }

    /** Takes over what cannot have changed: rules that look no further than their subject or its surroundings. */
    Judging reusing(List<Judged> earlier, Set<ComponentRef> changed) {
        Map<Subject, Judged> known = new HashMap<>(earlier.size() * 2);
        earlier.forEach(judged -> known.put(judged.candidate().subject(), judged));
        this.before = known;
        this.changed = changed;
        return this;
    }

    List<Judged> judge(List<Candidate> candidates) {
        Judged[] judged = new Judged[candidates.size()];
        int chunks = (candidates.size() + CHUNK - 1) / CHUNK;
        AtomicInteger done = new AtomicInteger();
        if (running.threads() == 1) {
            IntStream.range(0, chunks).forEach(chunk -> judge(candidates, chunk, judged, done));
        } else {
            inParallel(() ->
                    IntStream.range(0, chunks).parallel().forEach(chunk -> judge(candidates, chunk, judged, done)));
        }
        return List.of(judged);
    }

    private void inParallel(Runnable work) {
        ForkJoinPool pool = new ForkJoinPool(running.threads());
        try {
            ForkJoinTask<?> task = pool.submit(work);
            task.join();
        } finally {
            pool.shutdown();
        }
    }

    private void judge(List<Candidate> candidates, int chunk, Judged[] judged, AtomicInteger done) {
        int from = chunk * CHUNK;
        int to = Math.min(candidates.size(), from + CHUNK);
        for (int at = from; at < to; at++) {
            judged[at] = judge(candidates.get(at));
        }
        if (!running.progress().goesOn(done.addAndGet(to - from), candidates.size())) {
            throw new CancellationException("The assessment was stopped after " + done.get() + " of "
                    + candidates.size() + " subjects.\nMaybe run it again.");
        }
    }

    private Judged judge(Candidate candidate) {
        ComponentRef component = candidate.subject().component();
        EffectiveProfile profile = reach.over(component);
        RuleContext context = reach.context(profile).around(component);
        Judged earlier = changed.contains(component) ? null : before.get(candidate.subject());
        List<RuleResult> results = new ArrayList<>();
        for (Rule<?> shipped : rules) {
            if (shipped.isAskedOf(candidate.value())
                    && reach.asks(shipped, candidate.subject().ref(), profile)) {
                Rule<?> rule = profile.of(shipped);
                RuleResult known = reusable(rule, earlier);
                results.add(
                        known != null
                                ? known
                                : new RuleResult(rule, candidate.subject(), judge(rule, candidate.value(), context)));
            }
        }
        return new Judged(candidate, List.copyOf(results));
    }

    private static @Nullable RuleResult reusable(Rule<?> rule, @Nullable Judged earlier) {
        if (earlier == null || rule.sight() == Sight.PORTFOLIO) {
            return null;
        }
        for (RuleResult known : earlier.results()) {
            if (known.rule() == rule) {
                return known;
            }
        }
        return null;
    }

    private static <S> Verdict judge(Rule<S> rule, Object candidate, RuleContext context) {
        return rule.judge(rule.subject().cast(candidate), context);
    }
}
