package org.pmokit.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Money;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.FindingKey;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleId;
import org.pmokit.rules.rule.Verdict;
import org.pmokit.rules.waiver.Acceptance;
import org.pmokit.rules.waiver.Waiver;

/** Makes findings of breaches, and puts the most important first. */
final class ReportFindings {

    private final Portfolio portfolio;
    private final LocalDate asOf;
    private final HealthCheck check;
    private final StatusTable statuses;
    private final Set<RuleId> afterStatus = new HashSet<>();
    private final Map<ComponentRef, BigDecimal> money = new HashMap<>();

    ReportFindings(Portfolio portfolio, LocalDate asOf, HealthCheck check, StatusTable statuses) {
        this.portfolio = portfolio;
        this.asOf = asOf;
        this.check = check;
        this.statuses = statuses;
        check.rules().stream().filter(Rule::isJudgedAfterStatus).forEach(rule -> afterStatus.add(rule.id()));
    }

    /** What a finding is sorted by, computed once. */
    private record Ranked(Finding finding, int rank, BigDecimal money, double distance) implements Comparable<Ranked> {
        @Override
        public int compareTo(Ranked other) {
            int byRank = Integer.compare(rank, other.rank);
            int byMoney = byRank != 0 ? byRank : other.money.compareTo(money);
            int byDistance = byMoney != 0 ? byMoney : Double.compare(other.distance, distance);
            return byDistance != 0 ? byDistance : finding.key().compareTo(other.finding.key());
        }
    }

    List<Finding> of(Iterable<Judged> judged) {
        List<Ranked> ranked = new ArrayList<>();
        for (Judged said : judged) {
            for (int at = 0; at < said.size(); at++) {
                if (said.verdict(at) instanceof Verdict.Breached breached) {
                    RuleResult result = said.result(at);
                    breached.breaches().forEach(breach -> ranked.add(ranked(finding(result, breach))));
                }
            }
        }
        Collections.sort(ranked);
        List<Finding> findings = new ArrayList<>(ranked.size());
        ranked.forEach(each -> findings.add(each.finding()));
        return Collections.unmodifiableList(findings);
    }

    /** What counts, what can still be steered, red before amber, what counts towards status; then money and distance. */
    private Ranked ranked(Finding finding) {
        int rank = finding.standing() == Standing.COUNTING ? 0 : 1;
        rank = 2 * rank + (finding.isOpen() ? 0 : 1);
        rank = 2 * rank + (finding.rag() == Rag.RED ? 0 : 1);
        rank = 2 * rank + (countsTowardsStatus(finding) ? 0 : 1);
        return new Ranked(finding, rank, money.computeIfAbsent(finding.component(), this::moneyAt), finding.distance());
    }

    private Finding finding(RuleResult result, Breach breach) {
        Rule<?> rule = result.rule();
        FindingKey key = result.on().key(rule.id(), breach.aspect());
        Optional<Acceptance> acceptance = check.accepted().covering(key, breach.rag(), asOf);
        return Finding.builder()
                .key(key)
                .component(result.component())
                .standing(standing(rule, acceptance))
                .acceptance(acceptance)
                .rag(breach.rag())
                .group(rule.group())
                .rule(rule.title())
                .measurement(breach.measurement())
                .evidence(breach.evidence())
                .remedy(rule.remedy())
                .owner(rule.owner())
                .source(rule.source())
                .open(statuses.isOpen(result.component()))
                .build();
    }

    private Standing standing(Rule<?> rule, Optional<Acceptance> acceptance) {
        if (acceptance.isPresent()) {
            return acceptance.get() instanceof Waiver ? Standing.WAIVED : Standing.FROZEN;
        }
        boolean grace = rule.graceUntil().filter(day -> !asOf.isAfter(day)).isPresent();
        return grace ? Standing.IN_GRACE : Standing.COUNTING;
    }

    private boolean countsTowardsStatus(Finding finding) {
        return check.status().counting().contains(finding.group())
                && !afterStatus.contains(finding.key().rule());
    }

    private BigDecimal moneyAt(ComponentRef component) {
        return portfolio
                .component(component)
                .flatMap(known -> known.finance().size())
                .map(Money::amount)
                .orElse(BigDecimal.ZERO);
    }

    /** The most important ones, but no more than a third of them from any one rule while others are left. */
    static List<Finding> few(List<Finding> findings, int count) {
        int perRule = Math.max(1, count / 3);
        Map<RuleId, Integer> taken = new HashMap<>();
        List<Finding> first = findings.stream()
                .filter(finding -> taken.merge(finding.key().rule(), 1, Integer::sum) <= perRule)
                .toList();
        if (first.size() >= count) {
            return first.subList(0, count);
        }
        Set<Finding> few = new java.util.LinkedHashSet<>(first);
        few.addAll(findings);
        return few.stream().limit(count).toList();
    }

    /** Every finding with its colour, in the order given. */
    static Map<FindingKey, Rag> colours(List<Finding> findings) {
        Map<FindingKey, Rag> colours = new java.util.LinkedHashMap<>();
        findings.forEach(finding -> colours.merge(finding.key(), finding.rag(), Rag::worse));
        return colours;
    }
}
