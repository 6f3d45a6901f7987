package org.pmokit.core.product;

import java.time.LocalDate;
import java.util.Optional;
import org.pmokit.core.identifier.WorkPackageId;

/**
 * Why a work package does not take a step.
 *
 * @param workPackage which
 * @param from the state it is in
 * @param since the day of its last step; empty when it took none
 * @param step the one refused
 */
public record RefusedPackageStep(
        WorkPackageId workPackage, WorkPackageState from, Optional<LocalDate> since, WorkPackageStep step) {

    /** Whether the order is wrong; else the day is. */
    public boolean isOutOfOrder() {
        return !from.leadsTo(step.to());
    }

    /** What is amiss, a sentence with its values. */
    public String message() {
        String subject = "Work package " + workPackage.value();
        return isOutOfOrder()
                ? subject + " is " + from.words() + " and cannot become "
                        + step.to().words() + "."
                : subject + " became " + from.words() + " on "
                        + since.map(LocalDate::toString).orElse("an unknown day") + ", after " + step.on() + ".";
    }

    /** The way out, without the leading "Maybe". */
    public String advice() {
        if (!isOutOfOrder()) {
            return "the two days are swapped.";
        }
        return from.next().map(next -> "next comes " + next.words() + ".").orElse("agree a new work package.");
    }
}
