package org.pmokit.core.report;

import org.pmokit.core.review.CheckText;
import org.pmokit.core.review.ReviewCheck;

/** What {@link RaidLog#findings} looks for. Source: house default. */
public enum RaidCheck implements ReviewCheck {
    /** A risk occurred, and no issue came of it. */
    RL1(CheckText.error("A risk that occurred becomes an issue")
            .because("what has happened is dealt with as an issue, or not at all")
            .remedy("Raise an issue that is derived from the risk.")
            .source("RAID logs in usual practice")),
    /** An assumption is false, and no issue came of it. */
    RL2(CheckText.error("An assumption found false becomes an issue")
            .because("plans rest on what turned out to be wrong")
            .remedy("Raise an issue that is derived from the assumption.")
            .source("RAID logs in usual practice")),
    /** A dependency was missed, and no issue came of it. */
    RL3(CheckText.error("A dependency that misses its day becomes an issue")
            .because("whoever waits has to plan anew")
            .remedy("Raise an issue that is derived from the dependency.")
            .source("RAID logs in usual practice")),
    /** An issue is said to come from a risk that has not occurred, or an assumption that holds. */
    RL4(CheckText.warning("An issue comes from a risk that occurred or an assumption that failed")
            .because("the two registers contradict each other")
            .remedy("Bring the risk or assumption up to date, or drop the link.")),
    /** It names one decision, and another one says that it settles it. */
    RL5(CheckText.warning("A decision and what it settles do not contradict each other")
            .because("two registers that name different decisions cannot both be right")
            .remedy("Say in one of the two places which decision it was.")),
    /** Something comes from itself by way of others. */
    RL6(CheckText.error("Nothing is derived from itself")
            .because("a circle has no beginning that could be dealt with")
            .remedy("Drop one of the links.")),
    /** Something is older than what it came from. */
    RL7(CheckText.notice("What is derived is not older than what it came from")
            .because("one of the days or the link is mistaken")
            .remedy("Turn the link round, or correct one of the days.")),
    /** An issue is closed while something that has to be done about it is not. */
    RL8(CheckText.warning("An issue stays open as long as its actions")
            .because("what is closed nobody looks at again")
            .remedy("Finish the actions, or open the issue again."));

    @SuppressWarnings("ImmutableEnumChecker") // its list is a copy that cannot be changed
    private final CheckText text;

    RaidCheck(CheckText text) {
        this.text = text;
    }

    @Override
    public CheckText text() {
        return text;
    }
}
