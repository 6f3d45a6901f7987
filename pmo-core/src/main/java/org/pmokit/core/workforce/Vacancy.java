package org.pmokit.core.workforce;

import java.time.LocalDate;
import java.util.Optional;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.role.Role;

/**
 * A role that nobody holds on the day.
 *
 * @param component where it is vacant
 * @param role which
 * @param kind how one knows
 * @param since the first day on which nobody held it; empty when not known
 */
public record Vacancy(ComponentRef component, Role role, Kind kind, Optional<LocalDate> since) implements Concern {

    /** How one knows of a vacancy. */
    public enum Kind {
        /** The register says so. */
        RECORDED,
        /** The last holder's time is over. */
        ENDED,
        /** Its holder's time has not come yet. */
        NOT_BEGUN,
        /** Nobody ever held it. */
        NEVER_FILLED
    }

    @Override
    public String path() {
        return "roles[" + component.asText() + "," + role + "]";
    }

    @Override
    public String reason() {
        String how = switch (kind) {
            case RECORDED -> "is recorded as vacant";
            case ENDED -> "has nobody any more";
            case NOT_BEGUN -> "has nobody yet";
            case NEVER_FILLED -> "was never given to anybody";
        };
        return "The role " + role + " on " + component.asText() + " " + how
                + since.map(day -> " since " + day).orElse("") + ".";
    }
}
