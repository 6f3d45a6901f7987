package org.pmokit.core.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.DecisionId;
import org.pmokit.core.review.ReviewOutcome;
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
        Map<DecisionId, Decision> byId = new LinkedHashMap<>();
        decisions.forEach(each -> byId.putIfAbsent(each.id(), each));
        List<DecisionFinding> found = new ArrayList<>();
        for (Decision decision : decisions) {
            who(decision, found);
            onWhat(decision, found);
            decision.supersedes()
                    .flatMap(id -> Optional.ofNullable(byId.get(id)))
                    .flatMap(earlier -> backInTime(decision, earlier))
                    .ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** What is amiss, and what each check looked at and could not judge. */
    public ReviewOutcome outcome() {
        Map<DecisionId, Decision> byId = new LinkedHashMap<>();
        decisions.forEach(each -> byId.putIfAbsent(each.id(), each));
        List<Decision> superseding = decisions.stream()
                .filter(each -> each.supersedes().filter(byId::containsKey).isPresent())
                .toList();
        return ReviewOutcome.asking(DecisionCheck.values())
                .lookedAtAll(
                        decisions.stream(), DecisionCheck.DL1, DecisionCheck.DL2, DecisionCheck.DL4, DecisionCheck.DL5)
                .lookedAtAll(
                        decisions.stream()
                                .filter(each -> each.decidedAs().isPresent()
                                        && each.authority().isPresent()),
                        DecisionCheck.DL3)
                .lookedAtAll(superseding.stream(), DecisionCheck.DL6)
                .lackingAll(
                        DecisionCheck.DL6,
                        superseding.stream()
                                .filter(each -> each.decidedOn().isEmpty()
                                        || each.supersedes()
                                                .map(byId::get)
                                                .flatMap(Decision::decidedOn)
                                                .isEmpty()),
                        "day of a decision")
                .found(findings())
                .build();
    }

    private static void who(Decision decision, List<DecisionFinding> found) {
        String name = "The decision " + decision.named();
        if (!decision.isReasoned()) {
            found.add(finding(DecisionCheck.DL1, decision, "rationale", name + " has no reason.", "say why."));
        }
        if (!decision.hasDecider()) {
            found.add(finding(
                    DecisionCheck.DL2,
                    decision,
                    "decidedAs",
                    name + " does not say who decided.",
                    "name the board or the role."));
        }
        Optional<Role> wrong = decision.decidedAs()
                .filter(role -> decision.authority()
                        .filter(right -> !right.equals(role))
                        .isPresent());
        wrong.ifPresent(role -> found.add(finding(
                DecisionCheck.DL3,
                decision,
                "decidedAs",
                name + " was made as " + role.title() + ", and the right is that of the "
                        + decision.authority().map(Role::title).orElse("") + ".",
                "have it confirmed by whoever has the right.")));
    }

    private static void onWhat(Decision decision, List<DecisionFinding> found) {
        String name = "The decision " + decision.named();
        if (decision.evidence().isEmpty()) {
            found.add(finding(
                    DecisionCheck.DL4,
                    decision,
                    "evidence",
                    name + " rests on nothing that is on record.",
                    "name the papers that were before those who decided."));
        }
        if (decision.options().size() < 2) {
            found.add(finding(
                    DecisionCheck.DL5,
                    decision,
                    "options",
                    name + " names " + decision.options().size() + " options.",
                    "list what else could have been done, doing nothing included."));
        }
    }

    private static Optional<DecisionFinding> backInTime(Decision decision, Decision earlier) {
        return decision.decidedOn()
                .flatMap(on -> earlier.decidedOn()
                        .filter(on::isBefore)
                        .map(later -> finding(
                                DecisionCheck.DL6,
                                decision,
                                "supersedes",
                                "The decision " + decision.named() + " of " + on + " takes the place of "
                                        + earlier.named() + " of " + later + ".",
                                "one of the two days is mistaken.")));
    }

    private static DecisionFinding finding(
            DecisionCheck check, Decision decision, String attribute, String message, String advice) {
        return new DecisionFinding(check, decision.id(), decision.path() + "." + attribute, message, advice);
    }
}
