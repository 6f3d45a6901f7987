package org.pmokit.rules.catalog.strategy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.role.Role;
import org.pmokit.core.strategy.Objective;
import org.pmokit.core.strategy.ObjectiveForecast;
import org.pmokit.core.strategy.ViabilityJudgement;
import org.pmokit.core.strategy.ViabilityReason;
import org.pmokit.core.strategy.ViabilityTest;
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

/** PMO-STR-011: every objective can still be met. */
public final class ObjectiveStillMet {

    /** How many reasons for doubt may stand. */
    public static final Threshold DOUBTS = Threshold.houseDefault("PMO-STR-011/doubts", "0", MeasureUnit.COUNT);
    /** How sure a forecast has to be. */
    public static final Threshold CONFIDENCE = Threshold.houseDefault(
                    "PMO-STR-011/confidence", "0.8", MeasureUnit.RATIO)
            .between("0", "1")
            .stricterWhenGreater();

    private static final Set<ViabilityReason> NOT_KNOWN =
            EnumSet.of(ViabilityReason.NO_TARGET, ViabilityReason.NO_FORECAST, ViabilityReason.CONFIDENCE_UNKNOWN);

    /** The rule. */
    public static final Rule<Objective> RULE = Rule.of("PMO-STR-011", Objective.class)
            .group(RuleGroup.STRATEGY)
            .name("objective-still-met")
            .title("Every objective can still be met")
            .because("work that will not reach what it is for is to be changed or stopped, however well it goes")
            .measuredAs(
                    "reasons for doubt when target value and date are held against the newest forecast, with the tolerance that"
                            + " was agreed and the confidence that is asked for; red where a target is missed by more than is accepted")
            .remedy("Decide: bring the work back on course, agree on another target, or stop.")
            .source("Viability of objectives; will it still meet its aims")
            .askedOf(Role.SENIOR_RESPONSIBLE_OWNER)
            .thresholds(DOUBTS, CONFIDENCE)
            .appliesWhen("it is in force", (objective, context) -> objective.isInForceOn(context.asOf()))
            .check(ObjectiveStillMet::judge);

    private ObjectiveStillMet() {}

    private static Verdict judge(Objective objective, RuleContext context) {
        ViabilityJudgement judgement = new ViabilityTest(
                        new Ratio(context.of(CONFIDENCE).value()))
                .judge(objective, context.portfolio().about(objective.id(), ObjectiveForecast.class), context.asOf());
        return switch (judgement.verdict()) {
            case STILL_ACHIEVABLE -> Verdict.satisfied(measured(0, context));
            case AT_RISK -> doubted(Rag.AMBER, judgement, context);
            case NOT_ACHIEVABLE -> doubted(Rag.RED, judgement, context);
            case NO_LONGER_RELEVANT -> Verdict.notApplicable("it is in force");
            case UNKNOWN -> unknown(judgement);
        };
    }

    private static Verdict doubted(Rag colour, ViabilityJudgement judgement, RuleContext context) {
        List<Evidence> doubts = judgement.reasons().stream()
                .filter(reason -> !NOT_KNOWN.contains(reason))
                .<Evidence>map(reason -> new Evidence.Remark(words(reason)))
                .toList();
        Measurement measured = measured(doubts.size(), context);
        return measured.isWithinLimit()
                ? Verdict.satisfied(measured)
                : Verdict.breached(new Breach("", colour, measured, doubts));
    }

    private static Verdict unknown(ViabilityJudgement judgement) {
        return new Verdict.Unknown(judgement.reasons().stream()
                .filter(NOT_KNOWN::contains)
                .map(reason -> MissingFact.of(words(reason)))
                .toList());
    }

    private static Measurement measured(int doubts, RuleContext context) {
        return Measurement.of(doubts, Operator.AT_MOST, context.of(DOUBTS));
    }

    private static String words(ViabilityReason reason) {
        return switch (reason) {
            case NOT_IN_FORCE -> "it is not in force";
            case NO_TARGET -> "target value or date";
            case NO_FORECAST -> "forecast of the target";
            case VALUE_MISSED -> "the forecast value misses the target by more than is accepted";
            case VALUE_WITHIN_TOLERANCE -> "the forecast value misses the target by no more than is accepted";
            case DATE_MISSED -> "the forecast date is later than is accepted";
            case DATE_WITHIN_TOLERANCE -> "the forecast date is late by no more than is accepted";
            case TOLERANCE_UNKNOWN -> "a target is missed, and nobody agreed by how much it may be";
            case LOW_CONFIDENCE -> "confidence in the forecast is below what is asked for";
            case CONFIDENCE_UNKNOWN -> "confidence in the forecast";
            case TARGET_MET -> "the target is met";
        };
    }
}
