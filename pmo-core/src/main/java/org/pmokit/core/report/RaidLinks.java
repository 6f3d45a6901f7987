package org.pmokit.core.report;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.change.ChangeRequest;
import org.pmokit.core.decision.Decision;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.DecisionId;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.register.RegisterEntry;
import org.pmokit.core.review.ReviewOutcome;
import org.pmokit.core.risk.Action;
import org.pmokit.core.risk.Assumption;
import org.pmokit.core.risk.AssumptionStatus;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.risk.RiskStatus;
import org.pmokit.core.schedule.Milestone;

/** How the entries of a log hang together on a day. Used once. */
final class RaidLinks {

    private final RaidLog log;
    private final Portfolio portfolio;
    private final LocalDate day;
    private final Set<ComponentRef> becameIssues;
    private final Map<ComponentRef, List<Action>> openActions = new HashMap<>();
    private final List<RaidFinding> found = new ArrayList<>();

    RaidLinks(RaidLog log, Portfolio portfolio, LocalDate day) {
        this.log = log;
        this.portfolio = portfolio;
        this.day = day;
        this.becameIssues = portfolio.issues().stream()
                .flatMap(issue -> issue.derivedFrom().stream())
                .collect(Collectors.toSet());
        portfolio.all(Action.class).stream()
                .filter(Action::isOpen)
                .forEach(action -> action.derivedFrom()
                        .forEach(origin -> openActions
                                .computeIfAbsent(origin, none -> new ArrayList<>())
                                .add(action)));
    }

    List<RaidFinding> findings() {
        log.risks().stream()
                .filter(risk -> risk.status() == RiskStatus.OCCURRED)
                .forEach(risk -> requireIssue(RaidCheck.RL1, risk, "declaredStatus", "occurred"));
        log.assumptions().stream()
                .filter(each -> each.status() == AssumptionStatus.FALSE)
                .forEach(each -> requireIssue(RaidCheck.RL2, each, "status", "is false"));
        log.dependencies().stream()
                .filter(this::isMissed)
                .forEach(each -> requireIssue(
                        RaidCheck.RL3,
                        each,
                        "neededBy",
                        "was needed by "
                                + each.neededBy().map(LocalDate::toString).orElse("") + " and is not delivered"));
        log.issues().forEach(this::prematureOrigins);
        decisions();
        circles();
        derived().forEach(this::olderThanOrigin);
        log.issues().stream().filter(issue -> !issue.isOpen()).forEach(this::openActions);
        return List.copyOf(found);
    }

    ReviewOutcome outcome() {
        Set<ComponentRef> withActions = portfolio.all(Action.class).stream()
                .flatMap(action -> action.derivedFrom().stream())
                .collect(Collectors.toSet());
        return ReviewOutcome.asking(RaidCheck.values())
                .lookedAtAll(log.risks().stream().filter(risk -> risk.status() == RiskStatus.OCCURRED), RaidCheck.RL1)
                .lookedAtAll(
                        log.assumptions().stream().filter(each -> each.status() == AssumptionStatus.FALSE),
                        RaidCheck.RL2)
                .lookedAtAll(log.dependencies().stream().filter(this::isMissed), RaidCheck.RL3)
                .lookedAtAll(log.issues().stream().filter(RaidLinks::hasEarlierEntry), RaidCheck.RL4)
                .lookedAtAll(
                        Stream.concat(log.risks().stream(), log.issues().stream())
                                .filter(entry -> settledBy(entry).isPresent()),
                        RaidCheck.RL5)
                .lookedAtAll(
                        derived().stream().filter(entry -> !derivedFrom(entry).isEmpty()), RaidCheck.RL6)
                .lookedAtAll(
                        derived().stream()
                                .filter(entry -> !derivedFrom(entry).isEmpty())
                                .filter(entry -> entry.knownSince().isPresent()),
                        RaidCheck.RL7)
                .lookedAtAll(
                        log.issues().stream()
                                .filter(issue -> !issue.isOpen())
                                .filter(issue -> withActions.contains(issue.id())),
                        RaidCheck.RL8)
                .found(findings())
                .build();
    }

    private static boolean hasEarlierEntry(Issue issue) {
        return issue.derivedFrom().stream()
                .anyMatch(ref -> ref.kind() == ComponentKind.RISK || ref.kind() == ComponentKind.ASSUMPTION);
    }

    /** What an entry says it is derived from. */
    static Set<ComponentRef> derivedFrom(RegisterEntry entry) {
        if (entry instanceof Risk risk) {
            return risk.derivedFrom();
        }
        if (entry instanceof Issue issue) {
            return issue.derivedFrom();
        }
        if (entry instanceof Assumption assumption) {
            return assumption.derivedFrom();
        }
        if (entry instanceof Action action) {
            return action.derivedFrom();
        }
        return entry instanceof ChangeRequest change ? change.derivedFrom() : Set.of();
    }

    /** What an entry is derived from or settles. */
    static Set<ComponentRef> origins(RegisterEntry entry) {
        return entry instanceof Decision decision ? decision.resolves() : derivedFrom(entry);
    }

    private void requireIssue(RaidCheck check, RegisterEntry entry, String attribute, String what) {
        if (!becameIssues.contains(entry.ref())) {
            tell(
                    check,
                    entry,
                    attribute,
                    what + ", and no issue came of it.",
                    "raise an issue that is derived from it.");
        }
    }

