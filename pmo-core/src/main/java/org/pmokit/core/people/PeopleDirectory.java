package org.pmokit.core.people;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pmokit.core.identifier.PersonId;

/**
 * Names to ids. Kept apart from portfolios, so that a portfolio can be shared without it, and so that it can be dropped
 * when its purpose is over. Immutable; its text shows how many there are and nobody.
 */
public final class PeopleDirectory {

    /** Nobody. */
    public static final PeopleDirectory EMPTY = new PeopleDirectory(new TreeMap<>());

    private final SortedMap<PersonId, Person> byId;

    private PeopleDirectory(SortedMap<PersonId, Person> byId) {
        this.byId = Collections.unmodifiableSortedMap(byId);
    }

    /**
     * A directory of those people.
     *
     * @param people in any order
     * @throws IllegalArgumentException if two have the same id
     */
    public static PeopleDirectory of(Collection<Person> people) {
        SortedMap<PersonId, Person> byId = new TreeMap<>();
        for (Person person : people) {
            if (byId.put(person.id(), person) != null) {
                throw new IllegalArgumentException("Two of " + people.size()
                        + " people have the same id.\nMaybe one of them is an older entry of the other.");
            }
        }
        return new PeopleDirectory(byId);
    }

    /** Everybody, by id. */
    public List<Person> people() {
        return List.copyOf(byId.values());
    }

    /**
     * The person of that id; empty when nobody is known by it.
     *
     * @param id any
     */
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * What to call a person where names may be shown: the name, or the id where the directory has none.
     *
     * @param id any
     */
    public String nameOf(PersonId id) {
        return find(id).map(Person::name).orElse(id.value());
    }

    /**
     * Ids that the directory has no name for, in order.
     *
     * @param ids such as all of a portfolio
     */
    public List<PersonId> unknown(Collection<PersonId> ids) {
        return ids.stream()
                .filter(id -> !byId.containsKey(id))
                .distinct()
                .sorted()
                .toList();
    }

    /** The directory when its names are no longer to be kept: nobody is left. */
    public PeopleDirectory dropped() {
        return EMPTY;
    }

    /**
     * The directory without a name or contact in it: everybody under their new id, which is also what they are called.
     *
     * @param pseudonyms the same ones as for the portfolio
     */
    public PeopleDirectory pseudonymised(Pseudonyms pseudonyms) {
        return of(byId.keySet().stream()
                .map(pseudonyms::of)
                .map(id -> Person.of(id, id.value()))
                .toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PeopleDirectory same && byId.equals(same.byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }

    @Override
    public String toString() {
        return "PeopleDirectory of " + byId.size() + " people";
    }
}
