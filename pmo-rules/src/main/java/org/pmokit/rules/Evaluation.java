package org.pmokit.rules;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.graph.overlap.Overlap;
import org.pmokit.rules.Changes.Difference;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.Sight;
import org.pmokit.rules.rule.Subject;

/**
 * One run of a check: candidates are judged, colours follow from the verdicts, and then the rules are asked that look at
 * colours. A run after an edit takes over what the edit cannot have changed; where nothing but the content of a few projects
 * differs, and no rule looks further than the surroundings of its subject, it costs what it touches and a copy of some arrays.
 */
final class Evaluation {

    private final HealthCheck check;
    private final RuleContext context;
    private final Portfolio portfolio;
    private final Running running;

    Evaluation(HealthCheck check, RuleContext context, Running running) {
        this.check = check;
        this.context = context;
        this.portfolio = context.portfolio();
        this.running = running;
    }

    HealthReport fresh() {
        List<Candidate> candidates = Candidates.of(context, check.shipped());
        List<Judged> judged = new Judging(reach(false), running).judge(candidates);
        return finish(judged, new Layout(portfolio, candidates));
    }

    HealthReport again(HealthReport earlier) {
        Optional<Difference> difference = Changes.between(earlier.portfolio(), portfolio);
        if (difference.isEmpty()) {
            return fresh();
        }
        boolean pairs = check.shipped().stream().anyMatch(rule -> rule.subject() == Overlap.class);
        return difference.get().inPlace() && !pairs
                ? inPlace(earlier, difference.get().components())
                : rebuilt(earlier, difference.get().components());
    }

    /** Other candidates, or in another order. */
    private HealthReport rebuilt(HealthReport earlier, Set<ComponentRef> changed) {
        List<Candidate> candidates = Candidates.of(context, check.shipped());
        Map<Subject, Judged> known = new HashMap<>(candidates.size() * 2);
        earlier.judged().forEach(said -> known.put(said.candidate().subject(), said));
        Judging judging = new Judging(
                reach(false),
                running,
                (candidate, place) ->
                        changed.contains(candidate.subject().component()) ? null : known.get(candidate.subject()));
        return finish(judging.judge(candidates), new Layout(portfolio, candidates));
    }

    private HealthReport inPlace(HealthReport earlier, Set<ComponentRef> changed) {
        Layout layout = earlier.statuses().layout();
        List<Judged> before = earlier.judged();
        BitSet touched = candidatesOf(layout, changed);
        List<Candidate> known = new JudgedCandidates(before);
        List<Candidate> candidates = Candidates.inPlace(context, known, touched);
        List<Judged> judged = judgedAgain(reach(false), before, candidates, touched);
        BitSet other = new BitSet();
        for (int at = 0; at < judged.size(); at++) {
            if (judged.get(at) != before.get(at)) {
                other.set(Math.max(
                        0, layout.place(judged.get(at).candidate().subject().component())));
            }
        }
        StatusTable statuses = new StatusCalculation(portfolio, context.asOf(), check, judged, layout)
                .changed(earlier.statuses(), other);
        return report(judged, afterAgain(earlier, candidates, statuses, touched), statuses);
    }

    private List<Judged> judgedAgain(Reach reach, List<Judged> before, List<Candidate> candidates, BitSet touched) {
        if (!reach.isNear()) {
            return new Judging(reach, running, (candidate, place) -> touched.get(place) ? null : before.get(place))
                    .judge(candidates);
        }
        List<Candidate> some = new ArrayList<>();
        touched.stream().forEach(at -> some.add(candidates.get(at)));
        List<Judged> fresh = new Judging(reach, running).judge(some);
        Judged[] judged = before.toArray(Judged[]::new);
        int next = 0;
        for (int at = touched.nextSetBit(0); at >= 0; at = touched.nextSetBit(at + 1)) {
            judged[at] = fresh.get(next++);
        }
        return Arrays.asList(judged);
    }

    private List<Judged> afterAgain(
            HealthReport earlier, List<Candidate> candidates, StatusTable statuses, BitSet touched) {
        Layout layout = statuses.layout();
        BitSet recoloured = (BitSet) touched.clone();
        for (int place = 0; place < layout.size(); place++) {
            if (statuses.rags[place] != earlier.statuses().rags[place]) {
                add(layout, place, recoloured);
            }
        }
        RuleContext coloured = context.withStatuses(statuses::ragOf);
        List<Candidate> asked = afterCandidates(candidates);
        return asked.isEmpty()
                ? List.of()
                : judgedAgain(
                        new Reach(check.profiles(), coloured, rulesAfterStatus()),
                        earlier.judgedAfterStatus(),
                        asked,
                        recoloured);
    }

    private static BitSet candidatesOf(Layout layout, Set<ComponentRef> components) {
        BitSet candidates = new BitSet();
        components.forEach(component -> {
            int place = layout.place(component);
            if (place >= 0) {
                add(layout, place, candidates);
            }
        });
        return candidates;
    }

    private static void add(Layout layout, int place, BitSet candidates) {
        for (int at = layout.firstCandidate(place); at < layout.endOfCandidates(place); at++) {
            candidates.set(layout.candidate(at));
        }
    }

    /** The colours, and then the rules that look at them. */
    HealthReport finish(List<Judged> judged, Layout layout) {
        StatusTable statuses = new StatusCalculation(portfolio, context.asOf(), check, judged, layout).all();
        RuleContext coloured = context.withStatuses(statuses::ragOf);
        List<Candidate> asked = afterCandidates(new JudgedCandidates(judged));
        List<Judged> after = asked.isEmpty()
                ? List.of()
                : new Judging(new Reach(check.profiles(), coloured, rulesAfterStatus()), running).judge(asked);
        return report(judged, after, statuses);
    }

    private HealthReport report(List<Judged> judged, List<Judged> after, StatusTable statuses) {
        return new HealthReport(context, check, judged, after, statuses);
    }

    private Reach reach(boolean afterStatus) {
        return new Reach(check.profiles(), context, check.rulesJudged(afterStatus));
    }

    private List<Rule<?>> rulesAfterStatus() {
        List<Rule<?>> rules = new ArrayList<>(check.rulesJudged(true));
        if (!check.accepted().waivers().isEmpty()) {
            rules.add(ExpiredWaiver.EXPIRED);
        }
        return rules;
    }

    /** None where nobody asks. */
    private List<Candidate> afterCandidates(List<Candidate> candidates) {
        if (rulesAfterStatus().isEmpty()) {
            return List.of();
        }
        List<Candidate> asked = new ArrayList<>(candidates);
        check.accepted().waivers().forEach(waiver -> asked.add(ExpiredWaiver.candidate(waiver, candidates)));
        return asked;
    }

    /** Whether a rule looks no further than the surroundings of its subject, and is asked of everybody of its type. */
    static boolean isNear(Rule<?> rule) {
        return rule.sight() != Sight.PORTFOLIO && !rule.isNarrowed();
    }

    /** Candidates as they were judged. */
    private static final class JudgedCandidates extends AbstractList<Candidate> {
        private final List<Judged> judged;

        JudgedCandidates(List<Judged> judged) {
            this.judged = judged;
        }

        @Override
        public Candidate get(int at) {
            return judged.get(at).candidate();
        }

        @Override
        public int size() {
            return judged.size();
        }
    }
}
