package org.pmokit.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.rules.delta.KeptFinding;
import org.pmokit.rules.delta.ReportDelta;
import org.pmokit.rules.delta.ReportSnapshot;
import org.pmokit.rules.evidence.Names;
import org.pmokit.rules.explain.Explanation;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rag.RollUp;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.FindingKey;
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
    private final List<Judged> after;
    private final StatusTable statuses;
    private final Lazy<List<RuleResult>> results = new Lazy<>(this::allResults);
    private final Lazy<Map<ComponentRef, List<RuleResult>>> byComponent = new Lazy<>(this::resultsByComponent);
    private final Lazy<List<Finding>> findings = new Lazy<>(this::allFindings);
    private final Lazy<Map<ComponentRef, List<Finding>>> findingsByComponent = new Lazy<>(this::findingsByComponent);

    HealthReport(
            RuleContext context, HealthCheck check, List<Judged> judged, List<Judged> after, StatusTable statuses) {
        this.context = context;
        this.check = check;
        this.judged = judged;
        this.after = after;
        this.statuses = statuses;
    }

    private List<RuleResult> allResults() {
        List<RuleResult> all = new ArrayList<>();
        judged.forEach(said -> all.addAll(said.results()));
        after.forEach(said -> all.addAll(said.results()));
        return List.copyOf(all);
    }

    private List<Finding> allFindings() {
        return new ReportFindings(portfolio(), asOf(), check, statuses)
                .of(() -> Stream.concat(judged.stream(), after.stream()).iterator());
    }

    private Map<ComponentRef, List<RuleResult>> resultsByComponent() {
        Map<ComponentRef, List<RuleResult>> by = new HashMap<>();
        results()
                .forEach(result -> both(result.subject(), result.component())
                        .forEach(ref -> by.computeIfAbsent(ref, none -> new ArrayList<>())
                                .add(result)));
        return by;
    }

    private Map<ComponentRef, List<Finding>> findingsByComponent() {
        Map<ComponentRef, List<Finding>> by = new HashMap<>();
        findings()
                .forEach(finding -> both(finding.subject(), finding.component())
                        .forEach(ref -> by.computeIfAbsent(ref, none -> new ArrayList<>())
                                .add(finding)));
        return by;
    }

    private static List<ComponentRef> both(ComponentRef subject, ComponentRef component) {
        return subject.equals(component) ? List.of(subject) : List.of(subject, component);
    }

    /** What is needed to run it again. Linear in the portfolio; computed on every call. */
    public Manifest manifest() {
        return Manifest.of(this);
    }

    /** In which it was judged. */
    RuleContext context() {
        return context;
    }

    /** What was judged before the colours were known. */
    List<Judged> judged() {
        return judged;
    }

    /** What was judged once they were. */
    List<Judged> judgedAfterStatus() {
        return after;
    }

    /** The colours as a table. */
    StatusTable statuses() {
        return statuses;
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
        return new Evaluation(check.accepting(store), context, Running.here()).finish(judged, statuses.layout());
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
        return new Evaluation(check.rollingUp(policy), context, Running.here()).finish(judged, statuses.layout());
    }

    /** Every finding with its colour, most important first. */
    public Map<FindingKey, Rag> colours() {
        return ReportFindings.colours(findings());
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
        for (int place = 0; place < statuses.layout().size(); place++) {
            colours.put(statuses.layout().component(place), statuses.rags[place]);
        }
        return new ReportSnapshot(
                asOf(), colours, findings().stream().map(HealthReport::kept).toList());
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
        return results.get();
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
        return List.copyOf(byComponent.get().getOrDefault(component, List.of()));
    }

    /** The colours of every component: portfolio, programmes, projects, offices, each in portfolio order. */
    public List<ComponentHealth> components() {
        return statuses.all();
    }

    /**
     * The colours of one component.
     *
     * @param component portfolio, programme, project or office
     * @throws IllegalArgumentException if there is no such component in the report
     */
    public ComponentHealth healthOf(ComponentRef component) {
        return statuses.of(component).orElseThrow(() -> unknown(component));
    }

    /**
     * The rolled-up colour of one component.
     *
     * @param component portfolio, programme, project or office
     * @throws IllegalArgumentException if there is no such component in the report
     */
    public Rag ragOf(ComponentRef component) {
        return statuses.ragOf(component).orElseThrow(() -> unknown(component));
    }

    private static IllegalArgumentException unknown(ComponentRef component) {
        return new IllegalArgumentException(
                "The report has no " + component.kind().code() + " \"" + component.value()
                        + "\".\nMaybe ask for a portfolio, programme, project or office that is in the portfolio.");
    }

    /**
     * Every finding, most important first: what counts before what is accepted or in grace, what can still be steered before what has ended, red before amber, what counts
     * towards status before what does not, more money before less, further from the limit before nearer, then by key.
     */
    public List<Finding> findings() {
        return findings.get();
    }

    /**
     * The few findings that a board should see: the most important ones, but no more than a third of them, and at least
     * one, from any one rule while others are left.
     *
     * @param count at most so many
     */
    public List<Finding> mostImportant(int count) {
        return ReportFindings.few(findings(), count);
    }

    /**
     * The findings on one component, most important first.
     *
     * @param component any
     */
    public List<Finding> findingsOn(ComponentRef component) {
        return List.copyOf(findingsByComponent.get().getOrDefault(component, List.of()));
    }

    /** How much could be judged. */
    public Coverage coverage() {
        return ReportFigures.coverage(this);
    }

    /** The rules that applied to nobody and therefore say nothing, in the order of the rules. */
    public List<Rule<?>> silentRules() {
        return ReportFigures.silentRules(this);
    }

    /** What was missing, by fact, with the number of questions that lacked it; most often missing first. */
    public Map<String, Integer> missingFacts() {
        return ReportFigures.missingFacts(this);
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
}
