package org.pmokit.io;

import java.util.Optional;

/** The kinds of input that this module reads. */
public enum FileKind {
    /** A JSON document in the library's own format. */
    JSON("json"),
    /** A folder of CSV registers. */
    CSV_FOLDER("csv"),
    /** A release of the UK Government Major Projects Portfolio. */
    GMPP("gmpp"),
    /** Business cases or projects of the US Federal IT Dashboard. */
    IT_DASHBOARD("it-dashboard"),
    /** Capital delivery projects of Melbourne Water. */
    CAPITAL_DELIVERY("capital-delivery"),
    /** Projects in the Open Contracting for Infrastructure Data Standard. */
    OC4IDS("oc4ids"),
    /** A schedule performance dataset of the IPMDAR, as archive or folder. */
    IPMDAR("ipmdar");

    private final String code;

    FileKind(String code) {
        this.code = code;
    }

    /** The name used on command lines, such as {@code json}. */
    public String code() {
        return code;
    }

    /**
     * The kind of that code; empty when there is none.
     *
     * @param code such as {@code csv}
     */
    public static Optional<FileKind> parse(String code) {
        for (FileKind kind : values()) {
            if (kind.code.equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
