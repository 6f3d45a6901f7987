package org.pmokit.core.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.pmokit.core.benefit.Benefit;
import org.pmokit.core.identifier.BenefitId;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;

/**
 * One way from what the organisation wants to what it gets, as far as the portfolio tells.
 *
 * @param steps objectives from the top down, then the programme through which the component serves them if it does not do
 *     so itself, the component, and a benefit of its own that serves the objective, if there is one; never empty
 */
public record ObjectiveTrace(List<ComponentRef> steps) {

    /** Copies the steps. */
    public ObjectiveTrace {
        steps = List.copyOf(steps);
    }

    /**
     * All ways through a component: one for each link and each benefit that serves the linked objective. Empty for an orphan.
     *
     * @param matrix asked
     * @param component a programme or project
     */
    public static List<ObjectiveTrace> through(AlignmentMatrix matrix, ComponentRef component) {
        List<ObjectiveTrace> traces = new ArrayList<>();
        for (AlignmentLink link : matrix.effectiveLinksOf(component)) {
            List<ComponentRef> way = new ArrayList<>(matrix.upwards(link.objective()));
            Collections.reverse(way);
            way.add(link.component());
            if (!link.component().equals(component)) {
                way.add(component);
            }
            List<BenefitId> benefits = benefits(matrix, component, link);
            if (benefits.isEmpty()) {
                traces.add(new ObjectiveTrace(way));
            }
            for (BenefitId benefit : benefits) {
                List<ComponentRef> whole = new ArrayList<>(way);
                whole.add(benefit);
                traces.add(new ObjectiveTrace(whole));
            }
        }
        return List.copyOf(traces);
    }

    private static List<BenefitId> benefits(AlignmentMatrix matrix, ComponentRef component, AlignmentLink link) {
        return matrix.portfolio().about(component, Benefit.class).stream()
                .filter(benefit -> benefit.objectives().contains(link.objective()))
                .map(Benefit::id)
                .toList();
    }

    /** Whether it ends in a benefit. */
    public boolean reachesBenefit() {
        return steps.get(steps.size() - 1).kind() == ComponentKind.BENEFIT;
    }
}
