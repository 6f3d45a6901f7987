package org.pmokit.core.maturity;

/** The three parts of P3M3, assessed one by one. Source: published outlines of P3M3. */
public enum SubModel {
    /** Choosing and steering all change. */
    PORTFOLIO("PfM3"),
    /** Coordinating related projects towards an outcome. */
    PROGRAMME("PgM3"),
    /** Delivering outputs. */
    PROJECT("PjM3");

    private final String code;

    SubModel(String code) {
        this.code = code;
    }

    /** The usual short name, such as {@code PjM3}. */
    public String code() {
        return code;
    }
}
