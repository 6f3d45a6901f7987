package org.pmokit.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.PortfolioId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.rules.evidence.Names;
import org.pmokit.rules.explain.Explanation;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.RuleGroup;

/** Puts the reasons of a report in order. */
final class ReportExplanation {

    private final HealthReport report;
    private final Names names;

    ReportExplanation(HealthReport report, Names names) {
        this.report = report;
        this.names = names;
    }

    Explanation of(ComponentRef component) {
        ComponentHealth health = report.healthOf(component);
        List<Explanation> reasons = new ArrayList<>();
        for (Map.Entry<RuleGroup, Rag> dimension : health.dimensions().entrySet()) {
            reasons.add(dimension(component, dimension.getKey(), dimension.getValue()));
        }
        reasons.addAll(children(component, health.rag()));
        reasons.addAll(afterStatus(component));
        if (reasons.isEmpty()) {
            reasons.add(Explanation.fact("no rule had anything to judge"));
        }
        health.declared()
                .ifPresent(said -> reasons.add(Explanation.fact("declared "
                        + said.rating().orElseThrow().code() + " by " + said.assessor()
                        + said.asOf().map(day -> " on " + day).orElse("")
                        + " (a person's judgement; not counted)")));
        return new Explanation(
                names.of(component) + " is " + health.rag().code() + " as of " + report.asOf()
                        + (health.isOpen() ? "" : " (ended; does not count in a roll-up)"),
                reasons);
    }

    private Explanation dimension(ComponentRef component, RuleGroup group, Rag colour) {
        boolean counts = report.check().status().counting().contains(group);
        List<Explanation> rules = report.resultsOn(component).stream()
                .filter(result -> result.rule().group().equals(group))
                .filter(result -> !result.rule().isJudgedAfterStatus())
                .flatMap(result -> verdict(result).stream())
                .toList();
        return new Explanation(
                group.code() + " is " + colour.code() + (counts ? "" : " (does not count towards status)"), rules);
    }

    private List<Explanation> afterStatus(ComponentRef component) {
        List<Explanation> rules = report.resultsOn(component).stream()
                .filter(result -> result.rule().isJudgedAfterStatus())
                .flatMap(result -> verdict(result).stream())
                .toList();
        return rules.isEmpty() ? List.of() : List.of(new Explanation("judged after the colour (not counted)", rules));
    }

    private List<Explanation> verdict(RuleResult result) {
        String rule = result.rule().id() + " " + result.rule().title();
        return result.verdict()
                .fold(
                        satisfied -> List.of(Explanation.fact(
                                "yes: " + rule + ": " + satisfied.measurement().shown())),
                        breached -> breached.breaches().stream()
                                .map(breach -> new Explanation(
                                        breach.rag().code() + ": " + rule + ": "
                                                + breach.measurement().shown(),
                                        breach.evidence().stream()
                                                .map(piece -> Explanation.fact(piece.sentence(names)))
                                                .toList()))
                                .toList(),
                        notApplicable -> List.of(),
                        unknown -> List.of(Explanation.fact("unknown: " + rule + ": lacks "
                                + String.join(
                                        ", ",
                                        unknown.missing().stream()
                                                .map(MissingFact::shown)
                                                .toList()))),
                        failed -> List.of(Explanation.fact("failed: " + rule + ": " + failed.exception())));
    }

    private List<Explanation> children(ComponentRef component, Rag colour) {
        if (colour == Rag.GREEN) {
            return List.of();
        }
        return childrenOf(component)
                .map(child -> report.healthOf(child.ref()))
                .filter(child -> child.isOpen() && child.rag().worse(colour) == child.rag())
                .map(child -> Explanation.fact(
                        names.of(child.component()) + " is " + child.rag().code()))
                .toList();
    }

    private Stream<DeliveryComponent> childrenOf(ComponentRef component) {
        if (component instanceof ProgrammeId programme) {
            return Stream.concat(
                    report.portfolio().programmesIn(programme).stream(),
                    report.portfolio().projectsIn(programme).stream());
        }
        return component instanceof PortfolioId
                ? report.portfolio().components().filter(child -> child.parent().isEmpty())
                : Stream.empty();
    }
}
