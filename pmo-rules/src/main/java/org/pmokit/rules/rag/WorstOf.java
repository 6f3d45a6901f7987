package org.pmokit.rules.rag;

import java.util.List;
import java.util.Optional;

/** The worst colour wins. */
record WorstOf() implements RollUp {

    @Override
    public String name() {
        return "worst-of";
    }

    @Override
    public boolean looksAtSize() {
        return false;
    }

    @Override
    public String description() {
        return "the worst colour of the component and its open children; unknown counts as worse than green";
    }

    @Override
    public Rag combine(Optional<Rag> own, List<Rag> children) {
        if (own.isEmpty() && children.isEmpty()) {
            return Rag.UNKNOWN;
        }
        Rag worst = own.orElse(Rag.GREEN);
        for (Rag child : children) {
            worst = worst.worse(child);
        }
        return worst;
    }
}
