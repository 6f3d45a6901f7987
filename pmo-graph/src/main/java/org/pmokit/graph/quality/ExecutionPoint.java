package org.pmokit.graph.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.schedule.ActivityPurpose;
import org.pmokit.graph.quality.DcmaVariant.ExecutionFormula;

/** Point 14: how much of what was due is done. What is only there to be seen is left out. */
final class ExecutionPoint extends Points {

    private int done;
    private int doneUnbaselined;
    private int due;
    private int hit;
    private int unbaselined;
    private final List<ActivityId> dueAndOpen = new ArrayList<>();

    ExecutionPoint(ScheduleFacts facts, DcmaSettings settings) {
        super(facts, settings);
        for (int at = 0; at < facts.size(); at++) {
            if (facts.isWork(at) && facts.activity(at).purpose() != ActivityPurpose.VISIBILITY) {
                count(at);
            }
        }
    }

    private void count(int at) {
        boolean isDone = facts.isDone(at);
        boolean isBaselined = facts.agreedFinish(at).isPresent();
        done += isDone ? 1 : 0;
        unbaselined += isBaselined ? 0 : 1;
        doneUnbaselined += isDone && !isBaselined ? 1 : 0;
        if (isBaselined && facts.isDue(at)) {
            due++;
            hit += isHit(at) ? 1 : 0;
            if (!isDone) {
                dueAndOpen.add(facts.activity(at).id());
            }
        }
    }

    private boolean isHit(int at) {
        return facts.activity(at)
                .actualFinish()
                .filter(finish -> !ScheduleFacts.isLaterFinish(
                        finish, facts.agreedFinish(at).orElse(finish)))
                .isPresent();
    }

    DcmaResult index() {
        if (done + due + unbaselined == 0) {
            return notApplicable(DcmaCheck.BASELINE_EXECUTION_INDEX, "work was to be finished by the status date");
        }
        if (!hasAny(at -> facts.isWork(at) && facts.agreedFinish(at).isPresent())) {
            return unknown(DcmaCheck.BASELINE_EXECUTION_INDEX, "baseline finish");
        }
        return share(
                DcmaCheck.BASELINE_EXECUTION_INDEX,
                numerator(settings.execution()),
                denominator(settings.execution()),
                dueAndOpen,
                "work was to be finished by the status date");
    }

    private int numerator(ExecutionFormula formula) {
        return switch (formula) {
            case DAU, P6, CLARIFIED_2012 -> done;
            case BASELINED -> done - doneUnbaselined;
        };
    }

    private int denominator(ExecutionFormula formula) {
        return switch (formula) {
            case DAU -> due + unbaselined;
            case BASELINED, P6 -> due;
            case CLARIFIED_2012 -> due + doneUnbaselined;
        };
    }

    Optional<Ratio> hitTasks() {
        return Ratio.of(hit, due);
    }
}
