package org.pmokit.core.design;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where an office stands between its proposal and its end. The order of setting up is business case, leadership,
 * charter, then the life of an ordinary project.
 */
public enum OfficeState {
    /** Somebody wants it. */
    PROPOSED,
    /** Its business case is agreed. */
    JUSTIFIED,
    /** Somebody strong leads it. */
    LED,
    /** Its charter is agreed. */
    CHARTERED,
    /** It is being built as a project. */
    IMPLEMENTING,
    /** It serves. */
    OPERATING,
    /** It serves, and is being thought through afresh; the way of setting up starts again at the business case. */
    RE_ENERGISING,
    /** It hands over what it keeps. */
    CLOSING,
    /** It is no more, or was never set up. Nothing follows. */
    CLOSED;

    /** The states that may come next, in order; none after {@link #CLOSED}. */
    public Set<OfficeState> next() {
        return Collections.unmodifiableSet(
                switch (this) {
                    case PROPOSED -> EnumSet.of(JUSTIFIED, CLOSED);
                    case JUSTIFIED -> EnumSet.of(LED, CLOSING);
                    case LED -> EnumSet.of(CHARTERED, CLOSING);
                    case CHARTERED -> EnumSet.of(IMPLEMENTING, CLOSING);
                    case IMPLEMENTING -> EnumSet.of(OPERATING, CLOSING);
                    case OPERATING -> EnumSet.of(RE_ENERGISING, CLOSING);
                    case RE_ENERGISING -> EnumSet.of(JUSTIFIED, CLOSING);
                    case CLOSING -> EnumSet.of(CLOSED);
                    case CLOSED -> EnumSet.noneOf(OfficeState.class);
                });
    }

    /** What must exist before an office enters this state; empty for {@link #PROPOSED}. */
    public Optional<OfficeArtefact> artefact() {
        return switch (this) {
            case PROPOSED -> Optional.empty();
            case JUSTIFIED -> Optional.of(OfficeArtefact.BUSINESS_CASE);
            case LED -> Optional.of(OfficeArtefact.APPOINTMENT);
            case CHARTERED -> Optional.of(OfficeArtefact.CHARTER);
            case IMPLEMENTING -> Optional.of(OfficeArtefact.IMPLEMENTATION_PLAN);
            case OPERATING -> Optional.of(OfficeArtefact.ACCEPTANCE);
            case RE_ENERGISING -> Optional.of(OfficeArtefact.REVIEW);
            case CLOSING -> Optional.of(OfficeArtefact.CLOSURE_PLAN);
            case CLOSED -> Optional.of(OfficeArtefact.CLOSURE_RECORD);
        };
    }

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
