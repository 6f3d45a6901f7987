package org.pmokit.core.agile;

import org.pmokit.core.review.CheckText;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewLimit;

/** What {@link TeamReview} looks for. */
public enum TeamCheck implements ReviewCheck {
    /** Nobody wrote down when an item is done. */
    AG1(CheckText.error("A team has a definition of done")
            .because("without it done means something else to everybody")
            .remedy("Agree with those the team works for what done means.")
            .source("the Scrum Guide, definition of done")),
    /** More in progress than the team wants. */
    AG2(CheckText.warning("Work in progress keeps to its limit")
            .because("what is begun and not finished helps nobody")
            .remedy("Finish something before starting more.")
            .source("Kanban practice, limits on work in progress")),
    /** An item is in progress for longer than nearly all before it took. */
    AG3(CheckText.warning("No item is older than 85 of 100 before it became")
            .because("an item that is older than nearly all others is stuck")
            .remedy("Ask what holds it up, or split it.")
            .source("Kanban practice, service level expectation")),
    /** Completed points go up and down. */
    AG4(CheckText.warning("Completed points are steady from iteration to iteration")
            .because("what goes up and down cannot be forecast by its mean")
            .remedy("Forecast with ranges, and look for what interrupts the team.")
            .limit("variation", "0.3", ReviewLimit.Unit.SHARE)),
    /** Improvements are agreed and not made. */
    AG5(CheckText.warning("Improvements that a team agreed are closed")
            .because("a team stops proposing what never gets done")
            .remedy("Make fewer improvements, or drop what nobody wants.")
            .limit("age", "60", ReviewLimit.Unit.DAYS)),
    /** Something stops the team for long. */
    AG6(CheckText.error("Impediments are removed soon")
            .because("a team that waits costs as much as one that works")
            .remedy("Take it to whoever can remove it.")
            .limit("age", "10", ReviewLimit.Unit.DAYS)),
    /** One person is Scrum master and product owner. */
    AG7(CheckText.warning("Scrum master and product owner are two people")
            .because("whoever guards the way of working must not also press for more")
            .remedy("Give one of the two roles to somebody else.")
            .source("the Scrum Guide, accountabilities")),
    /** An iteration is for nothing in particular. */
    AG8(CheckText.warning("Every iteration has a goal")
            .because("a list of items gives a team nothing to decide by")
            .remedy("Say in a sentence what each iteration is for before it starts.")
            .source("the Scrum Guide, sprint goal")),
    /** There is nothing from which a stage report could tell how the team does. */
    AG9(CheckText.warning("A report on a team rests on its flow")
            .because("a report without figures of the team is an opinion")
            .remedy("Read the figures from the board of the team instead of asking for a report.")),
    /** Plans are too bold or too easy, iteration after iteration. */
    AG10(CheckText.warning("A team reaches what it plans, and plans what it can reach")
            .because("plans that are never met, or always beaten, cannot be relied on")
            .remedy("Plan less, or when it is above, plan what is really hoped for.")
            .limit("least", "0.8", ReviewLimit.Unit.SHARE)
            .limit("most", "1", ReviewLimit.Unit.SHARE)
            .limit("iterations", "3", ReviewLimit.Unit.COUNT));

    @SuppressWarnings("ImmutableEnumChecker") // its list is a copy that cannot be changed
    private final CheckText text;

    TeamCheck(CheckText text) {
        this.text = text;
    }

    @Override
    public CheckText text() {
        return text;
    }
}
