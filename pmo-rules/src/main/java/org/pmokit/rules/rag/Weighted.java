package org.pmokit.rules.rag;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The mean colour of the children decides. */
record Weighted() implements RollUp {

    private static final BigDecimal AMBER = new BigDecimal("0.5");
    private static final BigDecimal RED = new BigDecimal("1.5");

    @Override
    public String name() {
        return "weighted";
    }

    @Override
    public String description() {
        return "the mean of green 0, amber 1, red 2 over the children, weighted with their money: red from " + RED
                + ", amber from " + AMBER
                + "; unknown where unknown children, taken as amber, would make it amber; never"
                + " better than the component itself";
    }

    @Override
    public Rag combine(Optional<Rag> own, List<Rag> children) {
        return combineSized(own, Weights.alike(children));
    }

    @Override
    public Rag combineSized(Optional<Rag> own, List<Child> children) {
        return Weights.with(own, children, ofChildren(new Weights(children)));
    }

    private static Rag ofChildren(Weights weights) {
        if (weights.reaches(rag -> points(rag, 0), RED)) {
            return Rag.RED;
        }
        if (weights.reaches(rag -> points(rag, 0), AMBER)) {
            return Rag.AMBER;
        }
        return weights.reaches(rag -> points(rag, 1), AMBER) ? Rag.UNKNOWN : Rag.GREEN;
    }

    private static int points(Rag rag, int unknown) {
        return switch (rag) {
            case GREEN -> 0;
            case UNKNOWN -> unknown;
            case AMBER -> 1;
            case RED -> 2;
        };
    }
}
