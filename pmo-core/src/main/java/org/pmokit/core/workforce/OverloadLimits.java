package org.pmokit.core.workforce;

/**
 * How much one person may have.
 *
 * @param accountableRoles the most roles whose holder answers for the whole component, 1 or more
 * @param components the most components on which somebody may hold any role, 1 or more
 */
public record OverloadLimits(int accountableRoles, int components) {

    /** At most 3 accountable roles and roles on 7 components; a house default. */
    public static final OverloadLimits HOUSE_DEFAULT = new OverloadLimits(3, 7);

    /** Refuses limits that nobody can keep. */
    public OverloadLimits {
        if (accountableRoles < 1 || components < 1) {
            throw new IllegalArgumentException("The limits are " + accountableRoles + " accountable roles and "
                    + components + " components.\nMaybe use at least 1 and 1.");
        }
    }
}
