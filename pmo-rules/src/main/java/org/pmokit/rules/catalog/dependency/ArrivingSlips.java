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

/** PMO-DEP-008: slips of givers are absorbed. */
public final class ArrivingSlips {

    /** Beyond it what arrives is amber. */
    public static final Threshold AMBER = Threshold.houseDefault("PMO-DEP-008/amber", "0", MeasureUnit.DAYS);

    /** Beyond it what arrives is red. */
    public static final Threshold RED = Threshold.houseDefault("PMO-DEP-008/red", "30", MeasureUnit.DAYS);

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-DEP-008", DeliveryComponent.class)
            .group(RuleGroup.DEPENDENCY)
            .name("arriving-slips")
            .title("Slips of those for whom the component waits are absorbed before they arrive")
            .because("a giver that slipped will hardly deliver by a promise that was made before")
            .measuredAs("for each incoming dependency that was not delivered, the calendar days by which the giver has"
                    + " slipped against its plan, less those from promise to need and what the receiver tolerates")
            .remedy("Renew the promise, and replan the receiver by what arrives.")
            .source("Float of a commitment: need and tolerance less promise")
            .askedOf(Role.PROGRAMME_MANAGER)
            .thresholds(AMBER, RED)
            .appliesWhen("it is open", (component, context) -> component.isOpenOn(context.asOf()))
            .check(ArrivingSlips::judge);

    private ArrivingSlips() {}

    private static Verdict judge(DeliveryComponent component, RuleContext context) {
        Tally tally = new Tally(Limits.above(AMBER, RED).in(context));
        Commitments.openTo(component, context).forEach(dependency -> measure(dependency, context.portfolio(), tally));
        return tally.verdict("it waits for others");
    }

    private static void measure(Dependency dependency, Portfolio portfolio, Tally tally) {
        Optional<Long> slip = slip(dependency.giver(), portfolio);
        Optional<Long> room = dependency
                .promisedBy()
                .flatMap(promise ->
                        dependency.bearableUntil().map(last -> Math.max(0, ChronoUnit.DAYS.between(promise, last))));
        if (slip.isEmpty()) {
            tally.miss(MissingFact.of("planned and expected date of who gives"));
        } else if (slip.get() > 0 && room.isEmpty()) {
            tally.miss(MissingFact.of("dates by which a dependency is promised and needed"));
        } else {
            long absorbed = room.orElse(0L);
            tally.measure(
                    dependency.id().value(),
                    Math.max(0, slip.get() - absorbed),
                    new Evidence.ArrivingSlip(dependency.id(), dependency.giver(), slip.get(), absorbed));
        }
    }

    /** Against the plan; a giver that nobody reported on has not slipped as far as anybody knows, which is no answer. */
    private static Optional<Long> slip(ComponentRef giver, Portfolio portfolio) {
        if (giver instanceof MilestoneId milestone) {
            return portfolio.milestone(milestone).flatMap(found -> days(found.baseline(), found.actualOrForecast()));
        }
        return portfolio
                .component(giver)
                .flatMap(found -> days(found.finish(), found.actualFinish().or(found::forecastFinish)));
    }

    private static Optional<Long> days(Optional<LocalDate> planned, Optional<LocalDate> expected) {
        return planned.flatMap(from -> expected.map(to -> ChronoUnit.DAYS.between(from, to)));
    }
}
