package org.pmokit.core.office;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How much control an office has: the three PMO types. */
public enum ControlStyle {
    /** Low: templates, training and advice on request. */
    SUPPORTIVE,
    /** Moderate: support, and compliance with a framework. */
    CONTROLLING,
    /** High: runs projects; project managers report to it. */
    DIRECTIVE;

    /** How far it steers the work of others. */
    public ControlDegree degree() {
        return switch (this) {
            case SUPPORTIVE -> ControlDegree.LOW;
            case CONTROLLING -> ControlDegree.MODERATE;
            case DIRECTIVE -> ControlDegree.HIGH;
        };
    }

    /** The authorities that go with the style; a house default beyond {@link #required}. */
    public Set<Authority> usual() {
        Set<Authority> usual = EnumSet.of(Authority.CHALLENGE);
        if (this != SUPPORTIVE) {
            usual.addAll(EnumSet.range(Authority.REQUEST_INFORMATION, Authority.AUDIT));
        }
        if (this == DIRECTIVE) {
            usual.addAll(EnumSet.range(Authority.ALLOCATE_RESOURCES, Authority.STOP_PROJECT));
        }
        return Collections.unmodifiableSet(usual);
    }

    /** The authorities without which the style is only a name. */
    public Set<Authority> required() {
        return this == CONTROLLING ? Set.of(Authority.AUDIT) : Set.of();
    }

    /** The authorities that contradict the style. */
    public Set<Authority> ruledOut() {
        return switch (this) {
            case SUPPORTIVE -> Set.of(Authority.STOP_PROJECT, Authority.ASSIGN_PROJECT_MANAGERS);
            case CONTROLLING -> Set.of(Authority.ASSIGN_PROJECT_MANAGERS);
            case DIRECTIVE -> Set.of();
        };
    }

    /**
     * The style that an office has by what it does, whatever it calls itself: directive when project managers are in its
     * line; controlling when it may audit or sets a standard that is mandatory; supportive otherwise.
     *
     * @param office any
     * @param standards all that there are; those of other offices are passed over
     */
    public static ControlStyle identify(Office office, Collection<Standard> standards) {
        if (!office.manages().isEmpty()) {
            return DIRECTIVE;
        }
        boolean requires = standards.stream()
                .anyMatch(
                        standard -> standard.setBy().filter(office.id()::equals).isPresent()
                                && standard.strength() == StandardStrength.MANDATORY);
        return requires || office.has(Authority.AUDIT) ? CONTROLLING : SUPPORTIVE;
    }

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
