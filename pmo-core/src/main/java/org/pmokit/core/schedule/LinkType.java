package org.pmokit.core.schedule;

/** Which ends of two activities a link ties together, predecessor first. */
public enum LinkType {
    /** The successor starts after the predecessor has finished. */
    FINISH_TO_START("fs"),
    /** The successor starts after the predecessor has started. */
    START_TO_START("ss"),
    /** The successor finishes after the predecessor has finished. */
    FINISH_TO_FINISH("ff"),
    /** The successor finishes after the predecessor has started. */
    START_TO_FINISH("sf");

    private final String code;

    LinkType(String code) {
        this.code = code;
    }

    /** The name used in files. */
    public String code() {
        return code;
    }

    /** Whether it leads from the predecessor's finish, rather than from its start. */
    public boolean isFromFinish() {
        return this == FINISH_TO_START || this == FINISH_TO_FINISH;
    }

    /** Whether it leads to the successor's finish, rather than to its start. */
    public boolean isToFinish() {
        return this == FINISH_TO_FINISH || this == START_TO_FINISH;
    }
}
