package org.pmokit.rules.catalog.dataquality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.role.Role;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.evidence.Evidence.Contradiction;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Measurement;
import org.pmokit.rules.rule.Operator;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Sight;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** PMO-DAT-002: the dates of a component do not contradict each other. */
public final class ContradictoryDates {

    /** How many contradictions may stand. */
    public static final Threshold COUNT = Threshold.published(
            "PMO-DAT-002/count", "0", MeasureUnit.COUNT, "DCMA 14-point assessment, check 9: no invalid dates");

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-DAT-002", DeliveryComponent.class)
            .group(RuleGroup.DATA_QUALITY)
            .name("contradictory-dates")
            .title("The dates on record do not contradict each other")
            .because("a false record spoils every judgement that rests on it")
            .measuredAs(
                    "pairs of dates in the wrong order: start after finish, actual start after actual finish, an actual"
                            + " date after the status date")
            .remedy("Correct the record at its source.")
            .source("Data-quality checks on dates; DCMA 14-point assessment, check 9")
            .askedOf(Role.PROJECT_OFFICER)
            .thresholds(COUNT)
            .looksAt(Sight.SUBJECT)
            .check(ContradictoryDates::judge);

    private ContradictoryDates() {}

    private static Verdict judge(DeliveryComponent component, RuleContext context) {
        List<Contradiction> found = new ArrayList<>();
        Optional<LocalDate> now = Optional.of(context.asOf());
        ComponentRef ref = component.ref();
        int pairs = 0;
        pairs += compare(ref, "start", component.start(), "finish", component.finish(), found);
        pairs +=
                compare(ref, "actual start", component.actualStart(), "actual finish", component.actualFinish(), found);
        pairs += compare(ref, "actual start", component.actualStart(), "the status date", now, found);
        pairs += compare(ref, "actual finish", component.actualFinish(), "the status date", now, found);
        for (Milestone milestone : component.milestones()) {
            pairs += compare(milestone.id(), "actual date", milestone.actual(), "the status date", now, found);
        }
        return verdict(found, pairs, context);
    }

    private static int compare(
            ComponentRef what,
            String first,
            Optional<LocalDate> firstDate,
            String second,
            Optional<LocalDate> secondDate,
            List<Contradiction> found) {
        if (firstDate.isEmpty() || secondDate.isEmpty()) {
            return 0;
        }
        if (secondDate.get().isBefore(firstDate.get())) {
            found.add(new Contradiction(what, first, firstDate.get(), second, secondDate.get()));
        }
        return 1;
    }

    private static Verdict verdict(List<Contradiction> found, int pairs, RuleContext context) {
        if (pairs == 0) {
            return Verdict.notApplicable("it has two dates to compare");
        }
        Measurement measured = Measurement.builder()
                .value(BigDecimal.valueOf(found.size()))
                .operator(Operator.AT_MOST)
                .threshold(context.of(COUNT))
                .numerator(BigDecimal.valueOf(found.size()))
                .denominator(BigDecimal.valueOf(pairs))
                .build();
        if (measured.isWithinLimit()) {
            return Verdict.satisfied(measured);
        }
        return new Verdict.Breached(
                measured,
                found.stream()
                        .map(pair -> new Breach(aspect(pair), Rag.RED, measured, List.<Evidence>of(pair)))
                        .toList());
    }

    private static String aspect(Contradiction pair) {
        return pair.what().value() + " " + pair.first() + "/" + pair.second();
    }
}
