package org.pmokit.core.profile;

/**
 * One thing that a role is there to do.
 *
 * @param id stable, such as {@code PH-05}; a part of another has a letter, such as {@code PS-01a}
 * @param text what is done, in words that follow "to"
 * @param source where it is from
 */
public record Responsibility(String id, String text, String source) {

    /** Refuses other forms of id. */
    public Responsibility {
        if (!id.matches("[A-Z]{2,4}-[0-9]{2}[a-z]?")) {
            throw new IllegalArgumentException("A responsibility has an id like PH-05, not \""
                    + id.substring(0, Math.min(60, id.length())) + "\".\nMaybe use two capitals and two digits.");
        }
    }

    /** Whether it is a part of another responsibility, as {@code PS-01a} is of {@code PS-01}. */
    public boolean isPart() {
        return Character.isLowerCase(id.charAt(id.length() - 1));
    }
}
