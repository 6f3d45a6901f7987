package org.pmokit.rules.rag;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The share of the money in bad children decides. */
record BudgetShare(BigDecimal amber, BigDecimal red) implements RollUp {

    BudgetShare {
        List.of(amber, red).forEach(share -> {
            if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException("A share of the budget lies above 0 and at most at 1, not at "
                        + share + ".\nMaybe write 0.25 for a quarter.");
            }
        });
    }

    @Override
    public String name() {
        return "budget-share";
    }

    @Override
    public String description() {
        return "red when " + red + " of the money lies in red children, amber when " + amber
                + " of it lies in amber or red ones, unknown when that much lies in children that are not green;"
                + " never better than the component itself";
    }

    @Override
    public Rag combine(Optional<Rag> own, List<Rag> children) {
        return combineSized(own, Weights.alike(children));
    }

    @Override
    public Rag combineSized(Optional<Rag> own, List<Child> children) {
        return Weights.with(own, children, ofChildren(new Weights(children)));
    }

    private Rag ofChildren(Weights weights) {
        if (weights.reaches(rag -> Weights.atLeast(rag, Rag.RED), red)) {
            return Rag.RED;
        }
        if (weights.reaches(rag -> Weights.atLeast(rag, Rag.AMBER), amber)) {
            return Rag.AMBER;
        }
        return weights.reaches(rag -> Weights.atLeast(rag, Rag.UNKNOWN), amber) ? Rag.UNKNOWN : Rag.GREEN;
    }
}
