package org.pmokit.rules.catalog.governance;

import java.math.BigDecimal;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.assurance.StatusAssessment;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.role.Role;
import org.pmokit.rules.evidence.Evidence;
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

/** PMO-GOV-004: nobody judges delivery to be in doubt. */
public final class RedJudgement {

    /** How many ratings of red or amber-red may stand. */
    public static final Threshold COUNT = Threshold.published(
            "PMO-GOV-004/count",
            "0",
            MeasureUnit.COUNT,
            "a red or amber-red rating leads to a follow-up review after about six months");

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-GOV-004", DeliveryComponent.class)
            .group(RuleGroup.GOVERNANCE)
            .name("red-judgement")
            .title("Nobody judges delivery to be in doubt")
            .because("a person who says red asks for a decision, whatever the numbers say")
            .measuredAs("whether the newest rating is red or amber-red")
            .remedy("Decide: re-scope, re-baseline, add what is missing, or stop; arrange the follow-up review.")
            .source("Delivery confidence assessments of major projects; assurance review follow-up")
            .askedOf(Role.SENIOR_RESPONSIBLE_OWNER)
            .thresholds(COUNT)
            .appliesWhen("it is open", (component, context) -> component.isOpenOn(context.asOf()))
            .appliesWhen(
                    "a rating was declared",
                    component -> component.latestRating().isPresent())
            .afterStatus()
            .looksAt(Sight.SUBJECT)
            .check(RedJudgement::judge);

    private RedJudgement() {}

    private static Verdict judge(DeliveryComponent component, RuleContext context) {
        StatusAssessment said = component.latestRating().orElseThrow();
        DeliveryConfidence rating = said.rating().orElseThrow();
        boolean doubted = rating == DeliveryConfidence.RED || rating == DeliveryConfidence.AMBER_RED;
        Measurement measured =
                Measurement.of(doubted ? BigDecimal.ONE : BigDecimal.ZERO, Operator.AT_MOST, context.of(COUNT));
        if (measured.isWithinLimit()) {
            return Verdict.satisfied(measured);
        }
        Rag rag = rating == DeliveryConfidence.RED ? Rag.RED : Rag.AMBER;
        return Verdict.breached(Breach.of(
                rag, measured, new Evidence.Judgement(rating, said.assessor(), said.asOf(), said.statement())));
    }
}
