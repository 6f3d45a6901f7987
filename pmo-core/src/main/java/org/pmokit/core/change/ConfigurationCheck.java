package org.pmokit.core.change;

import org.pmokit.core.review.CheckText;
import org.pmokit.core.review.ReviewCheck;

/** What {@link ConfigurationReview} looks for. Source: house default. */
public enum ConfigurationCheck implements ReviewCheck {
    /** Something approved was edited, or replaced without an approved change. */
    CM1(CheckText.error("What is approved changes by an approved change only")
            .because("what was approved is no longer what is used")
            .remedy("Make a new version with an approved change.")
            .source("configuration management of the PRINCE2 family")),
    /** More than one version counts. */
    CM2(CheckText.error("One version counts at a time")
            .because("two people work from different versions")
            .remedy("Say which version superseded the others.")
            .source("configuration management of the PRINCE2 family")),
    /** It is related to something that is not there, or no longer. */
    CM3(CheckText.error("Every relation leads to an item in use")
            .because("nobody can tell what a change touches")
            .remedy("Relate it to an item in use, or drop the relation.")
            .source("configuration management of the PRINCE2 family")),
    /** Nobody answers for it. */
    CM4(CheckText.warning("Every item has an owner")
            .because("what belongs to nobody is kept by nobody")
            .remedy("Name an owner.")
            .source("configuration management of the PRINCE2 family")),
    /** What was found is not what is on record. */
    CM5(CheckText.warning("What is there is what is on record")
            .because("records that are wrong once are not believed again")
            .remedy("Find out which of the two is right, and correct the other.")
            .source("configuration management of the PRINCE2 family"));

    @SuppressWarnings("ImmutableEnumChecker") // its list is a copy that cannot be changed
    private final CheckText text;

    ConfigurationCheck(CheckText text) {
        this.text = text;
    }

    @Override
    public CheckText text() {
        return text;
    }
}
