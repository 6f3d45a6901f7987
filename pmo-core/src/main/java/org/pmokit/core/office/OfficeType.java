package org.pmokit.core.office;

import java.util.Locale;

/** What sort of office it is: the five models of P3O. */
public enum OfficeType {
    /** Serves the whole organisation's change portfolio; permanent; also called enterprise PMO. */
    ORGANISATION_PORTFOLIO_OFFICE,
    /** Serves a division, region or business area; permanent. */
    HUB_PORTFOLIO_OFFICE,
    /** Serves one programme, normally for its life. */
    PROGRAMME_OFFICE,
    /** Serves one project or a group of projects, normally for their life. */
    PROJECT_OFFICE,
    /** Keeps standards, skills and knowledge; permanent; stands outside the levels. */
    CENTRE_OF_EXCELLENCE;

    /**
     * Whether services of that group are its business: planning belongs to portfolio offices, delivery to programme and
     * project offices or a hub on their behalf, the rest to a centre of excellence. A house default, except that what is
     * outside the catalogue may come from anywhere.
     *
     * @param category any
     */
    public boolean mayProvide(ServiceCategory category) {
        return switch (category) {
            case PORTFOLIO_PLANNING -> this == ORGANISATION_PORTFOLIO_OFFICE || this == HUB_PORTFOLIO_OFFICE;
            case DELIVERY -> this == HUB_PORTFOLIO_OFFICE || this == PROGRAMME_OFFICE || this == PROJECT_OFFICE;
            case CENTRE_OF_EXCELLENCE -> this == CENTRE_OF_EXCELLENCE;
            case OTHER -> true;
        };
    }

    /**
     * Whether it usually works at that level, a house default; a centre of excellence at none in particular.
     *
     * @param level any
     */
    public boolean worksAt(PmoLevel level) {
        return switch (level) {
            case ENTERPRISE -> this == ORGANISATION_PORTFOLIO_OFFICE;
            case DIVISION -> this == HUB_PORTFOLIO_OFFICE;
            case BUSINESS_UNIT -> this == HUB_PORTFOLIO_OFFICE || this == PROGRAMME_OFFICE;
            case PROJECT -> this == PROJECT_OFFICE;
        };
    }

    /** Whether it stays when the work it serves ends; programme and project offices normally do not. */
    public Permanence usualPermanence() {
        return this == PROGRAMME_OFFICE || this == PROJECT_OFFICE ? Permanence.TEMPORARY : Permanence.PERMANENT;
    }

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
