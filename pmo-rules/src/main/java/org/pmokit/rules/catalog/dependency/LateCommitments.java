package org.pmokit.rules.catalog.dependency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.role.Role;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rule.Limits;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Tally;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** PMO-DEP-001: what a component needs from others arrives in time. */
public final class LateCommitments {

    /** Beyond it lateness is amber. */
    public static final Threshold AMBER = Threshold.houseDefault("PMO-DEP-001/amber", "0", MeasureUnit.DAYS);
    /** Beyond it lateness is red. */
    public static final Threshold RED = Threshold.houseDefault("PMO-DEP-001/red", "30", MeasureUnit.DAYS);

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-DEP-001", DeliveryComponent.class)
            .group(RuleGroup.DEPENDENCY)
            .name("late-commitments")
            .title("What the component needs from others arrives in time")
            .because("a promise that comes after the need is a delay that only one side knows of")
            .measuredAs(
                    "calendar days by which each incoming dependency that was not delivered is promised or now expected after it"
                            + " is needed; the expectation is the giver's actual or forecast date where there is one, else the promise")
            .remedy("Bring giver and receiver together: an earlier delivery, a later need, or another source.")
            .source("Dependency float: need less promise")
            .askedOf(Role.PROGRAMME_MANAGER)
            .thresholds(AMBER, RED)
            .appliesWhen("it is open", (component, context) -> component.isOpenOn(context.asOf()))
            .check(LateCommitments::judge);

    private LateCommitments() {}

    private static Verdict judge(DeliveryComponent component, RuleContext context) {
        Tally tally = new Tally(Limits.above(AMBER, RED).in(context));
        Commitments.openTo(component, context).forEach(dependency -> measure(dependency, context.portfolio(), tally));
        return tally.verdict("it waits for others");
    }

    private static void measure(Dependency dependency, Portfolio portfolio, Tally tally) {
        Optional<LocalDate> provided = expected(dependency.giver(), portfolio).or(dependency::promisedBy);
        Optional<LocalDate> needed = dependency.neededBy();
        if (needed.isEmpty()) {
            tally.miss(MissingFact.of("date by which a dependency is needed"));
        } else if (provided.isEmpty()) {
            tally.miss(MissingFact.of("date by which a dependency is promised"));
        } else {
            tally.measure(
                    dependency.id().value(),
                    Math.max(0, ChronoUnit.DAYS.between(needed.get(), provided.get())),
                    new Evidence.LateCommitment(
                            dependency.id(), dependency.giver(), dependency.receiver(), provided.get(), needed.get()));
        }
    }

    /** Only what was reported counts; a plan is no better than the promise. */
    private static Optional<LocalDate> expected(ComponentRef giver, Portfolio portfolio) {
        if (giver instanceof MilestoneId milestone) {
            return portfolio.milestone(milestone).flatMap(Milestone::actualOrForecast);
        }
        return portfolio
                .component(giver)
                .flatMap(component -> component.actualFinish().or(component::forecastFinish));
    }
}
