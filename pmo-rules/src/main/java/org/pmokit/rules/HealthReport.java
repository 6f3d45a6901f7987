package org.pmokit.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.rules.Judging.Judged;
import org.pmokit.rules.delta.KeptFinding;
import org.pmokit.rules.delta.ReportDelta;
import org.pmokit.rules.delta.ReportSnapshot;
import org.pmokit.rules.evidence.Names;
import org.pmokit.rules.explain.Explanation;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rag.RollUp;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.FindingKey;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleId;
import org.pmokit.rules.rule.Subject;
import org.pmokit.rules.rule.Verdict;
import org.pmokit.rules.waiver.Acceptance;
import org.pmokit.rules.waiver.Acceptances;
import org.pmokit.rules.waiver.Waiver;

/**
 * What an assessment found: a colour for every component, the reasons, the findings, and how much could be judged.
 * Immutable. The same portfolio, rules and assessment give the same report.
 */
public final class HealthReport {

    private final RuleContext context;
    private final HealthCheck check;
    private final List<Judged> judged;
    private final List<RuleResult> results;
    private final Map<ComponentRef, ComponentHealth> health;
    private final List<Finding> findings;
    private final Set<RuleId> afterStatus = new HashSet<>();
    private final Map<ComponentRef, List<RuleResult>> byComponent = new HashMap<>();
    private final Map<ComponentRef, List<Finding>> findingsByComponent = new HashMap<>();

    HealthReport(
            RuleContext context,
            HealthCheck check,
            List<Judged> judged,
            List<RuleResult> results,
            Map<ComponentRef, ComponentHealth> health) {
        this.context = context;
        this.check = check;
        this.judged = judged;
        this.results = List.copyOf(results);
        this.health = health;
        check.rules().stream().filter(Rule::isJudgedAfterStatus).forEach(rule -> afterStatus.add(rule.id()));
        results.forEach(result -> both(result.subject(), result.component())
                .forEach(ref -> byComponent
                        .computeIfAbsent(ref, none -> new ArrayList<>())
                        .add(result)));
        this.findings = results.stream()
                .flatMap(result -> findingsOf(result).stream())
                .sorted(byImportance())
                .toList();
        findings.forEach(finding -> both(finding.subject(), finding.component())
                .forEach(ref -> findingsByComponent
                        .computeIfAbsent(ref, none -> new ArrayList<>())
                        .add(finding)));
    }

    private static List<ComponentRef> both(ComponentRef subject, ComponentRef component) {
        return subject.equals(component) ? List.of(subject) : List.of(subject, component);
    }

    /** What is needed to run it again. Linear in the portfolio; computed on every call. */
    public Manifest manifest() {
        return Manifest.of(this);
    }

    /** What was judged before the colours were known. */
    List<Judged> judged() {
        return judged;
    }

    /**
     * The report on an edited portfolio: only what may have changed is judged again, and the report is the same as that of
     * a new assessment. Costs little where few projects differ and most rules say that they do not look far.
     *
     * @param edited made from the portfolio of this report, or any other
     */
    public HealthReport reassess(Portfolio edited) {
        return check.reassess(this, edited, Running.here());
    }

    /**
     * The same verdicts with other findings accepted.
     *
     * @param store waivers and frozen findings
     */
    public HealthReport accepting(Acceptances store) {
        return check.accepting(store).finish(context, judged, Running.here());
    }

    /**
     * The same verdicts with one more finding accepted.
     *
     * @param waiver who, why and until when
     */
    public HealthReport accepting(Waiver waiver) {
        return accepting(check.accepted().with(waiver));
    }

    /**
     * The same verdicts with another roll-up, to compare policies side by side.
     *
     * @param policy how a parent gets its colour
     */
    public HealthReport rollingUp(RollUp policy) {
        return check.rollingUp(policy).finish(context, judged, Running.here());
    }

    /** Every finding with its colour, most important first. */
    public Map<FindingKey, Rag> colours() {
        Map<FindingKey, Rag> colours = new LinkedHashMap<>();
        findings.forEach(finding -> colours.merge(finding.key(), finding.rag(), Rag::worse));
        return colours;
    }

    /** The store of this check with the findings of today frozen. */
    public Acceptances freeze() {
        return check.accepted().freezing(colours(), asOf());
    }

    /** The store of this check with what has gone or become better since it was frozen taken out. */
    public Acceptances ratchet() {
        return check.accepted().tightened(colours());
    }

    /** What is accepted and does not occur any more. */
    public List<Acceptance> unusedAcceptances() {
        Map<FindingKey, Rag> today = colours();
        return check.accepted().all().stream()
                .filter(entry -> !today.containsKey(entry.key()))
                .toList();
    }

