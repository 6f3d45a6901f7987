package org.pmokit.rules;

import java.util.Arrays;
import java.util.List;
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
import org.pmokit.rules.rule.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks rules of candidates: each verdict has its place, so that any number of threads gives the same list. */
final class Judging {

    private static final Logger LOG = LoggerFactory.getLogger(HealthCheck.class);
    private static final int CHUNK = 256;

    private final Reach reach;
    private final Running running;
    private final Before before;

    /** What is known from an earlier run. */
    interface Before {

        /** What was said of the candidate, unless something near it has changed. */
        @Nullable
        Judged of(Candidate candidate, int place);
    }

    Judging(Reach reach, Running running, Before before) {
        this.reach = reach;
        this.running = running;
        this.before = before;
    }

    Judging(Reach reach, Running running) {
        this(reach, running, (candidate, place) -> null);
    }

    List<Judged> judge(List<Candidate> candidates) {
        Judged[] judged = new Judged[candidates.size()];
        int chunks = (candidates.size() + CHUNK - 1) / CHUNK;
        AtomicInteger done = new AtomicInteger();
        if (running.threads() == 1) {
            for (int chunk = 0; chunk < chunks; chunk++) {
                judge(candidates, chunk, judged, done);
            }
        } else {
            inParallel(() ->
                    IntStream.range(0, chunks).parallel().forEach(chunk -> judge(candidates, chunk, judged, done)));
        }
        LOG.debug("judged {} subjects", judged.length);
        return Arrays.asList(judged);
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
            judged[at] = judge(candidates.get(at), at);
        }
        if (!running.progress().goesOn(done.addAndGet(to - from), candidates.size())) {
            throw new CancellationException("The assessment was stopped after " + done.get() + " of "
                    + candidates.size() + " subjects.\nMaybe run it again.");
        }
    }

    private Judged judge(Candidate candidate, int place) {
        ComponentRef component = candidate.subject().component();
        EffectiveProfile profile = reach.over(component);
        Asked asked = reach.asked(candidate, profile);
        Judged earlier = before.of(candidate, place);
        if (earlier != null && asked.isNear() && asked.isSame(earlier.asked())) {
            return earlier;
        }
        RuleContext context = reach.context(profile).around(component);
        Verdict[] verdicts = new Verdict[asked.size()];
        for (int at = 0; at < verdicts.length; at++) {
            Verdict known = reusable(asked.rule(at), at, earlier);
            verdicts[at] = known != null ? known : judge(asked.rule(at), candidate.value(), context);
            if (verdicts[at] instanceof Verdict.Failed) {
                LOG.warn(
                        "rule {} failed on {}",
                        asked.rule(at).id(),
                        candidate.subject().ref().asText());
            }
        }
        return new Judged(candidate, asked, verdicts);
    }

    private static @Nullable Verdict reusable(Rule<?> rule, int at, @Nullable Judged earlier) {
        if (earlier == null || rule.sight() == Sight.PORTFOLIO) {
            return null;
        }
        int there = at < earlier.size() && earlier.asked().rule(at) == rule
                ? at
                : earlier.asked().indexOf(rule);
        return there < 0 ? null : earlier.verdict(there);
    }

    private static <S> Verdict judge(Rule<S> rule, Object candidate, RuleContext context) {
        return rule.judge(rule.subject().cast(candidate), context);
    }
}
