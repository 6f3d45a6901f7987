package org.pmokit.rules.catalog.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.role.Role;
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

/** PMO-SCH-003: the finish is forecast, or was reached, within its time tolerance. */
public final class FinishSlip {

    /** Beyond it the slip is amber. */
    public static final Threshold AMBER = Threshold.published(
            "PMO-SCH-003/amber", "7", MeasureUnit.DAYS, "SSP project RAG status definitions: green within a week");
    /** Beyond it the slip is red. */
    public static final Threshold RED = Threshold.published(
            "PMO-SCH-003/red",
            "30",
            MeasureUnit.DAYS,
            "SSP project RAG status definitions: red above a month, taken as 30 days");

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-SCH-003", DeliveryComponent.class)
            .group(RuleGroup.SCHEDULE)
            .name("finish-slip")
            .title("The finish is forecast, or was reached, within its time tolerance")
            .because("a component that finishes late keeps everybody waiting who depends on it")
            .measuredAs("calendar days from the baseline finish to the actual or else forecast finish;"
                    + " an agreed time tolerance replaces the limits")
            .remedy("Agree recovery or re-baseline at the board; check who waits for the finish.")
            .source("SSP project RAG status definitions")
            .askedOf(Role.PROJECT_MANAGER)
            .thresholds(AMBER, RED)
            .appliesWhen(
                    "it has not been stopped",
                    (component, context) -> component
                            .declaredStatus()
                            .filter(ProjectStatus.STOPPED::equals)
                            .isEmpty())
            .appliesWhen(
                    "it is a project or has a planned finish",
                    component ->
                            component instanceof Project || component.finish().isPresent())
            .looksAt(Sight.SUBJECT)
            .check(FinishSlip::judge);

    private FinishSlip() {}

    private static Verdict judge(DeliveryComponent component, RuleContext context) {
        Tally tally = new Tally(Limits.above(AMBER, RED)
                .in(context)
                .agreedWith(component, ToleranceDimension.TIME, ToleranceUnit.DAYS));
        Optional<LocalDate> planned = component.finish();
        Optional<LocalDate> expected = component.actualFinish().or(component::forecastFinish);
        if (planned.isEmpty()) {
            tally.miss(MissingFact.of(component, "finish", "planned finish"));
        }
        if (expected.isEmpty()) {
            tally.miss(MissingFact.of(component, "forecast_finish", "finish forecast"));
        }
        planned.ifPresent(from -> expected.ifPresent(to ->
                tally.measure("", ChronoUnit.DAYS.between(from, to), new Evidence.Slip(component.ref(), from, to))));
        return tally.verdict("it has a planned finish");
    }
}
