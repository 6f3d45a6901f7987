package org.pmokit.rules.rag;

import java.util.List;
import java.util.Optional;

/** The number of bad children decides. */
record CountOf(int ambers, int reds) implements RollUp {

    CountOf {
        if (ambers < 1 || reds < 1) {
            throw new IllegalArgumentException("A count of children is at least 1, not " + Math.min(ambers, reds)
                    + ".\nMaybe 1, which any bad child reaches.");
        }
    }

    @Override
    public String name() {
        return "count";
    }

    @Override
    public boolean looksAtSize() {
        return false;
    }

    @Override
    public String description() {
        return "red from " + reds + " red children on, amber from " + ambers
                + " amber or red ones on, unknown from as many that are not green on; never better than the component"
                + " itself";
    }

    @Override
    public Rag combine(Optional<Rag> own, List<Rag> children) {
        return Weights.with(own, children, ofChildren(children));
    }

    private Rag ofChildren(List<Rag> children) {
        if (count(children, Rag.RED) >= reds) {
            return Rag.RED;
        }
        if (count(children, Rag.AMBER) >= ambers) {
            return Rag.AMBER;
        }
        return count(children, Rag.UNKNOWN) >= ambers ? Rag.UNKNOWN : Rag.GREEN;
    }

    private static long count(List<Rag> children, Rag floor) {
        return children.stream().filter(rag -> rag.compareTo(floor) >= 0).count();
    }
}
