package org.pmokit.core.identifier;

/**
 * Stands for a person without naming one: a staff number or a pseudonym. Its text shows nothing of it, so that no value
 * that holds one gives a person away in a log; {@link #value} is for those who may know.
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

    /** Always the same, whoever it is. */
    @Override
    public String toString() {
        return "PersonId[hidden]";
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }
}
