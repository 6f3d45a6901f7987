package org.pmokit.core.document;

import java.util.Locale;
import java.util.Optional;
import org.pmokit.core.identifier.ComponentKind;

/** A stage on the way from what the organisation wants to what is on paper about it. */
public enum TraceStage {
    /** What is wanted. */
    OBJECTIVE,
    /** What gets better. */
    BENEFIT,
    /** The work that brings it about: projects and programmes. */
    WORK,
    /** What the work makes. */
    PRODUCT,
    /** What is written about it. */
    DOCUMENT;

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
        return switch (kind) {
            case OBJECTIVE -> Optional.of(OBJECTIVE);
            case BENEFIT -> Optional.of(BENEFIT);
            case PROJECT, PROGRAMME -> Optional.of(WORK);
            case PRODUCT -> Optional.of(PRODUCT);
            case DOCUMENT -> Optional.of(DOCUMENT);
            default -> Optional.empty();
        };
    }

    /** The stage before; empty for the first. */
    public Optional<TraceStage> above() {
        return switch (this) {
            case OBJECTIVE -> Optional.empty();
            case BENEFIT -> Optional.of(OBJECTIVE);
            case WORK -> Optional.of(BENEFIT);
            case PRODUCT -> Optional.of(WORK);
            case DOCUMENT -> Optional.of(PRODUCT);
        };
    }

    /** The stage after; empty for the last. */
    public Optional<TraceStage> below() {
        return switch (this) {
            case OBJECTIVE -> Optional.of(BENEFIT);
            case BENEFIT -> Optional.of(WORK);
            case WORK -> Optional.of(PRODUCT);
            case PRODUCT -> Optional.of(DOCUMENT);
            case DOCUMENT -> Optional.empty();
        };
    }
}
