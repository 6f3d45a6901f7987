package org.pmokit.core.design;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What to look at before shaping an office, since no shape fits every organisation. */
public enum TailoringFactor {
    /** How the organisation is put together. */
    ORGANISATION_STRUCTURE,
    /** How people here work and decide. */
    CULTURE,
    /** What the business wants to reach. */
    BUSINESS_GOALS,
    /** Money, people and tools at hand. */
    RESOURCES,
    /** Rules that the organisation has set itself or must follow. */
    POLICIES,
    /** What is so only here. */
    UNIQUE_CIRCUMSTANCES,
    /** The vision and goals of the office itself. */
    VISION_AND_GOALS,
    /** Mandate and sponsorship from senior people. */
    SENIOR_MANDATE,
    /** How mature delivery is. */
    DELIVERY_MATURITY,
    /** Skills and experience of the people. */
    SKILLS_AND_EXPERIENCE,
    /** Size and complexity of the portfolio. */
    PORTFOLIO_COMPLEXITY,
    /** The political and stakeholder environment. */
    STAKEHOLDER_ENVIRONMENT,
    /** Size of the organisation. */
    ORGANISATION_SIZE,
    /** How far apart its places are. */
    GEOGRAPHIC_SPREAD,
    /** Its lines of business. */
    LINES_OF_BUSINESS,
    /** Offices that exist already. */
    EXISTING_OFFICES,
    /** How high the office will report. */
    REPORTING_LINE_LEVEL,
    /** What the office may cost; house addition. */
    COST_LIMIT;

    private static final Set<TailoringFactor> CORE =
            Collections.unmodifiableSet(EnumSet.range(ORGANISATION_STRUCTURE, UNIQUE_CIRCUMSTANCES));

    /**
     * Whether it is one of the six that every design considers: organisation structure, culture, business goals,
     * resources, policies and unique circumstances. The others add to them.
     */
    public boolean isCore() {
        return CORE.contains(this);
    }

    /** The six that every design considers, in their order. */
    public static Set<TailoringFactor> core() {
        return CORE;
    }

    /**
     * The core factors on which nothing was decided; empty when each has at least one decision.
     *
     * @param decisions all that were taken for the office
     */
    public static Set<TailoringFactor> coreWithout(Iterable<TailoringDecision> decisions) {
        Set<TailoringFactor> decided = EnumSet.noneOf(TailoringFactor.class);
        decisions.forEach(decision -> decided.add(decision.factor()));
        return Arrays.stream(values())
                .filter(factor -> factor.isCore() && !decided.contains(factor))
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(() -> EnumSet.noneOf(TailoringFactor.class)),
                        Collections::unmodifiableSet));
    }

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
