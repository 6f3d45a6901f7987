package org.pmokit.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.dependency.OverlapDecision;
import org.pmokit.core.identifier.IssueId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Risk;

/** Registers as they stood on an earlier day. */
final class LookBack {

    private LookBack() {}

    static Register<RiskId, Risk> risks(Register<RiskId, Risk> register, LocalDate day) {
        return Register.of(
                register.asList().stream()
                        .filter(risk -> known(risk.raised(), day))
                        .map(risk -> known(risk.closed(), day)
                                ? risk
                                : risk.toBuilder().closed(Optional.empty()).build())
                        .toList(),
                Risk::id);
    }

    static Register<IssueId, Issue> issues(Register<IssueId, Issue> register, LocalDate day) {
        return Register.of(
                register.asList().stream()
                        .filter(issue -> known(issue.raised(), day))
                        .map(issue -> known(issue.closed(), day)
                                ? issue
                                : issue.toBuilder().closed(Optional.empty()).build())
                        .toList(),
                Issue::id);
    }

    static List<OverlapDecision> decisions(List<OverlapDecision> decisions, LocalDate day) {
        return decisions.stream()
                .filter(decision -> known(decision.decidedOn(), day))
                .toList();
    }

    private static boolean known(Optional<LocalDate> date, LocalDate day) {
        return date.filter(day::isBefore).isEmpty();
    }
}
