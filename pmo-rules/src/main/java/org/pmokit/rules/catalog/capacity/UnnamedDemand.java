package org.pmokit.rules.catalog.capacity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.resource.Allocation;
import org.pmokit.core.role.Role;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rule.Limits;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Sight;
import org.pmokit.rules.rule.Tally;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** PMO-CAP-004: who is needed soon has a name. */
public final class UnnamedDemand {

    /** Starting in fewer days is amber. */
    public static final Threshold AMBER =
            Threshold.houseDefault("PMO-CAP-004/amber", "30", MeasureUnit.DAYS).stricterWhenGreater();

    /** Starting in fewer days is red. */
    public static final Threshold RED =
            Threshold.houseDefault("PMO-CAP-004/red", "0", MeasureUnit.DAYS).stricterWhenGreater();

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-CAP-004", DeliveryComponent.class)
            .group(RuleGroup.CAPACITY)
            .name("unnamed-demand")
            .title("Who is needed soon has a name")
            .because("a role that starts in a month and is nobody's starts later")
            .measuredAs(
                    "calendar days from the status date to the start of each allocation that is not over and names no resource"
                            + " and no team; fewer than none where it should have started")
            .remedy("Name who will do it, or move the work.")
            .source("Resource planning: demand is met by people; limits are a house default")
            .askedOf(Role.PROJECT_MANAGER)
            .thresholds(AMBER, RED)
            .looksAt(Sight.SURROUNDINGS)
            .appliesWhen("it is open", (component, context) -> component.isOpenOn(context.asOf()))
            .check(UnnamedDemand::judge);

    private UnnamedDemand() {}

    private static Verdict judge(DeliveryComponent component, RuleContext context) {
        Tally tally = new Tally(Limits.below(AMBER, RED).in(context));
        context.surroundings().about(Allocation.class).stream()
                .filter(each -> each.resource().isEmpty() && each.team().isEmpty())
                .filter(each -> each.period().end().isAfter(context.asOf()))
                .forEach(each -> measure(each, tally, context.asOf()));
        return tally.verdict("it asks for somebody without a name");
    }

    private static void measure(Allocation allocation, Tally tally, LocalDate asOf) {
        Optional<LocalDate> start = allocation.period().firstDay();
        if (start.isEmpty()) {
            tally.miss(MissingFact.of("day from which somebody is needed"));
            return;
        }
        long days = ChronoUnit.DAYS.between(asOf, start.get());
        tally.measure(
                allocation.needed() + " " + start.get(),
                days,
                new Evidence.DoubtfulBooking(
                        allocation.component(),
                        allocation.needed(),
                        allocation.period(),
                        days < 0 ? "should have started, and nobody is named" : "nobody is named"));
    }
}
