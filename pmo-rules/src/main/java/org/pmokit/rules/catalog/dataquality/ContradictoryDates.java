package org.pmokit.rules.catalog.dataquality;

import java.time.LocalDate;
import java.util.Optional;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.role.Role;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rule.MeasureUnit;
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
        Contradictions found = new Contradictions();
        Optional<LocalDate> now = Optional.of(context.asOf());
        ComponentRef ref = component.ref();
        compare(ref, "start", component.start(), "finish", component.finish(), found);
        compare(ref, "actual start", component.actualStart(), "actual finish", component.actualFinish(), found);
        compare(ref, "actual start", component.actualStart(), "the status date", now, found);
        compare(ref, "actual finish", component.actualFinish(), "the status date", now, found);
        for (Milestone milestone : component.milestones()) {
            compare(milestone.id(), "actual date", milestone.actual(), "the status date", now, found);
        }
        return found.verdict(context.of(COUNT), "it has two dates to compare");
    }

    private static void compare(
            ComponentRef what,
            String first,
            Optional<LocalDate> firstDate,
            String second,
            Optional<LocalDate> secondDate,
            Contradictions found) {
        if (firstDate.isEmpty() || secondDate.isEmpty()) {
            return;
        }
        if (secondDate.get().isBefore(firstDate.get())) {
            found.add(
                    what.value() + " " + first + "/" + second,
                    new Evidence.Contradiction(what, first, firstDate.get(), second, secondDate.get()));
        } else {
            found.agree();
        }
    }
}
