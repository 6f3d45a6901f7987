package org.pmokit.rules.rag;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The worst colour wins. */
record WorstOf() implements RollUp {

    @Override
    public String name() {
        return "worst-of";
    }

    @Override
    public String description() {
        return "the worst colour of the component and its open children; unknown counts as worse than green";
    }

    @Override
    public Rag combine(Optional<Rag> own, List<Rag> children) {
        return Rag.worstOf(Stream.concat(own.stream(), children.stream()).toList());
    }
}
