package org.pmokit.core.document;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pmokit.core.identifier.ComponentKind;

/** A stage on the way from what the organisation wants to what is on paper about it. */
public enum TraceStage {
    /** What is wanted. */
    OBJECTIVE(ComponentKind.OBJECTIVE),
    /** What gets better. */
    BENEFIT(ComponentKind.BENEFIT),
    /** The work that brings it about: projects and programmes. */
    WORK(ComponentKind.PROJECT, ComponentKind.PROGRAMME),
    /** What the work makes. */
    PRODUCT(ComponentKind.PRODUCT),
    /** What is written about it. */
    DOCUMENT(ComponentKind.DOCUMENT);

    private final Set<ComponentKind> kinds;

    TraceStage(ComponentKind... kinds) {
        this.kinds = Set.of(kinds);
    }

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The stage of components of a kind; empty when they are of none.
     *
     * @param kind any
     */
    public static Optional<TraceStage> of(ComponentKind kind) {
        return Stream.of(values()).filter(stage -> stage.kinds.contains(kind)).findFirst();
    }

    /** The stage before; empty for the first. */
    public Optional<TraceStage> above() {
        return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    /** The stage after; empty for the last. */
    public Optional<TraceStage> below() {
        return ordinal() == values().length - 1 ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }
}
