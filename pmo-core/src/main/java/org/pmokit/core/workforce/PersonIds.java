package org.pmokit.core.workforce;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.people.Pseudonyms;
import org.pmokit.core.register.Recorded;

/**
 * The people in a portfolio: all their ids, and the portfolio with others in their place. Every attribute that is a
 * {@link PersonId} is found, however deep in a value. So is the id of somebody who is known that way where an attribute
 * that says who owns, assesses, submits or decides holds it as text, such as the owner of a risk. Other texts are not
 * read.
 */
public final class PersonIds {

    private PersonIds() {}

    /**
     * Everybody in a portfolio, by id.
     *
     * @param portfolio any
     * @throws IllegalArgumentException if it has a register of an unknown type that cannot be looked into
     */
    public static Set<PersonId> in(Portfolio portfolio) {
        return seen(portfolio.all(Recorded.class));
    }

    /**
     * Everybody in a value, by id.
     *
     * @param value any
     * @throws IllegalArgumentException if it is of an unknown type that cannot be looked into
     */
    public static Set<PersonId> in(Recorded value) {
        return seen(List.of(value));
    }

    private static Set<PersonId> seen(List<Recorded> values) {
        SortedSet<PersonId> found = new TreeSet<>();
        PersonReplacement looking = new PersonReplacement(
                person -> {
                    found.add(person);
                    return person;
                },
                Set.of());
        values.forEach(looking::of);
        return Collections.unmodifiableSortedSet(found);
    }

    /**
     * The portfolio with a pseudonym in the place of every person's id. Apply the same pseudonyms to the people directory,
     * or drop it. Read {@link Pseudonyms} for what this protects against and what not.
     *
     * @param portfolio any
     * @param pseudonyms the same secret gives the same portfolio
     * @throws IllegalArgumentException if it has a register of an unknown type that cannot be rebuilt
     */
    public static Portfolio pseudonymised(Portfolio portfolio, Pseudonyms pseudonyms) {
        PersonReplacement replacing = new PersonReplacement(pseudonyms::of, in(portfolio));
        PortfolioDraft draft =
                PortfolioDraft.named(portfolio.name()).id(portfolio.id()).calendar(portfolio.calendar());
        portfolio.statusDate().ifPresent(draft::statusDate);
        portfolio.currency().ifPresent(draft::currency);
        portfolio.all(Recorded.class).forEach(value -> draft.add((Recorded) replacing.of(value)));
        return draft.resolveOrThrow();
    }

    /**
     * The value with a pseudonym in the place of every person's id.
     *
     * @param value any
     * @param pseudonyms the same ones as for everything else that is given away with it
     * @param <T> the type of the value
     * @throws IllegalArgumentException if it is of an unknown type that cannot be rebuilt
     */
    @SuppressWarnings("unchecked") // a value is rebuilt as what it was
    public static <T extends Recorded> T pseudonymised(T value, Pseudonyms pseudonyms) {
        return (T) new PersonReplacement(pseudonyms::of, in(value)).of(value);
    }
}
