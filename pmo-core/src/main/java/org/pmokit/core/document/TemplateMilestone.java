package org.pmokit.core.document;

/**
 * A milestone that every project of a type has.
 *
 * @param name within the project, such as {@code G1}; never blank and without a slash
 * @param title what will have happened
 * @param afterDays calendar days after the start, 0 or more
 */
public record TemplateMilestone(String name, String title, int afterDays) {

    /** Checks the name and the days. */
    public TemplateMilestone {
        if (name.isBlank() || name.indexOf('/') >= 0 || afterDays < 0) {
            throw new IllegalArgumentException(
                    "A milestone of a template cannot be named \"" + name + "\" and lie " + afterDays
                            + " days after the start.\nMaybe use a short name without a slash, and 0 days or more.");
        }
    }
}
