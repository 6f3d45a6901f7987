package org.pmokit.mpxj;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mpxj.ExpenseItem;
import org.mpxj.ProjectProperties;
import org.mpxj.ResourceAssignment;
import org.mpxj.ResourceType;
import org.mpxj.Task;
import org.pmokit.core.schedule.AssignedResources;

/**
 * What is assigned to an activity. A file that can tell assignments and tells none for an activity says that there are none.
 */
final class AssignmentImport {

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);
    private static final int DECIMALS = 2;

    private final ProjectProperties properties;
    private final ScheduleFileKind kind;

    AssignmentImport(ProjectProperties properties, ScheduleFileKind kind) {
        this.properties = properties;
        this.kind = kind;
    }

    AssignedResources of(Task task) {
        BigDecimal hours = assignments(task).map(this::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal cost = Stream.of(
                        assignments(task).map(AssignmentImport::cost),
                        expenses(task).map(AssignmentImport::cost),
                        Stream.of(amount(task.getFixedCost())))
                .flatMap(amounts -> amounts)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return AssignedResources.of(hours.max(BigDecimal.ZERO), cost.max(BigDecimal.ZERO));
    }

    /** Microsoft Project keeps what nobody is assigned to as an assignment of nobody; Primavera assigns roles. */
    private Stream<ResourceAssignment> assignments(Task task) {
        return task.getResourceAssignments().stream()
                .filter(assignment -> kind.isPrimavera() || assignment.getResource() != null);
    }

    private static Stream<ExpenseItem> expenses(Task task) {
        return Optional.ofNullable(task.getExpenseItems()).stream().flatMap(items -> items.stream());
    }

    /** Quantities of material are not hours. */
    private BigDecimal hours(ResourceAssignment assignment) {
        boolean isMaterial =
                assignment.getResource() != null && assignment.getResource().getType() == ResourceType.MATERIAL;
        return isMaterial ? BigDecimal.ZERO : hours(assignment.getWork()).max(hours(assignment.getPlannedWork()));
    }

    private BigDecimal hours(org.mpxj.@Nullable Duration work) {
        return WorkingTime.of(work, properties)
                .map(time -> BigDecimal.valueOf(time.toMinutes())
                        .divide(MINUTES_PER_HOUR, DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros())
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal cost(ResourceAssignment assignment) {
        return amount(assignment.getCost()).max(amount(assignment.getPlannedCost()));
    }

    private static BigDecimal cost(ExpenseItem expense) {
        return amount(expense.getAtCompletionCost()).max(amount(expense.getPlannedCost()));
    }

    private static BigDecimal amount(@Nullable Number told) {
        return told == null || Double.isNaN(told.doubleValue()) || Double.isInfinite(told.doubleValue())
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(told.doubleValue()).stripTrailingZeros();
    }
}
