package org.pmokit.rules.catalog.capacity;

import java.util.List;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.resource.Allocation;
import org.pmokit.core.resource.Resource;
import org.pmokit.core.role.Role;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rule.Limits;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Tally;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** PMO-CAP-003: nobody is booked while away. */
public final class BookedLeave {

    /** More days are amber. */
    public static final Threshold AMBER = Threshold.houseDefault("PMO-CAP-003/amber", "0", MeasureUnit.WORKING_DAYS);

    /** More days are red. */
    public static final Threshold RED = Threshold.houseDefault("PMO-CAP-003/red", "5", MeasureUnit.WORKING_DAYS);

    /** The rule. */
    public static final Rule<Resource> RULE = Rule.of("PMO-CAP-003", Resource.class)
            .group(RuleGroup.CAPACITY)
            .name("booked-leave")
            .title("Nobody is booked on days of absence")
            .because("a plan that works through holidays was not made with the people in it")
            .measuredAs(
                    "working days from the status date on, by the calendar of the portfolio, that an allocation of a resource"
                            + " shares with an absence of the whole of it")
            .remedy("Move the allocation, or find somebody who is there.")
            .source("Leave in capacity plans; limits are a house default")
            .askedOf(Role.PROJECT_MANAGER)
            .thresholds(AMBER, RED)
            .check(BookedLeave::judge);

    private BookedLeave() {}

    private static Verdict judge(Resource resource, RuleContext context) {
        List<Allocation> booked = Bookings.of(resource, context);
        List<DateRange> away = Bookings.away(resource, context);
        if (booked.isEmpty() || away.isEmpty()) {
            return Verdict.notApplicable("it is allocated and away from the status date on");
        }
        Tally tally = new Tally(Limits.above(AMBER, RED).in(context));
        booked.forEach(allocation -> measure(resource, allocation, away, tally, context));
        return tally.verdict("it is allocated and away from the status date on");
    }

    private static void measure(
            Resource resource, Allocation allocation, List<DateRange> away, Tally tally, RuleContext context) {
        long days = away.stream()
                .flatMap(range -> range.intersection(allocation.period()).stream())
                .mapToLong(range -> context.calendar().daysBetween(range.start(), range.end()))
                .sum();
        tally.measure(
                allocation.component().value() + " " + allocation.period().start(),
                days,
                new Evidence.DoubtfulBooking(
                        allocation.component(),
                        resource.title(),
                        allocation.period(),
                        "away on " + days + " of the days"));
    }
}
