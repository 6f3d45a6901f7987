package org.pmokit.core.report;

import java.util.List;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.product.WorkPackageState;

/**
 * What was or will be done in a period.
 *
 * @param period which
 * @param workPackages those at work in it, with their state on the status date
 * @param done the products that were ready in it
 * @param notDone the products that should be ready by its end and are not
 * @param actions the corrective actions that were done in it, or that are still to do
 */
public record PeriodAccount(
        DateRange period,
        List<WorkPackageLine> workPackages,
        List<ProductLine> done,
        List<ProductLine> notDone,
        List<ActionLine> actions) {

    /** Copies. */
    public PeriodAccount {
        workPackages = List.copyOf(workPackages);
        done = List.copyOf(done);
        notDone = List.copyOf(notDone);
        actions = List.copyOf(actions);
    }

    /**
     * The work packages in a state.
     *
     * @param state such as in execution
     */
    public List<WorkPackageLine> workPackages(WorkPackageState state) {
        return workPackages.stream().filter(each -> each.state() == state).toList();
    }
}
