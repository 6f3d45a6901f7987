package org.pmokit.rules.catalog.performance;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.earnedvalue.EarnedValue;
import org.pmokit.core.earnedvalue.PerformancePeriod;
import org.pmokit.core.earnedvalue.PeriodResult;
import org.pmokit.core.earnedvalue.ProjectPerformance;
import org.pmokit.core.earnedvalue.Undefined;
import org.pmokit.core.money.Money;
import org.pmokit.core.role.Role;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Sight;
import org.pmokit.rules.rule.Tally;

/** What all rules about performance share: whom they ask, of which period, and what to say where a figure is not defined. */
final class LatestPeriod {

    private LatestPeriod() {}

    /** A rule about the last reported period of an open project. */
    static Rule.Builder<Project> rule(String id) {
        return Rule.of(id, Project.class)
                .group(RuleGroup.PERFORMANCE)
                .askedOf(Role.PROJECT_MANAGER)
                .appliesWhen("it is open", (project, context) -> project.isOpenOn(context.asOf()))
                .appliesWhen(
                        "earned value is on record",
                        (project, context) -> find(project, context).isPresent())
                .looksAt(Sight.SURROUNDINGS);
    }

    static PeriodResult of(Project project, RuleContext context) {
        return find(project, context).orElseThrow();
    }

    private static Optional<PeriodResult> find(Project project, RuleContext context) {
        return ProjectPerformance.of(
                        project.id(),
                        context.surroundings().about(PerformancePeriod.class),
                        project.actualStart().or(project::start))
                .latest();
    }

    /**
     * The cost at completion that the project itself expects: what it has spent and the estimate to complete of the period, or else
     * the newest cost forecast.
     */
    static Optional<Money> expectedCost(Project project, EarnedValue value) {
        return value.toComplete()
                .flatMap(rest -> value.actual().map(rest::plus))
                .or(() -> project.finance().forecast().latest());
    }

    static MissingFact noForecast(Project project) {
        return MissingFact.of(project, "forecast_cost", "estimate to complete or cost forecast");
    }

    /** Hands on what is defined; else the tally misses it. */
    static <T> void tell(String figure, Either<Undefined, T> value, Tally tally, Consumer<T> measure) {
        value.peek(measure).peekLeft(why -> tally.miss(new MissingFact(figure, Optional.of(why.reason()))));
    }

    static Evidence evidence(String figure, BigDecimal value, PeriodResult period) {
        return new Evidence.Value(figure + " at " + period.period().periodEnd(), value);
    }
}
