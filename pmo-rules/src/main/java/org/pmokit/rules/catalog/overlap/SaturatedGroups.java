package org.pmokit.rules.catalog.overlap;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.pmokit.core.Portfolio;
import org.pmokit.core.change.ChangeLoad;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.role.Role;
import org.pmokit.graph.capacity.ChangeSaturation;
import org.pmokit.graph.capacity.DemandShare;
import org.pmokit.graph.capacity.GroupMonth;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rule.Limits;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Operator;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Tally;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** PMO-OVL-004: no group of people has to bear more change than it can. */
public final class SaturatedGroups {

    /** From here on it is amber. */
    public static final Threshold AMBER = Threshold.houseDefault("PMO-OVL-004/amber", "0.8", MeasureUnit.RATIO);

    /** Above it is red. */
    public static final Threshold RED = Threshold.houseDefault("PMO-OVL-004/red", "1", MeasureUnit.RATIO);

    /** The rule. */
    public static final Rule<Portfolio> RULE = Rule.of("PMO-OVL-004", Portfolio.class)
            .group(RuleGroup.OVERLAP)
            .name("saturated-groups")
            .title("No group of people has to bear more change than it can")
            .because("beyond what people can bear change no longer sticks, whoever brings it")
            .measuredAs(
                    "load of all components on a group in a month, from that of the status date on, as a share of what it"
                            + " can bear")
            .remedy(
                    "Move one of the changes to another month, or leave it; the analysis of saturation names the best move.")
            .source("Change saturation (Prosci); limits are a house default")
            .askedOf(Role.PROGRAMME_MANAGER)
            .thresholds(AMBER, RED)
            .appliesWhen(
                    "loads of change are on record",
                    portfolio -> !portfolio.all(ChangeLoad.class).isEmpty())
            .check(SaturatedGroups::judge);

    private SaturatedGroups() {}

    private static Verdict judge(Portfolio portfolio, RuleContext context) {
        ChangeSaturation saturation = ChangeSaturation.of(portfolio);
        Tally tally = new Tally(new Limits(context.of(AMBER), context.of(RED), Operator.AT_MOST));
        YearMonth now = YearMonth.from(context.asOf());
        saturation.groups().stream()
                .flatMap(group -> saturation.months(group).stream())
                .filter(month -> !month.month().isBefore(now) && month.load().signum() > 0)
                .forEach(month -> measure(month, tally));
        return tally.verdict("a group is loaded from the month of the status date on");
    }

    private static void measure(GroupMonth month, Tally tally) {
        Optional<Ratio> share = month.saturation();
        Optional<BigDecimal> capacity = month.capacity();
        if (capacity.isEmpty() || share.isEmpty()) {
            tally.miss(MissingFact.of("how much change a group can bear"));
            return;
        }
        tally.measure(
                month.group().value() + " " + month.month(),
                share.get().value(),
                new Evidence.ChangeLoaded(
                        month.group(),
                        month.month(),
                        month.load(),
                        capacity.get(),
                        month.contributions().stream().map(DemandShare::cause).toList()));
    }
}
