package org.pmokit.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleId;
import org.pmokit.rules.rule.Verdict;

/** How much a report could judge. */
final class ReportFigures {

    private ReportFigures() {}

    static Coverage coverage(HealthReport report) {
        Map<Class<?>, Integer> counts = new HashMap<>();
        verdicts(report, (rule, verdict) -> counts.merge(verdict.getClass(), 1, Integer::sum));
        List<Project> open = report.portfolio().projects().stream()
                .filter(project -> report.statuses().isOpen(project.id()))
                .toList();
        List<Project> judged = open.stream()
                .filter(project -> report.ragOf(project.id()) != Rag.UNKNOWN)
                .toList();
        return new Coverage(
                counts.getOrDefault(Verdict.Satisfied.class, 0),
                counts.getOrDefault(Verdict.Breached.class, 0),
                counts.getOrDefault(Verdict.Unknown.class, 0),
                counts.getOrDefault(Verdict.Failed.class, 0),
                counts.getOrDefault(Verdict.NotApplicable.class, 0),
                open.size(),
                judged.size(),
                Ratio.of(spend(judged), spend(open)));
    }

    private static BigDecimal spend(List<? extends DeliveryComponent> projects) {
        return projects.stream()
                .flatMap(project -> project.finance().size().stream())
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static List<Rule<?>> silentRules(HealthReport report) {
        Set<RuleId> speaking = new HashSet<>();
        verdicts(report, (rule, verdict) -> {
            if (!(verdict instanceof Verdict.NotApplicable)) {
                speaking.add(rule.id());
            }
        });
        return report.check().rules().stream()
                .filter(rule -> !speaking.contains(rule.id()))
                .toList();
    }

    static Map<String, Integer> missingFacts(HealthReport report) {
        Map<String, Integer> counts = new HashMap<>();
        verdicts(report, (rule, verdict) -> {
            if (verdict instanceof Verdict.Unknown unknown) {
                unknown.missing().stream()
                        .map(MissingFact::fact)
                        .distinct()
                        .forEach(fact -> counts.merge(fact, 1, Integer::sum));
            }
        });
        Map<String, Integer> ordered = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return ordered;
    }

    private static void verdicts(HealthReport report, BiConsumer<Rule<?>, Verdict> consumer) {
        Stream.concat(report.judged().stream(), report.judgedAfterStatus().stream())
                .forEach(said -> {
                    for (int at = 0; at < said.size(); at++) {
                        consumer.accept(said.asked().rule(at), said.verdict(at));
                    }
                });
    }
}
