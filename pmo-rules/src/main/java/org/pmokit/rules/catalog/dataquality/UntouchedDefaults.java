package org.pmokit.rules.catalog.dataquality;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.role.Role;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rule.Limits;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Sight;
import org.pmokit.rules.rule.Tally;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** PMO-DAT-008: risks are rated one by one. */
public final class UntouchedDefaults {

    /** From how many rated risks on it is asked: few may well be alike. */
    public static final Threshold FROM =
            Threshold.houseDefault("PMO-DAT-008/from", "5", MeasureUnit.COUNT).between("2", "1000");
    /** Above it amber: the share of risks with the most frequent rating. */
    public static final Threshold AMBER = Threshold.houseDefault("PMO-DAT-008/amber", "0.8", MeasureUnit.RATIO);
    /** From it on red. */
    public static final Threshold RED = Threshold.houseDefault("PMO-DAT-008/red", "1", MeasureUnit.RATIO);

    private static final Limits LIMITS = Limits.reaching(AMBER, RED);

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-DAT-008", DeliveryComponent.class)
            .group(RuleGroup.DATA_QUALITY)
            .name("untouched-defaults")
            .title("Risks are rated one by one")
            .because("ratings that are all alike are the defaults of a form")
            .measuredAs("share of the rated open risks that have the most frequent rating")
            .remedy("Rate each risk with somebody who knows it.")
            .source("Data-quality checks on registers: default values")
            .askedOf(Role.PROJECT_MANAGER)
            .thresholds(FROM, AMBER, RED)
            .looksAt(Sight.SURROUNDINGS)
            .check(UntouchedDefaults::judge);

    private UntouchedDefaults() {}

    private static Verdict judge(DeliveryComponent component, RuleContext context) {
        Map<List<Object>, Long> ratings = context.surroundings().about(Risk.class).stream()
                .filter(Risk::isOpen)
                .filter(UntouchedDefaults::isRated)
                .map(UntouchedDefaults::rating)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long rated = ratings.values().stream().mapToLong(Long::longValue).sum();
        Tally tally = new Tally(LIMITS.in(context));
        if (BigDecimal.valueOf(rated).compareTo(context.of(FROM).value()) >= 0) {
            long alike = Collections.max(ratings.values());
            tally.measure(
                    "",
                    Ratio.of(alike, rated).orElseThrow().value(),
                    new Evidence.Remark(alike + " of " + rated + " risks have the same rating"));
        }
        return tally.verdict(
                "it has at least " + context.of(FROM).value().toPlainString() + " open risks with a rating");
    }

    private static boolean isRated(Risk risk) {
        return (risk.probability().isPresent() || risk.probabilityLevel().isPresent())
                && (risk.impact().isPresent() || risk.impactLevel().isPresent());
    }

    private static List<Object> rating(Risk risk) {
        return List.of(risk.probability(), risk.probabilityLevel(), risk.impact(), risk.impactLevel());
    }
}
