package org.pmokit.mpxj;

import java.util.Optional;

/** The kinds of files that planning tools write, told by their content. */
public enum ScheduleFileKind {
    /** A plan of Microsoft Project, {@code .mpp} or {@code .mpt}. */
    MPP("mpp", "Microsoft Project"),
    /** Microsoft Project's exchange format as XML. */
    MSPDI("mspdi", "Microsoft Project XML"),
    /** Microsoft Project's old exchange format as text. */
    MPX("mpx", "Microsoft Project MPX"),
    /** Primavera's exchange format as text. */
    XER("xer", "Primavera XER"),
    /** Primavera's exchange format as XML. */
    PMXML("pmxml", "Primavera XML"),
    /** A file of another tool, such as Asta, GanttProject, Planner, Phoenix, Synchro or FastTrack. */
    OTHER("other", "another planning tool");

    private final String code;
    private final String label;

    ScheduleFileKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The name used on command lines, such as {@code xer}. */
    public String code() {
        return code;
    }

    /** The name used in texts, such as {@code Primavera XER}. */
    public String label() {
        return label;
    }

    /** Whether it comes from Primavera, whose imposed dates and links mean something else than those of Microsoft Project. */
    public boolean isPrimavera() {
        return this == XER || this == PMXML;
    }

    /** Whether it comes from Microsoft Project. */
    public boolean isMicrosoft() {
        return this == MPP || this == MSPDI || this == MPX;
    }

    /**
     * The kind of that code; empty when there is none.
     *
     * @param code such as {@code xer}
     */
    public static Optional<ScheduleFileKind> parse(String code) {
        for (ScheduleFileKind kind : values()) {
            if (kind.code.equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
