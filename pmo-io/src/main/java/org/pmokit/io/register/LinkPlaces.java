package org.pmokit.io.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.LinkType;

/** Which row tells which link. A minimum and a maximum of the same link may stand in two rows. */
final class LinkPlaces {

    private record Bound(ActivityId predecessor, ActivityId successor, LinkType type, boolean isMaximum) {

        String path() {
            return "schedules[" + predecessor.owner() + "].links[" + predecessor.name() + "->" + successor.name() + "]";
        }
    }

    private final Map<Bound, Row> rows = new HashMap<>();
    private @Nullable Map<String, Origin> byPath;

    /** The row that says the same of a link; empty for the first, which is remembered. */
    Optional<Row> earlier(Link link, Row row) {
        Optional<Row> first = Optional.empty();
        if (link.lag().isPresent() || link.maximumLag().isEmpty()) {
            first = Optional.ofNullable(rows.putIfAbsent(bound(link, false), row));
        }
        if (link.maximumLag().isPresent()) {
            Optional<Row> other = Optional.ofNullable(rows.putIfAbsent(bound(link, true), row));
            return first.or(() -> other);
        }
        return first;
    }

    private static Bound bound(Link link, boolean isMaximum) {
        return new Bound(link.predecessor(), link.successor(), link.type(), isMaximum);
    }

    /** The first row of that path, as problems of a network call it. */
    Optional<Origin> at(String path) {
        Map<String, Origin> known = byPath;
        if (known == null) {
            Map<String, Origin> found = new HashMap<>();
            rows.forEach((bound, row) ->
                    found.merge(bound.path(), row.origin(), (one, other) -> one.row() <= other.row() ? one : other));
            byPath = found;
            known = found;
        }
        return Optional.ofNullable(known.get(path));
    }
}
