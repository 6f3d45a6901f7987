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
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Operator;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Sight;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** PMO-GOV-003: the declared colour agrees with the computed one. */
public final class DeclaredAgainstComputed {

    /** How many steps of the three-point scale the two may differ. */
    public static final Threshold STEPS = Threshold.houseDefault("PMO-GOV-003/steps", "0.5", MeasureUnit.COUNT);
    /** How many steps too good a declared colour may be before it is red. */
    public static final Threshold RED = Threshold.houseDefault("PMO-GOV-003/red", "1.5", MeasureUnit.COUNT);

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-GOV-003", DeliveryComponent.class)
            .group(RuleGroup.GOVERNANCE)
            .name("declared-against-computed")
            .title("The declared colour agrees with the computed one")
            .because(
                    "green outside and red inside hides trouble, and the reverse means that somebody knows what the record"
                            + " does not")
            .measuredAs("steps on the scale green 0, amber-green 0.5, amber 1, amber-red 1.5, red 2 between the newest"
                    + " declared rating and the computed colour; red only where the declared one is too good")
            .remedy("Ask the declarer for the reason: correct the record or the rating.")
            .source("Delivery confidence and RAG honesty checks")
            .askedOf(Role.SENIOR_RESPONSIBLE_OWNER)
            .thresholds(STEPS, RED)
            .appliesWhen("it is open", (component, context) -> component.isOpenOn(context.asOf()))
            .appliesWhen(
                    "a rating was declared",
                    component -> component.latestRating().isPresent())
            .afterStatus()
            .looksAt(Sight.SUBJECT)
            .check(DeclaredAgainstComputed::judge);

    private DeclaredAgainstComputed() {}

    private static Verdict judge(DeliveryComponent component, RuleContext context) {
        Rag computed = context.statusOf(component.ref()).orElse(Rag.UNKNOWN);
        if (computed == Rag.UNKNOWN) {
            return Verdict.unknown(MissingFact.of("computed status"));
        }
        StatusAssessment said = component.latestRating().orElseThrow();
        DeliveryConfidence declared = said.rating().orElseThrow();
        BigDecimal tooGood = steps(computed).subtract(steps(declared));
        Threshold allowed = context.of(STEPS);
        Measurement measured = Measurement.of(tooGood.abs(), Operator.AT_MOST, allowed);
        if (measured.isWithinLimit()) {
            return Verdict.satisfied(measured);
        }
        boolean hidesTrouble = !Operator.AT_MOST.holds(tooGood, context.of(RED).value());
        Evidence evidence = new Evidence.Disagreement(declared, said.assessor(), computed);
        return Verdict.breached(Breach.of(hidesTrouble ? Rag.RED : Rag.AMBER, measured, evidence));
    }

    private static BigDecimal steps(Rag colour) {
        return BigDecimal.valueOf(
                switch (colour) {
                    case GREEN -> 0;
                    case UNKNOWN, AMBER -> 1;
                    case RED -> 2;
                });
    }

    private static BigDecimal steps(DeliveryConfidence rating) {
        return new BigDecimal(
                switch (rating) {
                    case GREEN -> "0";
                    case AMBER_GREEN -> "0.5";
                    case AMBER -> "1";
                    case AMBER_RED -> "1.5";
                    case RED -> "2";
                });
    }
}
