package org.pmokit.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pmokit.core.Portfolio;
import org.pmokit.rules.catalog.StandardCatalogue;
import org.pmokit.rules.profile.Profiles;
import org.pmokit.rules.rag.RollUp;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.RuleId;
import org.pmokit.rules.rule.Verdict;
import org.pmokit.rules.waiver.Acceptances;

/**
 * A set of rules, a definition of status and a roll-up: everything that turns a portfolio into a report. Immutable; each
 * method answers a new one.
 *
 * <pre>{@code
 * HealthReport report = HealthCheck.standard()
 *         .plus(GATE_SLIP)
 *         .without("PMO-FIN-003")
 *         .rollingUp(RollUp.worstOf())
 *         .assess(portfolio, Assessment.asOf(LocalDate.of(2009, 7, 27)));
 * }</pre>
 */
public final class HealthCheck {

    private final Map<RuleId, Rule<?>> rules;
    private final Policies policies;

    private record Policies(StatusDefinition status, RollUp rollUp, Profiles profiles, Acceptances accepted) {}

    private HealthCheck(Map<RuleId, Rule<?>> rules, Policies policies) {
        this.rules = rules;
        this.policies = policies;
    }

    /** The shipped catalogue, the standard definition of status, worst-of roll-up. */
    public static HealthCheck standard() {
        return of(StandardCatalogue.rules());
    }

    /**
     * These rules, the standard definition of status, worst-of roll-up.
     *
     * @param rules in the order in which they are asked; ids are unique
     * @throws IllegalArgumentException if two rules share an id
     */
    public static HealthCheck of(Collection<Rule<?>> rules) {
        HealthCheck check = new HealthCheck(
                new LinkedHashMap<>(),
                new Policies(StatusDefinition.standard(), RollUp.worstOf(), Profiles.none(), Acceptances.none()));
        for (Rule<?> rule : rules) {
            check = check.plus(rule);
        }
        return check;
    }

    /**
     * With one more rule, asked last.
     *
     * @param rule its id is not in use yet
     * @throws IllegalArgumentException if a rule of that id is there already
     */
    public HealthCheck plus(Rule<?> rule) {
        if (rules.containsKey(rule.id())) {
            throw new IllegalArgumentException("There is a rule " + rule.id()
                    + " already.\nMaybe give the new one an id of its own, or leave the other out with without(...).");
        }
        Map<RuleId, Rule<?>> more = new LinkedHashMap<>(rules);
        more.put(rule.id(), rule);
        return new HealthCheck(more, policies);
    }

    /**
     * Without one rule.
     *
     * @param id such as {@code PMO-FIN-003}
     * @throws IllegalArgumentException if there is no such rule
     */
    public HealthCheck without(String id) {
        Map<RuleId, Rule<?>> fewer = new LinkedHashMap<>(rules);
        if (fewer.remove(RuleId.of(id)) == null) {
            throw new IllegalArgumentException("There is no rule " + id + " to leave out.\nMaybe it is one of: "
                    + String.join(
                            ", ", rules.keySet().stream().map(RuleId::value).toList()) + ".");
        }
        return new HealthCheck(fewer, policies);
    }

    /**
     * With the rules of these families only.
     *
     * @param groups to keep
     */
    public HealthCheck only(Set<RuleGroup> groups) {
        Map<RuleId, Rule<?>> kept = new LinkedHashMap<>(rules);
        kept.values().removeIf(rule -> !groups.contains(rule.group()));
        return new HealthCheck(kept, policies);
    }

    /**
     * With another definition of status.
     *
     * @param definition how dimensions become a colour
     */
    public HealthCheck statusBy(StatusDefinition definition) {
        return new HealthCheck(
                rules, new Policies(definition, policies.rollUp(), policies.profiles(), policies.accepted()));
    }

    /**
     * With another roll-up.
     *
     * @param policy how a parent gets its colour
     */
    public HealthCheck rollingUp(RollUp policy) {
        return new HealthCheck(
                rules, new Policies(policies.status(), policy, policies.profiles(), policies.accepted()));
    }

    /**
     * With the thresholds, switches and words of a house. A rule that is added afterwards is asked as it is.
     *
     * @param house profiles that were resolved against the rules of this check, see {@link Profiles#resolve}
     */
    public HealthCheck under(Profiles house) {
        return new HealthCheck(rules, new Policies(policies.status(), policies.rollUp(), house, policies.accepted()));
    }

    /**
     * With findings that do not count for now.
     *
     * @param store waivers and frozen findings
     */
    public HealthCheck accepting(Acceptances store) {
        return new HealthCheck(rules, new Policies(policies.status(), policies.rollUp(), policies.profiles(), store));
    }

    /** The findings that do not count for now. */
    public Acceptances accepted() {
        return policies.accepted();
    }

    /** The rules, in the order in which they are asked, as the general profile has them. */
    public List<Rule<?>> rules() {
        return rules.values().stream()
                .<Rule<?>>map(policies.profiles().general()::of)
                .toList();
    }

    /** How the house differs from what is shipped. */
    public Profiles profiles() {
        return policies.profiles();
    }

    /** How a parent gets its colour. */
    public RollUp rollUp() {
        return policies.rollUp();
    }

    /** How dimensions become a colour. */
    public StatusDefinition status() {
        return policies.status();
    }

    /**
     * Judges a portfolio as it was known on the status date. A rule that breaks is a {@link Verdict.Failed} in the report
     * and spoils nothing else. Takes time in proportion to rules times subjects.
     *
     * @param portfolio any
     * @param assessment status date and thresholds
     */
    public HealthReport assess(Portfolio portfolio, Assessment assessment) {
        return assess(portfolio, assessment, Running.here());
    }

    /**
     * The same on several threads, or told of its progress, or stopped half-way. The report does not depend on how.
     *
     * @param portfolio any
     * @param assessment status date and thresholds
     * @param running threads, and who hears of the progress
     * @throws java.util.concurrent.CancellationException if the listener stops it
     */
    public HealthReport assess(Portfolio portfolio, Assessment assessment, Running running) {
        RuleContext context = RuleContext.of(portfolio.knownOn(assessment.asOf()), assessment);
        return new Evaluation(this, context, running).fresh();
    }

    /** Judges again what may have changed, and takes the rest from an earlier report of this check. */
    HealthReport reassess(HealthReport earlier, Portfolio portfolio, Running running) {
        Assessment assessment = earlier.assessment();
        RuleContext context = earlier.context().on(portfolio.knownOn(assessment.asOf()));
        return new Evaluation(this, context, running).again(earlier);
    }

    /** The rules of a stage, as they are without a profile. */
    List<Rule<?>> rulesJudged(boolean afterStatus) {
        return rules.values().stream()
                .filter(rule -> rule.isJudgedAfterStatus() == afterStatus)
                .toList();
    }

    /** All rules, as they are without a profile. */
    Collection<Rule<?>> shipped() {
        return rules.values();
    }
}
