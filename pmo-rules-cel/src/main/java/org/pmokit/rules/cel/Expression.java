package org.pmokit.rules.cel;

import dev.cel.common.CelErrorCode;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.RuleContext;

/**
 * An expression that was checked against the types of its subject.
 *
 * @param text as it was written, in one line
 * @param program that computes it
 * @param subject what it is asked of
 * @param shapes of everything
 * @param whole whether it looks at the whole portfolio
 */
record Expression(String text, CelRuntime.Program program, Shape subject, Shapes shapes, boolean whole) {

    /** What an expression came to. */
    sealed interface Outcome {
        /** A boolean or a number. */
        record Value(Object value, Reads reads) implements Outcome {}

        /** A fact that it needs is not on record. */
        record Missing(MissingFact fact) implements Outcome {}
    }

    /**
     * Computes it.
     *
     * @throws IllegalStateException if it breaks for any other reason than a missing fact
     */
    Outcome of(Object judged, RuleContext context) {
        Reads reads = new Reads();
        try {
            Object value = program.eval(variables(judged, context, reads), Language.functions(context));
            return new Outcome.Value(value, reads);
        } catch (CelEvaluationException broken) {
            return missing(judged, broken.getErrorCode(), reads)
                    .orElseThrow(() -> new IllegalStateException(
                            text + ": " + broken.getMessage() + "\nMaybe correct the expression.", broken));
        }
    }

    private static Optional<Outcome> missing(Object judged, CelErrorCode code, Reads reads) {
        if (code == CelErrorCode.DIVIDE_BY_ZERO) {
            return Optional.of(new Outcome.Missing(MissingFact.of("something other than zero to divide by")));
        }
        boolean fact = code == CelErrorCode.ATTRIBUTE_NOT_FOUND || code == CelErrorCode.INDEX_OUT_OF_BOUNDS;
        return fact
                ? Optional.of(new Outcome.Missing(fact(judged, reads.missing().orElse("an entry of that number"))))
                : Optional.empty();
    }

    private static MissingFact fact(Object judged, String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        return judged instanceof DeliveryComponent component
                ? MissingFact.of(component, last, name)
                : MissingFact.of(name);
    }

    private Map<String, Object> variables(Object judged, RuleContext context, Reads reads) {
        Situation situation = new Situation(context, whole);
        Map<String, Object> variables = new HashMap<>();
        variables.put("component", new FactsView("component", component(judged, context), situation, reads));
        if (whole) {
            Shape shape = shapes.named("portfolio").orElseThrow();
            variables.put(
                    "portfolio",
                    new FactsView("portfolio", new Structure(shape, context.portfolio()), situation, reads));
        }
        variables.put(subject.name(), new FactsView(subject.name(), new Structure(subject, judged), situation, reads));
        variables.put("as_of", Language.instant(context.asOf()));
        return variables;
    }

    /** A structure without facts where there is none. */
    private Structure component(Object judged, RuleContext context) {
        Optional<DeliveryComponent> known = judged instanceof DeliveryComponent component
                ? Optional.of(component)
                : context.surroundings().component();
        return known.map(there -> new Structure(shapes.of(DeliveryComponent.class), there))
                .orElseGet(() -> new Structure(new Shape(Object.class, "component", Map.of()), judged));
    }
}
