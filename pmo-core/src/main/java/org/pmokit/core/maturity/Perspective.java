package org.pmokit.core.maturity;

import java.util.Locale;

/** The seven sides from which each sub-model is assessed. Source: published outlines of P3M3. */
public enum Perspective {
    /** How change is tied to the organisation's direction and oversight. */
    ORGANISATIONAL_GOVERNANCE,
    /** How work is directed and kept under control from start to end. */
    MANAGEMENT_CONTROL,
    /** How benefits are defined, tracked and realised. */
    BENEFITS_MANAGEMENT,
    /** How threats and opportunities are handled. */
    RISK_MANAGEMENT,
    /** How stakeholders are found, heard and informed. */
    STAKEHOLDER_MANAGEMENT,
    /** How money is planned and controlled. */
    FINANCE_MANAGEMENT,
    /** How people, equipment and suppliers are planned and used. */
    RESOURCE_MANAGEMENT;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
