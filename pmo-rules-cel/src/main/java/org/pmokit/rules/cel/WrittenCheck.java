package org.pmokit.rules.cel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.pmokit.rules.cel.Expression.Outcome;
import org.pmokit.rules.file.WrittenRule.Limit;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.Check;
import org.pmokit.rules.rule.Measurement;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Operator;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/**
 * The logic of a written rule. A missing fact is unknown wherever it is missed, a number that is none is too, and what looked
 * at lists without a single entry does not pass.
 *
 * @param conditions all of which must be true for it to apply
 * @param expression what must be true, or what is measured
 * @param mustBe how the value must lie to the limits
 * @param limits one or two, amber first
 */
record WrittenCheck<S>(List<Expression> conditions, Expression expression, Operator mustBe, List<Limit> limits)
        implements Check<S> {

    /** As many digits as people can mean; what floating point adds is not measured. */
    private static final MathContext MEANT = new MathContext(12);

    @Override
    public Verdict judge(S subject, RuleContext context) {
        for (Expression condition : conditions) {
            Outcome outcome = condition.of(subject, context);
            if (outcome instanceof Outcome.Missing missing) {
                return Verdict.unknown(missing.fact());
            }
            if (outcome instanceof Outcome.Value known && !Boolean.TRUE.equals(known.value())) {
                return Verdict.notApplicable(condition.text());
            }
        }
        Outcome outcome = expression.of(subject, context);
        if (outcome instanceof Outcome.Missing missing) {
            return Verdict.unknown(missing.fact());
        }
        Outcome.Value known = (Outcome.Value) outcome;
        Optional<BigDecimal> value = number(known.value());
        return value.map(number -> judged(number, known.reads(), context))
                .orElseGet(() -> Verdict.unknown(MissingFact.of("a number as the result of " + expression.text())));
    }

    private static Optional<BigDecimal> number(Object value) {
        if (value instanceof Boolean truth) {
            return Optional.of(truth ? BigDecimal.ONE : BigDecimal.ZERO);
        }
        if (value instanceof Double number) {
            return Double.isFinite(number)
                    ? Optional.of(plain(BigDecimal.valueOf(number).round(MEANT)))
                    : Optional.empty();
        }
        return Optional.of(new BigDecimal(value.toString()));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private Verdict judged(BigDecimal value, Reads reads, RuleContext context) {
        for (int at = limits.size() - 1; at >= 0; at--) {
            Threshold limit = context.of(limits.get(at).threshold());
            if (!mustBe.holds(value, limit.value())) {
                return breached(limits.get(at).colour(), Measurement.of(value, mustBe, limit), reads);
            }
        }
        List<String> nothing = reads.nothingLookedAt();
        return nothing.isEmpty()
                ? Verdict.satisfied(
                        Measurement.of(value, mustBe, context.of(limits.get(0).threshold())))
                : Verdict.notApplicable("there is an entry in " + String.join(" or ", nothing));
    }

    private Verdict breached(Rag colour, Measurement measured, Reads reads) {
        boolean condition = limits.get(0).threshold().name().equals("holds");
        String result = condition ? "false" : measured.value().toPlainString();
        return Verdict.breached(Breach.of(colour, measured, reads.asEvidence(expression.text(), result)));
    }
}
