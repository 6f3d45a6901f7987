package org.pmokit.core.identifier;

/**
 * Stands for a person without naming one: a staff number or a pseudonym.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record PersonId(String value) implements Comparable<PersonId> {

    /** Checks the form. */
    public PersonId {
        Identifiers.check("person", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     */
    public static PersonId of(String value) {
        return new PersonId(value);
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }
}
