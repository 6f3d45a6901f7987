package org.pmokit.rules.catalog.schedule;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.role.Role;
import org.pmokit.rules.catalog.dcma.DcmaRules;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rule.Limits;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Tally;
import org.pmokit.rules.rule.Threshold;

/** PMO-SCH-020: progress of the schedule is told up to date. */
public final class StaleStatusDate {

    /** Beyond it the age is amber. */
    public static final Threshold AMBER = Threshold.houseDefault("PMO-SCH-020/amber", "31", MeasureUnit.DAYS);
    /** Beyond it the age is red. */
    public static final Threshold RED = Threshold.houseDefault("PMO-SCH-020/red", "62", MeasureUnit.DAYS);

    /** The rule. */
    public static final Rule<Project> RULE = Rule.of("PMO-SCH-020", Project.class)
            .group(RuleGroup.SCHEDULE)
            .name("stale-status-date")
            .title("The schedule has been brought up to date in this reporting cycle")
            .because("checks of an old schedule tell how the project was, and not how it is")
            .measuredAs("calendar days from the data date of the schedule to the status date of the assessment")
            .remedy("Collect progress, move the data date and send the schedule again.")
            .source("GAO-16-89G Schedule Assessment Guide (Dec 2015), best practice 9")
            .askedOf(Role.PROJECT_MANAGER)
            .askedOnlyOf("project with a schedule", DcmaRules::projects)
            .afterStatus()
            .measure(Limits.above(AMBER, RED), StaleStatusDate::tell);

    private StaleStatusDate() {}

    /** A schedule that says no data date is told with the registers around it, as of their status date. */
    private static void tell(Project project, RuleContext context, Tally tally) {
        Optional<LocalDateTime> dataDate = DcmaRules.schedules(context)
                .of(project.id())
                .flatMap(facts -> facts.schedule().dataDate());
        dataDate.map(LocalDateTime::toLocalDate)
                .ifPresent(told -> tally.measure(
                        "",
                        Math.max(0, ChronoUnit.DAYS.between(told, context.asOf())),
                        new Evidence.Stale(told, context.asOf())));
    }
}
