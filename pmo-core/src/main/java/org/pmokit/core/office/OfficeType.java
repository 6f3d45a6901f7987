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

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
