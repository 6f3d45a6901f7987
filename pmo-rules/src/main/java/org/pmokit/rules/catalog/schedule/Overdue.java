package org.pmokit.rules.catalog.schedule;

import java.time.LocalDate;
import java.util.Optional;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.role.Role;
import org.pmokit.core.schedule.Milestone;
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

/** PMO-SCH-002: what was due has happened. */
public final class Overdue {

    /** Beyond it overdue is amber. */
    public static final Threshold AMBER = Threshold.houseDefault("PMO-SCH-002/amber", "0", MeasureUnit.DAYS);
    /** Beyond it overdue is red. */
    public static final Threshold RED = Threshold.houseDefault("PMO-SCH-002/red", "30", MeasureUnit.DAYS);

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-SCH-002", DeliveryComponent.class)
            .group(RuleGroup.SCHEDULE)
            .name("overdue")
            .title("What was due has happened")
            .because("a date that has passed without news is either late work or a record that nobody keeps")
            .measuredAs(
                    "calendar days since the newest date (forecast, else baseline) of the finish and of each milestone"
                            + " that is not recorded as done; unknown where the actual date is on record as missing")
            .remedy("Record the actual date, or submit a forecast and say what recovers it.")
            .source("Record of actual dates; valid forecast dates of the DCMA 14-point assessment, check 9")
            .askedOf(Role.PROJECT_MANAGER)
            .thresholds(AMBER, RED)
            .appliesWhen("it is open", (component, context) -> component.isOpenOn(context.asOf()))
            .looksAt(Sight.SUBJECT)
            .check(Overdue::judge);

    private Overdue() {}

    private static Verdict judge(DeliveryComponent component, RuleContext context) {
        Tally tally = new Tally(Limits.above(AMBER, RED).in(context));
        for (Milestone milestone : component.milestones()) {
            Optional<LocalDate> due = milestone.forecast().or(milestone::baseline);
            if (milestone.actual().isEmpty() && due.isPresent()) {
                String fact = milestone.id().name() + ".actual";
                measure(component, fact, new Evidence.Overdue(milestone.id(), due.get(), context.asOf()), tally);
            }
        }
        Optional<LocalDate> finish = component.forecastFinish().or(component::finish);
        if (component.actualFinish().isPresent()) {
            return tally.verdict("it has a date to keep");
        }
        if (finish.isEmpty() && component instanceof Project) {
            tally.miss(MissingFact.of(component, "finish", "planned finish"));
        }
        finish.ifPresent(due ->
                measure(component, "actual_finish", new Evidence.Overdue(component.ref(), due, context.asOf()), tally));
        return tally.verdict("it has a date to keep");
    }

    /** A date that has passed is overdue, unless the record says that the actual date is what is missing. */
    private static void measure(DeliveryComponent component, String fact, Evidence.Overdue overdue, Tally tally) {
        if (overdue.days() > 0 && component.gap(fact).isPresent()) {
            tally.miss(MissingFact.of(component, fact, "actual date"));
        } else {
            tally.measure(overdue.what().value(), Math.max(0, overdue.days()), overdue);
        }
    }
}
