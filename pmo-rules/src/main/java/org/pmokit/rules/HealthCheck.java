package org.pmokit.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.office.Office;
import org.pmokit.rules.catalog.StandardCatalogue;
import org.pmokit.rules.profile.EffectiveProfile;
import org.pmokit.rules.profile.Profiles;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rag.RollUp;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.RuleId;
import org.pmokit.rules.rule.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

    private static final Logger LOG = LoggerFactory.getLogger(HealthCheck.class);

    private final Map<RuleId, Rule<?>> rules;
    private final StatusDefinition status;
    private final RollUp rollUp;
    private final Profiles profiles;

    private HealthCheck(Map<RuleId, Rule<?>> rules, StatusDefinition status, RollUp rollUp, Profiles profiles) {
        this.rules = rules;
        this.status = status;
        this.rollUp = rollUp;
        this.profiles = profiles;
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
        HealthCheck check =
                new HealthCheck(new LinkedHashMap<>(), StatusDefinition.standard(), RollUp.worstOf(), Profiles.none());
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
        return new HealthCheck(more, status, rollUp, profiles);
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
        return new HealthCheck(fewer, status, rollUp, profiles);
    }

    /**
     * With the rules of these families only.
     *
     * @param groups to keep
     */
    public HealthCheck only(Set<RuleGroup> groups) {
        Map<RuleId, Rule<?>> kept = new LinkedHashMap<>(rules);
        kept.values().removeIf(rule -> !groups.contains(rule.group()));
        return new HealthCheck(kept, status, rollUp, profiles);
    }

    /**
     * With another definition of status.
     *
     * @param definition how dimensions become a colour
     */
    public HealthCheck statusBy(StatusDefinition definition) {
        return new HealthCheck(rules, definition, rollUp, profiles);
    }

    /**
     * With another roll-up.
     *
     * @param policy how a parent gets its colour
     */
    public HealthCheck rollingUp(RollUp policy) {
        return new HealthCheck(rules, status, policy, profiles);
    }

    /**
     * With the thresholds, switches and words of a house. A rule that is added afterwards is asked as it is.
     *
     * @param house profiles that were resolved against the rules of this check, see {@link Profiles#resolve}
     */
    public HealthCheck under(Profiles house) {
        return new HealthCheck(rules, status, rollUp, house);
    }

    /** The rules, in the order in which they are asked, as the general profile has them. */
    public List<Rule<?>> rules() {
        return rules.values().stream().<Rule<?>>map(profiles.general()::of).toList();
    }

    /** How the house differs from what is shipped. */
    public Profiles profiles() {
        return profiles;
    }

    /** How a parent gets its colour. */
    public RollUp rollUp() {
        return rollUp;
    }

    /** How dimensions become a colour. */
    public StatusDefinition status() {
        return status;
    }

    /**
     * Judges a portfolio as it was known on the status date. A rule that breaks is a {@link Verdict.Failed} in the report
     * and spoils nothing else. Takes time in proportion to rules times components.
     *
     * @param portfolio any
     * @param assessment status date and thresholds
     */
    public HealthReport assess(Portfolio portfolio, Assessment assessment) {
        Portfolio known = portfolio.knownOn(assessment.asOf());
        RuleContext context = RuleContext.of(known, assessment);
        List<RuleResult> results = new ArrayList<>();
        judge(known, new Reach(profiles, context), results, rulesJudged(false));
        Map<ComponentRef, ComponentHealth> health =
                new StatusCalculation(known, assessment.asOf(), status, rollUp, results).byComponent();
        RuleContext withStatuses = context.withStatuses(colours(health));
        judge(known, new Reach(profiles, withStatuses), results, rulesJudged(true));
        LOG.debug("assessed {}: {} rules, {} verdicts", known.id().value(), rules.size(), results.size());
        return new HealthReport(known, assessment, this, results, health);
    }

    private List<Rule<?>> rulesJudged(boolean afterStatus) {
        return rules.values().stream()
                .filter(rule -> rule.isJudgedAfterStatus() == afterStatus)
                .toList();
    }

    private static void judge(Portfolio portfolio, Reach reach, List<RuleResult> results, List<Rule<?>> rules) {
        List<Rule<?>> asked = rules.stream().filter(reach::hasAnybodyFor).toList();
        judge(portfolio, portfolio.id(), reach, results, asked);
        portfolio.components().forEach(component -> judge(component, component.ref(), reach, results, asked));
        for (Office office : portfolio.offices()) {
            judge(office, office.id(), reach, results, asked);
        }
    }

    private static void judge(
            Object candidate, ComponentRef ref, Reach reach, List<RuleResult> results, List<Rule<?>> asked) {
        EffectiveProfile profile = reach.over(ref);
        RuleContext context = reach.context(profile);
        for (Rule<?> shipped : asked) {
            if (shipped.subject().isInstance(candidate) && reach.asks(shipped, ref, profile)) {
                Rule<?> rule = profile.of(shipped);
                results.add(new RuleResult(rule, ref, judge(rule, candidate, ref, context)));
            }
        }
    }

    private static <S> Verdict judge(Rule<S> rule, Object candidate, ComponentRef ref, RuleContext context) {
        Verdict verdict = rule.judge(rule.subject().cast(candidate), context);
        if (verdict instanceof Verdict.Failed failed) {
            LOG.warn("rule {} failed on {}: {}", rule.id(), ref.asText(), failed.exception());
        }
        return verdict;
    }

    private static Map<ComponentRef, Rag> colours(Map<ComponentRef, ComponentHealth> health) {
        Map<ComponentRef, Rag> colours = new LinkedHashMap<>();
        health.forEach((component, state) -> colours.put(component, state.rag()));
        return colours;
    }
}
