package org.pmokit.rules.catalog;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.role.Role;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
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
                            + " that is not recorded as done")
            .remedy("Record the actual date, or submit a forecast and say what recovers it.")
            .source("Record of actual dates; valid forecast dates of the DCMA 14-point assessment, check 9")
            .askedOf(Role.PROJECT_MANAGER)
            .thresholds(AMBER, RED)
            .appliesWhen("it is open", (component, context) -> component.isOpenOn(context.asOf()))
            .check(Overdue::judge);

    private Overdue() {}

    private static Verdict judge(DeliveryComponent component, RuleContext context) {
        Tally tally = new Tally(Limits.above(AMBER, RED).in(context));
        for (Milestone milestone : component.milestones()) {
            if (milestone.actual().isEmpty()) {
                due(milestone.forecast().or(milestone::baseline), milestone.id(), tally, context);
            }
        }
        Optional<LocalDate> finish = component.forecastFinish().or(component::finish);
        if (finish.isEmpty() && component instanceof Project) {
            tally.miss(MissingFact.of(component, "finish", "planned finish"));
        }
        due(finish, component.ref(), tally, context);
        return tally.verdict("it has a date to keep");
    }

    private static void due(Optional<LocalDate> date, ComponentRef what, Tally tally, RuleContext context) {
        date.ifPresent(day -> tally.measure(
                what.value(),
                Math.max(0, ChronoUnit.DAYS.between(day, context.asOf())),
                new Evidence.Overdue(what, day, context.asOf())));
    }
}
