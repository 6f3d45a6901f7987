package org.pmokit.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.register.Recorded;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.FindingKey;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/**
 * What every rule owes, tried on portfolios of one's own:
 *
 * <ul>
 *   <li>it says the same when it is asked again, and in whatever order the portfolio was written down;
 *   <li>it does not fail, nor look further than it says;
 *   <li>it is satisfied neither by an empty portfolio nor by a programme or project of which nothing is on record;
 *   <li>its findings keep their keys when it is worded differently;
 *   <li>each breach has evidence, and is measured against a threshold that the rule declares, so that a profile can set it.
 * </ul>
 *
 * <pre>{@code
 * RuleContract.of(MyRules.rules()).over(portfolio, LocalDate.of(2026, 6, 30)).require();
 * }</pre>
 */
public final class RuleContract {

    private final List<Rule<?>> rules;
    private final List<Sample> samples;

    private record Sample(Portfolio portfolio, LocalDate day) {}

    private record Said(String rule, String subject, String verdict) {}

    private RuleContract(List<Rule<?>> rules, List<Sample> samples) {
        this.rules = rules;
        this.samples = samples;
    }

    /**
     * The contract of these rules.
     *
     * @param rules one's own, or any
     */
    public static RuleContract of(Collection<? extends Rule<?>> rules) {
        return new RuleContract(List.copyOf(rules), List.of());
    }

    /**
     * Tried on one more portfolio; the more it holds that rules breach, the more is tried.
     *
     * @param portfolio any
     * @param day the status date
     */
    public RuleContract over(Portfolio portfolio, LocalDate day) {
        List<Sample> more = new ArrayList<>(samples);
        more.add(new Sample(portfolio, day));
        return new RuleContract(rules, List.copyOf(more));
    }

    /** Every way in which a rule does not keep it, each in a sentence; empty when all do. */
    public List<String> violations() {
        List<String> found = new ArrayList<>();
        samples.forEach(sample -> {
            HealthReport report = assess(rules, sample.portfolio(), sample.day());
            same(report, assess(rules, sample.portfolio(), sample.day()), "when it is asked again", found);
            same(report, assess(rules, reversed(sample.portfolio()), sample.day()), "in another order", found);
            keys(report, sample, found);
            report.results().forEach(result -> sound(result, found));
            nothing(sample.day(), found);
        });
        return found.stream().distinct().toList();
    }

    /**
     * Requires that all rules keep it.
     *
     * @throws AssertionError that names every violation
     * @throws IllegalStateException if there is nothing to try it on
     */
    public void require() {
        if (samples.isEmpty()) {
            throw new IllegalStateException(
                    "The contract is tried on no portfolio.\nMaybe call over(...) with one that rules breach.");
        }
        List<String> found = violations();
        if (!found.isEmpty()) {
            throw new AssertionError(String.join("\n", found));
        }
    }

    private static HealthReport assess(List<Rule<?>> rules, Portfolio portfolio, LocalDate day) {
        return HealthCheck.of(rules).assess(portfolio, Assessment.asOf(day));
    }

    private static void same(HealthReport one, HealthReport other, String when, List<String> found) {
        Map<Said, Integer> differing = new HashMap<>();
        one.results().forEach(result -> differing.merge(said(result), 1, Integer::sum));
        other.results().forEach(result -> differing.merge(said(result), -1, Integer::sum));
        differing.values().removeIf(count -> count == 0);
        differing.keySet().stream()
                .map(said -> said.rule() + " says something else of " + said.subject() + " " + when + ".")
                .distinct()
                .sorted()
                .forEach(found::add);
    }

    /** Evidence may come in another order, and so may what tells unnamed entries apart. */
    private static Said said(RuleResult result) {
        String verdict = result.verdict() instanceof Verdict.Breached breached
                ? breached.measurement().value().stripTrailingZeros() + " "
                        + breached.breaches().stream()
                                .map(breach -> breach.aspect()
                                        + breach.rag()
                                        + Set.copyOf(breach.evidence()).size())
                                .sorted()
                                .toList()
                : result.verdict().toString();
        return new Said(
                result.rule().id().value(),
                result.subject().asText(),
                result.verdict().code() + verdict);
    }

    private static Portfolio reversed(Portfolio portfolio) {
        List<Recorded> entries = new ArrayList<>(portfolio.all(Recorded.class));
        Collections.reverse(entries);
        PortfolioDraft draft =
                PortfolioDraft.named(portfolio.name()).id(portfolio.id()).calendar(portfolio.calendar());
        portfolio.statusDate().ifPresent(draft::statusDate);
        portfolio.currency().ifPresent(draft::currency);
        entries.forEach(draft::add);
        return draft.resolveOrThrow();
    }

    private void keys(HealthReport report, Sample sample, List<String> found) {
        List<Rule<?>> reworded = rules.stream()
                .<Rule<?>>map(
                        rule -> rule.with(builder -> builder.title("other").remedy("other")))
                .toList();
        Set<FindingKey> before = report.colours().keySet();
        Set<FindingKey> after =
                assess(reworded, sample.portfolio(), sample.day()).colours().keySet();
        before.stream()
                .filter(key -> !after.contains(key))
                .forEach(key -> found.add(key.asText() + " is gone when the rule is worded differently."));
    }

    private static void sound(RuleResult result, List<String> found) {
        String where = result.rule().id() + " on " + result.subject().asText();
        if (result.verdict() instanceof Verdict.Failed failed) {
            found.add(where + " fails: " + failed.exception() + ": " + failed.message());
        }
        if (result.verdict() instanceof Verdict.Breached breached) {
            Set<String> declared =
                    result.rule().thresholds().stream().map(Threshold::key).collect(Collectors.toSet());
            for (Breach breach : breached.breaches()) {
                if (breach.evidence().isEmpty()) {
                    found.add(where + " is breached without evidence.");
                }
                if (!declared.contains(breach.measurement().threshold().key())) {
                    found.add(where + " is held against "
                            + breach.measurement().threshold().key() + ", which the rule does not declare.");
                }
            }
        }
    }

    private void nothing(LocalDate day, List<String> found) {
        Portfolio empty = PortfolioDraft.named("Empty").resolveOrThrow();
        Portfolio bare = PortfolioDraft.named("Bare")
                .add(Programme.builder().id(ProgrammeId.of("P")).build())
                .add(Project.builder().id(ProjectId.of("Q")).build())
                .resolveOrThrow();
        satisfied(assess(rules, empty, day)).forEach(rule -> found.add(rule + " is satisfied by an empty portfolio."));
        satisfied(assess(rules, bare, day))
                .forEach(rule -> found.add(rule + " is satisfied by a component of which nothing is on record."));
    }

    private static List<String> satisfied(HealthReport report) {
        return report.results().stream()
                .filter(result -> result.verdict() instanceof Verdict.Satisfied)
                .map(result -> result.rule().id().value())
                .distinct()
                .toList();
    }
}
