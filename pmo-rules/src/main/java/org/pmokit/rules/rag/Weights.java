package org.pmokit.rules.rag;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.pmokit.rules.rag.RollUp.Child;

/**
 * Children by their money. One whose money is not known weighs as much as the mean of those where it is; where it is known
 * of none, or is nothing, all weigh the same.
 */
final class Weights {

    private final List<Child> children;
    private final BigDecimal mean;

    Weights(List<Child> children) {
        this.children = children;
        List<BigDecimal> known = children.stream()
                .flatMap(child -> child.size().stream())
                .map(size -> size.max(BigDecimal.ZERO))
                .toList();
        BigDecimal sum = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        this.mean = sum.signum() == 0
                ? BigDecimal.ZERO
                : sum.divide(BigDecimal.valueOf(known.size()), MathContext.DECIMAL64);
    }

    /** Points summed over the weights. */
    BigDecimal points(ToIntFunction<Rag> points) {
        return children.stream()
                .map(child -> weight(child).multiply(BigDecimal.valueOf(points.applyAsInt(child.rag()))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the mean of the points reaches a limit; never when there are no children. */
    boolean reaches(ToIntFunction<Rag> points, BigDecimal limit) {
        BigDecimal whole = points(any -> 1);
        return whole.signum() > 0 && points(points).compareTo(limit.multiply(whole)) >= 0;
    }

    private BigDecimal weight(Child child) {
        if (mean.signum() == 0) {
            return BigDecimal.ONE;
        }
        Optional<BigDecimal> known = child.size().map(size -> size.max(BigDecimal.ZERO));
        return known.orElse(mean);
    }

    static int atLeast(Rag rag, Rag floor) {
        return rag.compareTo(floor) >= 0 ? 1 : 0;
    }

    /** All alike. */
    static List<Child> alike(List<Rag> colours) {
        return colours.stream().map(rag -> new Child(rag, Optional.empty())).toList();
    }

    /** The colour of the children and of the parent itself; unknown when there is neither. */
    static Rag with(Optional<Rag> own, List<?> children, Rag ofChildren) {
        return children.isEmpty()
                ? own.orElse(Rag.UNKNOWN)
                : own.map(ofChildren::worse).orElse(ofChildren);
    }
}
