package org.pmokit.core.identifier;

import java.util.Locale;
import java.util.Optional;

/** The kinds of component that can be pointed to, in the order in which they are shown. */
public enum ComponentKind {
    /** All change that an organisation invests in. */
    PORTFOLIO,
    /** A coordinated set of projects that together bring about an outcome. */
    PROGRAMME,
    /** A temporary organisation that delivers outputs. */
    PROJECT,
    /** A dated event of a programme or project. */
    MILESTONE,
    /** A portfolio, programme or project office, or a centre of excellence. */
    OFFICE,
    /** A part of an organisation. */
    UNIT,
    /** A body that takes decisions. */
    BOARD,
    /** A target state. */
    OBJECTIVE,
    /** A commitment of one component to another. */
    DEPENDENCY,
    /** An uncertain event. */
    RISK,
    /** Something that happened and needs attention. */
    ISSUE;

    /** The kind as it is written in references and files, such as {@code project}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind of that code; empty when there is none.
     *
     * @param code such as {@code project}
     */
    public static Optional<ComponentKind> parse(String code) {
        for (ComponentKind kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
