package org.pmokit.core.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.DecisionId;
import org.pmokit.core.review.Judgement;
import org.pmokit.core.review.ReviewOutcome;
import org.pmokit.core.review.ReviewPass;
import org.pmokit.core.role.Role;

/**
 * Decisions, to be asked which of them hold and what they settled.
 *
 * @param decisions in the order in which they are to be shown
 */
public record DecisionLog(List<Decision> decisions) {

    /** Copies. */
    public DecisionLog {
        decisions = List.copyOf(decisions);
    }

    /**
     * A log of these decisions.
     *
     * @param decisions in the order in which they are to be shown
     */
    public static DecisionLog of(Collection<Decision> decisions) {
        return new DecisionLog(List.copyOf(decisions));
    }

    /** Those whose place no other has taken. */
    public List<Decision> inForce() {
        Set<DecisionId> superseded =
                decisions.stream().flatMap(each -> each.supersedes().stream()).collect(Collectors.toSet());
        return decisions.stream()
                .filter(each -> !superseded.contains(each.id()))
                .toList();
    }

    /**
     * Those that settle something, superseded ones included.
     *
     * @param item of any kind
     */
    public List<Decision> resolving(ComponentRef item) {
        return decisions.stream().filter(each -> each.resolves().contains(item)).toList();
    }

    /** What is amiss, in the order of the decisions, then of the checks; empty when nothing is. */
    public List<DecisionFinding> findings() {
        return pass().findings();
    }

    /** What is amiss, and what each check looked at and could not judge. */
    public ReviewOutcome outcome() {
        return pass().outcome();
    }

    private ReviewPass<DecisionFinding> pass() {
        Map<DecisionId, Decision> byId = new LinkedHashMap<>();
        decisions.forEach(each -> byId.putIfAbsent(each.id(), each));
        ReviewPass<DecisionFinding> pass = ReviewPass.asking(DecisionCheck.values());
        decisions.forEach(decision -> pass.judge(DecisionCheck.DL1, decision.id(), reasoned(decision))
                .judge(DecisionCheck.DL2, decision.id(), decided(decision))
                .judge(DecisionCheck.DL3, decision.id(), byRight(decision))
                .judge(DecisionCheck.DL4, decision.id(), onEvidence(decision))
                .judge(DecisionCheck.DL5, decision.id(), amongOptions(decision))
                .judge(DecisionCheck.DL6, decision.id(), inTime(decision, byId)));
        return pass;
    }

    private static Judgement<DecisionFinding> reasoned(Decision decision) {
        return Judgement.amissIf(
                !decision.isReasoned(),
                () -> finding(DecisionCheck.DL1, decision, "rationale", "has no reason.", "say why."));
    }

    private static Judgement<DecisionFinding> decided(Decision decision) {
        return Judgement.amissIf(
                !decision.hasDecider(),
                () -> finding(
                        DecisionCheck.DL2,
                        decision,
                        "decidedAs",
                        "does not say who decided.",
                        "name the board or the role."));
    }

    private static Judgement<DecisionFinding> byRight(Decision decision) {
        if (decision.decidedAs().isEmpty() || decision.authority().isEmpty()) {
            return Judgement.notApplicable();
        }
        Role as = decision.decidedAs().get();
        Role right = decision.authority().get();
        return Judgement.amissIf(
                !right.equals(as),
                () -> finding(
                        DecisionCheck.DL3,
                        decision,
                        "decidedAs",
                        "was made as " + as.title() + ", and the right is that of the " + right.title() + ".",
                        "have it confirmed by whoever has the right."));
    }

    private static Judgement<DecisionFinding> onEvidence(Decision decision) {
        return Judgement.amissIf(
                decision.evidence().isEmpty(),
                () -> finding(
                        DecisionCheck.DL4,
                        decision,
                        "evidence",
                        "rests on nothing that is on record.",
                        "name the papers that were before those who decided."));
    }

    private static Judgement<DecisionFinding> amongOptions(Decision decision) {
        return Judgement.amissIf(
                decision.options().size() < 2,
                () -> finding(
                        DecisionCheck.DL5,
                        decision,
                        "options",
                        "names " + decision.options().size() + " options.",
                        "list what else could have been done, doing nothing included."));
    }

    private static Judgement<DecisionFinding> inTime(Decision decision, Map<DecisionId, Decision> byId) {
        Optional<Decision> earlier = decision.supersedes().flatMap(id -> Optional.ofNullable(byId.get(id)));
        if (earlier.isEmpty()) {
            return Judgement.notApplicable();
        }
        Optional<LocalDate> on = decision.decidedOn();
        Optional<LocalDate> before = earlier.get().decidedOn();
        if (on.isEmpty() || before.isEmpty()) {
            return Judgement.lacking("day of a decision");
        }
        return Judgement.amissIf(
                on.get().isBefore(before.get()),
                () -> finding(
                        DecisionCheck.DL6,
                        decision,
                        "supersedes",
                        "of " + on.get() + " takes the place of "
                                + earlier.get().named() + " of " + before.get() + ".",
                        "one of the two days is mistaken."));
    }

    private static DecisionFinding finding(
            DecisionCheck check, Decision decision, String attribute, String message, String advice) {
        String sentence = "The decision " + decision.named() + " " + message;
        return new DecisionFinding(check, decision.id(), decision.path() + "." + attribute, sentence, advice);
    }
}
