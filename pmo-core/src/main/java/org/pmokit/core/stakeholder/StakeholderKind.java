package org.pmokit.core.stakeholder;

import java.util.Locale;

/** What kind of group a stakeholder is; the external ones first. */
public enum StakeholderKind {
    /** Those who buy or use what the organisation offers. */
    CUSTOMERS,
    /** Newspapers, broadcasters and other media. */
    PRESS,
    /** Those who rate an industry or an organisation from outside. */
    ANALYSTS,
    /** Organisations that work with this one for a common aim. */
    PARTNERS,
    /** Those who deliver goods or services under a contract. */
    SUPPLIERS,
    /** Those who set or enforce binding rules. */
    REGULATORS,
    /** Those who fund or own the organisation. */
    INVESTORS,
    /** Those who live or work where the change takes place. */
    COMMUNITY,
    /** Senior management and sponsors. */
    LEADERSHIP,
    /** Another department of the organisation. */
    DEPARTMENTS,
    /** Those inside who will work with the result. */
    USERS,
    /** Those who work in the organisation. */
    STAFF,
    /** Those who speak for staff. */
    STAFF_REPRESENTATIVES,
    /** Those who deliver the change. */
    DELIVERY_TEAMS;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the group stands outside the organisation. */
    public boolean isExternal() {
        return compareTo(LEADERSHIP) < 0;
    }
}
