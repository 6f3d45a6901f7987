package org.pmokit.rules.catalog.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.assurance.StatusAssessment;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.role.Role;
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

/** PMO-TRD-003: a rating does not fall from green to red without ever having been amber. */
public final class SkippedAmber {

    /** Above it the component is amber. */
    public static final Threshold AMBER = Threshold.houseDefault("PMO-TRD-003/amber", "0", MeasureUnit.COUNT);
    /** Above it the component is red. */
    public static final Threshold RED = Threshold.houseDefault("PMO-TRD-003/red", "1", MeasureUnit.COUNT);

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-TRD-003", DeliveryComponent.class)
            .group(RuleGroup.of("trend"))
            .name("skipped-amber")
            .title("A declared rating turns amber before it turns red")
            .because("trouble seldom comes overnight: somebody saw it and did not say so")
            .measuredAs("falls from green or amber-green to red between one dated rating and the next")
            .remedy("Ask what was known at the last green rating, and how to hear of it earlier.")
            .source("Checks of the honesty of ratings; limits are house defaults")
            .askedOf(Role.SENIOR_RESPONSIBLE_OWNER)
            .appliesWhen("it is open", (component, context) -> component.isOpenOn(context.asOf()))
            .appliesWhen(
                    "it was rated at least twice", component -> rated(component).size() > 1)
            .looksAt(Sight.SUBJECT)
            .measure(Limits.above(AMBER, RED), SkippedAmber::tell);

    private SkippedAmber() {}

    private static List<StatusAssessment> rated(DeliveryComponent component) {
        return component.assessments().stream()
                .filter(said -> said.rating().isPresent())
                .toList();
    }

    private static void tell(DeliveryComponent component, RuleContext context, Tally tally) {
        List<StatusAssessment> ratings = new ArrayList<>(rated(component));
        if (ratings.stream().anyMatch(said -> said.asOf().isEmpty())) {
            tally.miss(MissingFact.of("days of the ratings"));
            return;
        }
        ratings.sort(Comparator.comparing(said -> said.asOf().orElse(LocalDate.MIN)));
        List<String> falls = new ArrayList<>();
        for (int at = 1; at < ratings.size(); at++) {
            if (isGreen(ratings.get(at - 1)) && is(ratings.get(at), DeliveryConfidence.RED)) {
                falls.add("green on " + day(ratings.get(at - 1)) + " and red on " + day(ratings.get(at)));
            }
        }
        tally.measure("", falls.size(), new Evidence.Remark(String.join("; ", falls)));
    }

    private static boolean isGreen(StatusAssessment said) {
        return is(said, DeliveryConfidence.GREEN) || is(said, DeliveryConfidence.AMBER_GREEN);
    }

    private static boolean is(StatusAssessment said, DeliveryConfidence rating) {
        return said.rating().filter(rating::equals).isPresent();
    }

    private static String day(StatusAssessment said) {
        return said.asOf().map(LocalDate::toString).orElse("");
    }
}
