package org.pmokit.rules;

import java.util.ArrayList;
import java.util.List;
import org.pmokit.rules.rule.Verdict;

/** What was said of one candidate: a verdict for each rule that was asked, in the order of the rules. */
final class Judged {

    private final Candidate candidate;
    private final Asked asked;
    private final Verdict[] verdicts;

    Judged(Candidate candidate, Asked asked, Verdict[] verdicts) {
        this.candidate = candidate;
        this.asked = asked;
        this.verdicts = verdicts;
    }

    Candidate candidate() {
        return candidate;
    }

    Asked asked() {
        return asked;
    }

    int size() {
        return verdicts.length;
    }

    Verdict verdict(int at) {
        return verdicts[at];
    }

    RuleResult result(int at) {
        return new RuleResult(asked.rule(at), candidate.subject(), verdicts[at]);
    }

    List<RuleResult> results() {
        List<RuleResult> results = new ArrayList<>(verdicts.length);
        for (int at = 0; at < verdicts.length; at++) {
            results.add(result(at));
        }
        return results;
    }
}
