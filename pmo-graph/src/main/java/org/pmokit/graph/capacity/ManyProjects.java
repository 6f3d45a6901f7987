package org.pmokit.graph.capacity;

import java.util.List;
import java.util.stream.Collectors;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.ComponentRef;

/**
 * Days on which somebody works for more projects at once than the limit allows. Switching between them costs time that
 * no plan shows.
 *
 * @param subject who
 * @param period from the first to the last of the days
 * @param most at once on one of them
 * @param limit how many are allowed
 * @param causes everything that takes part on any of them, in order of reference
 */
public record ManyProjects(Subject subject, DateRange period, int most, int limit, List<ComponentRef> causes) {

    /** Copies the causes. */
    public ManyProjects {
        causes = List.copyOf(causes);
    }

    /** One sentence with the numbers. */
    public String describe() {
        return subject.key() + " works on up to " + most + " projects at once (limit " + limit + "), " + period + ": "
                + causes.stream().map(ComponentRef::value).collect(Collectors.joining(", "));
    }
}