    /** The findings as they are kept for later comparison. */
    public ReportSnapshot snapshot() {
        Map<ComponentRef, Rag> colours = new LinkedHashMap<>();
        health.forEach((component, state) -> colours.put(component, state.rag()));
        return new ReportSnapshot(
                asOf(), colours, findings.stream().map(HealthReport::kept).toList());
    }

    private static KeptFinding kept(Finding finding) {
        return new KeptFinding(finding.key(), finding.rag(), Optional.of(finding.distance()));
    }

    /**
     * What differs from an earlier report.
     *
     * @param earlier any
     */
    public ReportDelta since(HealthReport earlier) {
        return snapshot().since(earlier.snapshot());
    }

    /**
     * Which findings an edit would add and remove.
     *
     * @param edited the portfolio as it would be
     */
    public ReportDelta whatIf(Portfolio edited) {
        return reassess(edited).since(this);
    }

    /** The portfolio as it was known on the status date. */
    public Portfolio portfolio() {
        return context.portfolio();
    }

    /** The status date. */
    public LocalDate asOf() {
        return context.asOf();
    }

    /** The rules and policies that were used. */
    public HealthCheck check() {
        return check;
    }

    /** Status date and thresholds that were used. */
    public Assessment assessment() {
        return context.assessment();
    }

    /**
     * Every verdict: by component (portfolio, programmes, projects, offices), then in the order of the rules; after them,
     * in the same order, those of the rules that are judged {@linkplain Rule#isJudgedAfterStatus() after the status}.
     */
    public List<RuleResult> results() {
        return results;
    }

    /**
     * The verdicts on a component itself, by rule; not those on its entries.
     *
     * @param component portfolio, programme, project or office
     */
    public Map<RuleId, Verdict> verdictsOn(ComponentRef component) {
        Map<RuleId, Verdict> verdicts = new LinkedHashMap<>();
        resultsOn(component).stream()
                .filter(result -> result.on().equals(Subject.of(component)))
                .forEach(result -> verdicts.put(result.rule().id(), result.verdict()));
        return verdicts;
    }

    /**
     * Every verdict on one component, in the order of the rules; those judged after the status come last.
     *
     * @param component any
     */
    public List<RuleResult> resultsOn(ComponentRef component) {
        return List.copyOf(byComponent.getOrDefault(component, List.of()));
    }

    /** The colours of every component: portfolio, programmes, projects, offices, each in portfolio order. */
    public List<ComponentHealth> components() {
        return List.copyOf(health.values());
    }

    /**
     * The colours of one component.
     *
     * @param component portfolio, programme, project or office
     * @throws IllegalArgumentException if there is no such component in the report
     */
    public ComponentHealth healthOf(ComponentRef component) {
        ComponentHealth known = health.get(component);
        if (known == null) {
            throw new IllegalArgumentException(
                    "The report has no " + component.kind().code() + " \"" + component.value()
                            + "\".\nMaybe ask for a portfolio, programme, project or office that is in the portfolio.");
        }
        return known;
    }

    /**
     * The rolled-up colour of one component.
     *
     * @param component portfolio, programme, project or office
     * @throws IllegalArgumentException if there is no such component in the report
     */
    public Rag ragOf(ComponentRef component) {
        return healthOf(component).rag();
    }

    /**
     * Every finding, most important first: what counts before what is accepted or in grace, what can still be steered before what has ended, red before amber, what counts
     * towards status before what does not, more money before less, further from the limit before nearer, then by key.
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * The few findings that a board should see: the most important ones, but no more than a third of them, and at least
     * one, from any one rule while others are left.
     *
     * @param count at most so many
     */
    public List<Finding> mostImportant(int count) {
        int perRule = Math.max(1, count / 3);
        Map<RuleId, Integer> taken = new HashMap<>();
        List<Finding> first = findings.stream()
                .filter(finding -> taken.merge(finding.key().rule(), 1, Integer::sum) <= perRule)
                .toList();
        if (first.size() >= count) {
            return first.subList(0, count);
        }
        Set<Finding> few = new LinkedHashSet<>(first);
        few.addAll(findings);
        return few.stream().limit(count).toList();
    }

    /**
     * The findings on one component, most important first.
     *
     * @param component any
     */
    public List<Finding> findingsOn(ComponentRef component) {
        return List.copyOf(findingsByComponent.getOrDefault(component, List.of()));
    }