    /** Past its day, not delivered, and the milestone that gives it not reached either. */
    private boolean isMissed(Dependency dependency) {
        boolean reached = dependency.giver() instanceof MilestoneId giver
                && portfolio
                        .milestone(giver)
                        .flatMap(Milestone::actual)
                        .filter(on -> !on.isAfter(day))
                        .isPresent();
        return dependency.isOverdueOn(day) && !reached;
    }

    private void prematureOrigins(Issue issue) {
        for (ComponentRef origin : issue.derivedFrom()) {
            RegisterEntry entry = portfolio.entry(origin).orElse(null);
            if (entry instanceof Risk risk && risk.status() != RiskStatus.OCCURRED) {
                String text = "came from risk " + risk.named() + ", which is "
                        + risk.status().code() + ".";
                tell(RaidCheck.RL4, issue, "derivedFrom", text, "say that the risk occurred, or drop the link.");
            } else if (entry instanceof Assumption assumption && assumption.status() != AssumptionStatus.FALSE) {
                String text = "came from assumption " + assumption.named() + ", which is "
                        + assumption.status().code() + ".";
                tell(RaidCheck.RL4, issue, "derivedFrom", text, "say that the assumption is false, or drop the link.");
            }
        }
    }

    /** One direction is enough; amiss is only that the entry names one decision and another one claims to settle it. */
    private void decisions() {
        Map<ComponentRef, List<Decision>> settling = new HashMap<>();
        portfolio
                .all(Decision.class)
                .forEach(decision -> decision.resolves()
                        .forEach(ref -> settling.computeIfAbsent(ref, none -> new ArrayList<>())
                                .add(decision)));
        Stream.concat(log.risks().stream(), log.issues().stream())
                .forEach(entry -> settledBy(entry)
                        .flatMap(portfolio::entry)
                        .filter(Decision.class::isInstance)
                        .map(Decision.class::cast)
                        .ifPresent(named -> contradicted(entry, named, settling.getOrDefault(entry.ref(), List.of()))));
    }

    private void contradicted(RegisterEntry entry, Decision named, List<Decision> settling) {
        boolean agreed = settling.stream()
                .anyMatch(each -> each.id().equals(named.id())
                        || named.supersedes().filter(each.id()::equals).isPresent()
                        || each.supersedes().filter(named.id()::equals).isPresent());
        if (!settling.isEmpty() && !agreed) {
            tell(
                    RaidCheck.RL5,
                    entry,
                    "decision",
                    "names decision " + named.named() + ", and "
                            + settling.stream().map(Decision::named).collect(Collectors.joining(", "))
                            + " says that it settles it.",
                    "correct one of the two.");
        }
    }

    private static Optional<DecisionId> settledBy(RegisterEntry entry) {
        return entry instanceof Risk risk
                ? risk.decision()
                : Optional.of(entry)
                        .filter(Issue.class::isInstance)
                        .map(Issue.class::cast)
                        .flatMap(Issue::decision);
    }

    private List<RegisterEntry> derived() {
        return Stream.<Collection<? extends RegisterEntry>>of(
                        log.risks(), log.assumptions(), log.issues(), log.actions())
                .<RegisterEntry>flatMap(Collection::stream)
                .toList();
    }

    private void circles() {
        Set<ComponentRef> told = new HashSet<>();
        for (RegisterEntry entry : derived()) {
            Set<ComponentRef> ancestors = ancestors(entry);
            boolean known = ancestors.stream()
                    .anyMatch(ref -> told.contains(ref) && ancestors(ref).contains(entry.ref()));
            if (ancestors.contains(entry.ref()) && !known) {
                told.add(entry.ref());
                tell(
                        RaidCheck.RL6,
                        entry,
                        "derivedFrom",
                        "comes from itself by way of others.",
                        "drop one of the links.");
            }
        }
    }

    private Set<ComponentRef> ancestors(ComponentRef ref) {
        return portfolio.entry(ref).map(this::ancestors).orElse(Set.of());
    }

    private Set<ComponentRef> ancestors(RegisterEntry entry) {
        Set<ComponentRef> ancestors = new HashSet<>();
        Deque<ComponentRef> open = new ArrayDeque<>(derivedFrom(entry));
        while (!open.isEmpty()) {
            ComponentRef next = open.pop();
            if (ancestors.add(next)) {
                portfolio.entry(next).ifPresent(above -> derivedFrom(above).forEach(open::push));
            }
        }
        return ancestors;
    }

    private void olderThanOrigin(RegisterEntry entry) {
        entry.knownSince()
                .ifPresent(since -> derivedFrom(entry).stream()
                        .flatMap(ref -> portfolio.entry(ref).stream())
                        .filter(origin ->
                                origin.knownSince().filter(since::isBefore).isPresent())
                        .forEach(origin -> tell(
                                RaidCheck.RL7,
                                entry,
                                "derivedFrom",
                                "was raised on " + since + ", before "
                                        + origin.ref().kind().words() + " " + origin.named() + " on "
                                        + origin.knownSince()
                                                .map(LocalDate::toString)
                                                .orElse("") + ".",
                                "turn the link round, or correct one of the days.")));
    }

    private void openActions(Issue issue) {
        openActions
                .getOrDefault(issue.id(), List.of())
                .forEach(action -> tell(
                        RaidCheck.RL8,
                        issue,
                        "closed",
                        "is closed, and action " + action.named() + " is not done.",
                        "finish the action, or open the issue again."));
    }

    private void tell(RaidCheck check, RegisterEntry entry, String attribute, String message, String advice) {
        String sentence = "The " + entry.ref().kind().words() + " " + entry.named() + " " + message;
        found.add(new RaidFinding(check, entry.ref(), entry.path() + "." + attribute, sentence, advice));
    }
}
