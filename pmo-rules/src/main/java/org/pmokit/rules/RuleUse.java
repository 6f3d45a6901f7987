package org.pmokit.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.pmokit.rules.rule.Measurement;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleId;
import org.pmokit.rules.rule.Subject;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/**
 * Whether a rule is of any use on the data at hand: one that nobody ever breaches, that everybody breaches, that says what
 * another says, or whose limits no value comes near deserves a second look.
 *
 * @param rule which rule
 * @param judged questions that were answered
 * @param breached of them with no
 * @param twins rules that are breached on exactly the same subjects, in the order of the rules; empty where it is never
 *     breached
 * @param farLimits thresholds that lie beyond every value that was measured
 */
public record RuleUse(RuleId rule, int judged, int breached, List<RuleId> twins, List<Threshold> farLimits) {

    /** Copies the lists. */
    public RuleUse {
        twins = List.copyOf(twins);
        farLimits = List.copyOf(farLimits);
    }

    /** Whether it was asked and never breached. */
    public boolean neverFires() {
        return judged > 0 && breached == 0;
    }

    /** Whether it was asked and always breached. */
    public boolean alwaysFires() {
        return judged > 0 && breached == judged;
    }

    /** Whether it never got as far as an answer. */
    public boolean isSilent() {
        return judged == 0;
    }

    /**
     * The use of every rule of a report, in the order of the rules. Takes time in proportion to verdicts, and to pairs of
     * rules that are breached equally often.
     *
     * @param report any
     */
    public static List<RuleUse> in(HealthReport report) {
        Map<RuleId, List<RuleResult>> byRule = new HashMap<>();
        report.results()
                .forEach(result -> byRule.computeIfAbsent(result.rule().id(), none -> new ArrayList<>())
                        .add(result));
        Map<RuleId, Set<Subject>> fired = new HashMap<>();
        byRule.forEach((rule, results) -> fired.put(rule, breachedOn(results)));
        return report.check().rules().stream()
                .map(rule -> of(
                        rule,
                        byRule.getOrDefault(rule.id(), List.of()),
                        fired,
                        report.check().rules()))
                .toList();
    }

    private static RuleUse of(
            Rule<?> rule, List<RuleResult> results, Map<RuleId, Set<Subject>> fired, List<Rule<?>> all) {
        Set<Subject> mine = fired.getOrDefault(rule.id(), Set.of());
        List<RuleId> twins = all.stream()
                .map(Rule::id)
                .filter(other -> !other.equals(rule.id()) && !mine.isEmpty())
                .filter(other -> mine.equals(fired.getOrDefault(other, Set.of())))
                .toList();
        List<BigDecimal> values = results.stream().flatMap(RuleUse::values).toList();
        List<Threshold> far = rule.thresholds().stream()
                .filter(limit -> isFar(limit, results, values))
                .toList();
        int judged = (int) results.stream().filter(RuleUse::isJudged).count();
        return new RuleUse(rule.id(), judged, mine.size(), twins, far);
    }

    private static Set<Subject> breachedOn(List<RuleResult> results) {
        Set<Subject> subjects = new HashSet<>();
        results.stream()
                .filter(result -> result.verdict() instanceof Verdict.Breached)
                .forEach(result -> subjects.add(result.on()));
        return subjects;
    }

    private static boolean isJudged(RuleResult result) {
        return result.verdict() instanceof Verdict.Satisfied || result.verdict() instanceof Verdict.Breached;
    }

    private static Stream<BigDecimal> values(RuleResult result) {
        return measurements(result).map(Measurement::value);
    }

    private static Stream<Measurement> measurements(RuleResult result) {
        return result.verdict()
                .fold(
                        satisfied -> Stream.of(satisfied.measurement()),
                        breached -> Stream.concat(
                                Stream.of(breached.measurement()),
                                breached.breaches().stream().map(breach -> breach.measurement())),
                        notApplicable -> Stream.empty(),
                        unknown -> Stream.empty(),
                        failed -> Stream.empty());
    }

    /** Only limits in the unit of what was measured can be compared with it. */
    private static boolean isFar(Threshold limit, List<RuleResult> results, List<BigDecimal> values) {
        boolean comparable = results.stream()
                .flatMap(RuleUse::measurements)
                .allMatch(measured -> measured.threshold().unit() == limit.unit());
        if (values.isEmpty() || !comparable) {
            return false;
        }
        BigDecimal least = values.stream().min(Comparator.naturalOrder()).orElseThrow();
        BigDecimal most = values.stream().max(Comparator.naturalOrder()).orElseThrow();
        return limit.value().compareTo(least) < 0 || limit.value().compareTo(most) > 0;
    }
}