    /** How much could be judged. */
    public Coverage coverage() {
        Map<String, Integer> counts = new HashMap<>();
        results.forEach(result -> counts.merge(result.verdict().code(), 1, Integer::sum));
        List<DeliveryComponent> open = openProjects();
        List<DeliveryComponent> judged = open.stream()
                .filter(project -> ragOf(project.ref()) != Rag.UNKNOWN)
                .toList();
        return new Coverage(
                counts.getOrDefault("satisfied", 0),
                counts.getOrDefault("breached", 0),
                counts.getOrDefault("unknown", 0),
                counts.getOrDefault("failed", 0),
                counts.getOrDefault("not-applicable", 0),
                open.size(),
                judged.size(),
                Ratio.of(spend(judged), spend(open)));
    }

    /** The rules that applied to nobody and therefore say nothing, in the order of the rules. */
    public List<Rule<?>> silentRules() {
        Set<RuleId> speaking = new HashSet<>();
        for (RuleResult result : results) {
            if (!(result.verdict() instanceof Verdict.NotApplicable)) {
                speaking.add(result.rule().id());
            }
        }
        return check.rules().stream()
                .filter(rule -> !speaking.contains(rule.id()))
                .toList();
    }

    /** What was missing, by fact, with the number of questions that lacked it; most often missing first. */
    public Map<String, Integer> missingFacts() {
        Map<String, Integer> counts = new HashMap<>();
        for (RuleResult result : results) {
            if (result.verdict() instanceof Verdict.Unknown unknown) {
                unknown.missing().stream()
                        .map(MissingFact::fact)
                        .distinct()
                        .forEach(fact -> counts.merge(fact, 1, Integer::sum));
            }
        }
        Map<String, Integer> ordered = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return ordered;
    }

    /**
     * Why a component has its colour: its rules by dimension, and the children that pulled it.
     *
     * @param component portfolio, programme, project or office
     * @throws IllegalArgumentException if there is no such component in the report
     */
    public Explanation explain(ComponentRef component) {
        return new ReportExplanation(this, Names.in(portfolio())).of(component);
    }

    private List<DeliveryComponent> openProjects() {
        List<DeliveryComponent> open = new ArrayList<>(portfolio().projects());
        open.removeIf(project -> !healthOf(project.ref()).isOpen());
        return open;
    }

    private static BigDecimal spend(List<DeliveryComponent> projects) {
        return projects.stream()
                .flatMap(project -> project.finance().size().stream())
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Finding> findingsOf(RuleResult result) {
        if (!(result.verdict() instanceof Verdict.Breached breached)) {
            return List.of();
        }
        return breached.breaches().stream()
                .map(breach -> finding(result, breach))
                .toList();
    }

    private Finding finding(RuleResult result, Breach breach) {
        Rule<?> rule = result.rule();
        FindingKey key = result.on().key(rule.id(), breach.aspect());
        Optional<Acceptance> acceptance = check.accepted().covering(key, breach.rag(), asOf());
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
                .open(isOpen(result.component()))
                .build();
    }

    private boolean isOpen(ComponentRef component) {
        return Optional.ofNullable(health.get(component))
                .map(ComponentHealth::isOpen)
                .orElse(true);
    }

    private Standing standing(Rule<?> rule, Optional<Acceptance> acceptance) {
        if (acceptance.isPresent()) {
            return acceptance.get() instanceof Waiver ? Standing.WAIVED : Standing.FROZEN;
        }
        boolean grace = rule.graceUntil().filter(day -> !asOf().isAfter(day)).isPresent();
        return grace ? Standing.IN_GRACE : Standing.COUNTING;
    }

    private Comparator<Finding> byImportance() {
        Map<ComponentRef, BigDecimal> money = new HashMap<>();
        return Comparator.comparing((Finding finding) -> finding.standing() != Standing.COUNTING)
                .thenComparing(Comparator.comparing(Finding::isOpen).reversed())
                .thenComparing(Comparator.comparing(Finding::rag).reversed())
                .thenComparing(Comparator.comparing(this::countsTowardsStatus).reversed())
                .thenComparing(Comparator.comparing(
                                (Finding finding) -> money.computeIfAbsent(finding.component(), this::moneyAt))
                        .reversed())
                .thenComparing(Comparator.comparing(Finding::distance).reversed())
                .thenComparing(Finding::key);
    }

    private boolean countsTowardsStatus(Finding finding) {
        return check.status().counting().contains(finding.group())
                && !afterStatus.contains(finding.key().rule());
    }

    private BigDecimal moneyAt(ComponentRef subject) {
        Optional<DeliveryComponent> component = portfolio().component(subject);
        return component
                .flatMap(known -> known.finance().size())
                .map(Money::amount)
                .orElse(BigDecimal.ZERO);
    }
}
