package org.pmokit.rules.catalog.governance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.assurance.StatusAssessment;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.earnedvalue.PeriodResult;
import org.pmokit.core.earnedvalue.ProjectPerformance;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ProjectId;
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
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** PMO-GOV-006: what is declared green is green inside. */
public final class Watermelon {

    /** How many signs of trouble may stand. */
    public static final Threshold SIGNS = Threshold.houseDefault("PMO-GOV-006/signs", "0", MeasureUnit.COUNT);
    /** A cost performance below it is a sign. */
    public static final Threshold CPI =
            Threshold.houseDefault("PMO-GOV-006/cpi", "0.90", MeasureUnit.INDEX).stricterWhenGreater();
    /** So many red parts of a programme are a sign. */
    public static final Threshold PARTS =
            Threshold.houseDefault("PMO-GOV-006/parts", "2", MeasureUnit.COUNT).between("1", "1000");

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-GOV-006", DeliveryComponent.class)
            .group(RuleGroup.GOVERNANCE)
            .name("watermelon")
            .title("What is declared green is green inside")
            .because("a board that is told green does not ask, and trouble that nobody asks about grows")
            .measuredAs(
                    "signs of trouble where the newest declared rating is green: cost performance too low, too many open parts of"
                            + " a programme computed red, itself computed red")
            .remedy("Ask the declarer for the reason, and correct the rating or the record.")
            .source("RAG honesty checks")
            .askedOf(Role.SENIOR_RESPONSIBLE_OWNER)
            .thresholds(SIGNS, CPI, PARTS)
            .appliesWhen("it is open", (component, context) -> component.isOpenOn(context.asOf()))
            .appliesWhen(
                    "it was declared green",
                    component -> component
                            .latestRating()
                            .flatMap(StatusAssessment::rating)
                            .filter(DeliveryConfidence.GREEN::equals)
                            .isPresent())
            .afterStatus()
            .check(Watermelon::judge);

    private Watermelon() {}

    private static Verdict judge(DeliveryComponent component, RuleContext context) {
        List<Evidence> signs = new ArrayList<>();
        addCost(component, context, signs);
        addParts(component, context, signs);
        Rag computed = context.statusOf(component.ref()).orElse(Rag.UNKNOWN);
        if (computed == Rag.RED) {
            signs.add(new Evidence.Disagreement(
                    DeliveryConfidence.GREEN,
                    component.latestRating().orElseThrow().assessor(),
                    computed));
        }
        Measurement measured = Measurement.of(signs.size(), Operator.AT_MOST, context.of(SIGNS));
        if (!measured.isWithinLimit()) {
            return Verdict.breached(new Breach("", Rag.RED, measured, signs));
        }
        return computed == Rag.UNKNOWN
                ? Verdict.unknown(MissingFact.of("computed status"))
                : Verdict.satisfied(measured);
    }

    private static void addCost(DeliveryComponent component, RuleContext context, List<Evidence> signs) {
        if (component.ref() instanceof ProjectId project) {
            ProjectPerformance.of(context.portfolio(), project)
                    .latest()
                    .map(PeriodResult::value)
                    .flatMap(value -> value.cpi().toJavaOptional())
                    .filter(index -> index.value().compareTo(context.of(CPI).value()) < 0)
                    .ifPresent(index -> signs.add(new Evidence.Value("CPI", index.value())));
        }
    }

    private static void addParts(DeliveryComponent component, RuleContext context, List<Evidence> signs) {
        if (component instanceof Programme programme) {
            Portfolio portfolio = context.portfolio();
            List<ComponentRef> red = Stream.<DeliveryComponent>concat(
                            portfolio.projectsIn(programme.id()).stream(),
                            portfolio.programmesIn(programme.id()).stream())
                    .filter(part -> part.isOpenOn(context.asOf()))
                    .map(DeliveryComponent::ref)
                    .filter(part ->
                            context.statusOf(part).filter(Rag.RED::equals).isPresent())
                    .toList();
            if (BigDecimal.valueOf(red.size()).compareTo(context.of(PARTS).value()) >= 0) {
                signs.add(new Evidence.Value("parts that are red", BigDecimal.valueOf(red.size())));
            }
        }
    }
}
