package org.pmokit.graph.criticalpath;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.schedule.Link;

/**
 * Why an activity, or what is left of it, does not start earlier.
 *
 * @param activity which
 * @param kind of the reason
 * @param link that holds it; empty where another kind does, and inside of a summary that is waited for
 * @param start its early start, or its actual finish where it is done
 */
public record DateReason(ActivityId activity, Kind kind, Optional<Link> link, LocalDateTime start) {

    /** What may hold a start. */
    public enum Kind {
        /** A link from the activity before it in the explanation. */
        LINK,
        /** Its project starts then. */
        PROJECT_START,
        /** Progress is told up to then. */
        DATA_DATE,
        /** A date is imposed, or it is wanted as late as possible. */
        IMPOSED,
        /** It happened then. */
        ACTUAL;

        /** The name used in files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The reason in a few words. */
    public String describe() {
        String why = link.map(held -> held.type().code()).orElse(kind.code());
        return activity.value() + " " + start + " (" + why + ")";
    }
}
