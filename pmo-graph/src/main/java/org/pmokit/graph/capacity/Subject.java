package org.pmokit.graph.capacity;

import java.util.Comparator;

/**
 * Whose demand and capacity are added up. Ordered by perspective, then by key.
 *
 * @param perspective what it is
 * @param key the id of a resource, team or unit, or the code of a role or skill; a person is called by the id of the
 *     first resource that stands for that person
 * @param title what to call it
 */
public record Subject(Perspective perspective, String key, String title) implements Comparable<Subject> {

    private static final Comparator<Subject> ORDER = Comparator.comparing(Subject::perspective)
            .thenComparing(Subject::key)
            .thenComparing(Subject::title);

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }
}
