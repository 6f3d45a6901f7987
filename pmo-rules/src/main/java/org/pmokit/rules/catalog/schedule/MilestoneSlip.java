package org.pmokit.rules.catalog.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.role.Role;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.core.tolerance.ToleranceDimension;
import org.pmokit.core.tolerance.ToleranceUnit;
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

/** PMO-SCH-001: milestones that lie ahead are forecast within their time tolerance. */
public final class MilestoneSlip {

    /** Beyond it the slip is amber. */
    public static final Threshold AMBER = Threshold.published(
            "PMO-SCH-001/amber", "7", MeasureUnit.DAYS, "SSP project RAG status definitions: green within a week");
    /** Beyond it the slip is red. */
    public static final Threshold RED = Threshold.published(
            "PMO-SCH-001/red",
            "30",
            MeasureUnit.DAYS,
            "SSP project RAG status definitions: red above a month, taken as 30 days");

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-SCH-001", DeliveryComponent.class)
            .group(RuleGroup.SCHEDULE)
            .name("milestone-slip")
            .title("Milestones ahead are forecast within their time tolerance")
            .because("a slipping milestone is the earliest visible sign of a late finish")
            .measuredAs(
                    "calendar days from baseline to newest forecast of each baselined milestone that has not happened;"
                            + " an agreed time tolerance replaces the limits")
            .remedy("Agree recovery or re-baseline at the board; tell the receivers of what this milestone provides.")
            .source("Milestone slip; SSP project RAG status definitions")
            .askedOf(Role.PROJECT_MANAGER)
            .thresholds(AMBER, RED)
            .appliesWhen("it is open", (component, context) -> component.isOpenOn(context.asOf()))
            .looksAt(Sight.SUBJECT)
            .check(MilestoneSlip::judge);

    private MilestoneSlip() {}

    private static Verdict judge(DeliveryComponent component, RuleContext context) {
        Limits limits =
                Limits.above(AMBER, RED).in(context).agreedWith(component, ToleranceDimension.TIME, ToleranceUnit.DAYS);
        Tally tally = new Tally(limits);
        for (Milestone milestone : component.milestones()) {
            if (milestone.actual().isEmpty()) {
                milestone.baseline().ifPresent(planned -> measure(milestone, planned, tally));
            }
        }
        return tally.verdict("it has a baselined milestone ahead");
    }

    private static void measure(Milestone milestone, LocalDate planned, Tally tally) {
        Optional<LocalDate> forecast = milestone.forecast();
        if (forecast.isEmpty()) {
            tally.miss(MissingFact.of("milestone forecast"));
        } else {
            tally.measure(
                    milestone.id().name(),
                    ChronoUnit.DAYS.between(planned, forecast.get()),
                    new Evidence.Slip(milestone.id(), planned, forecast.get()));
        }
    }
}
