package org.pmokit.core.change;

import java.util.Locale;

/**
 * What sort of thing asks for attention or for a change. Five types, of which the last two are counted among problems and
 * concerns where only the classic three are known.
 *
 * <p>Source: PRINCE2, 7th edition; the classic three are those of the editions before.
 */
public enum IssueType {
    /** Somebody wants something that was agreed to be otherwise. */
    REQUEST_FOR_CHANGE,
    /** Something that was agreed is missing, or will not be as specified. */
    OFF_SPECIFICATION,
    /** Anything else that has to be settled. */
    PROBLEM_CONCERN,
    /** A chance that was not foreseen. */
    BUSINESS_OPPORTUNITY,
    /** Something happened outside. */
    EXTERNAL_EVENT;

    /** The type among the classic three. */
    public IssueType classic() {
        return switch (this) {
            case REQUEST_FOR_CHANGE, OFF_SPECIFICATION, PROBLEM_CONCERN -> this;
            case BUSINESS_OPPORTUNITY, EXTERNAL_EVENT -> PROBLEM_CONCERN;
        };
    }

    /** The name used in files, such as {@code off-specification}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
