package org.pmokit.core.agile;

import org.pmokit.core.problem.Severity;

/** What {@link TeamReview} looks for. */
public enum TeamCheck {
    /** Nobody wrote down when an item is done. */
    AG1(Severity.ERROR, "A team has a definition of done"),
    /** More in progress than the team wants. */
    AG2(Severity.WARNING, "Work in progress keeps to its limit"),
    /** An item is in progress for longer than nearly all before it took. */
    AG3(Severity.WARNING, "No item is older than 85 of 100 before it became"),
    /** Completed points go up and down. */
    AG4(Severity.WARNING, "Completed points are steady from iteration to iteration"),
    /** Improvements are agreed and not made. */
    AG5(Severity.WARNING, "Improvements that a team agreed are closed"),
    /** Something stops the team for long. */
    AG6(Severity.ERROR, "Impediments are removed soon"),
    /** One person is Scrum master and product owner. */
    AG7(Severity.WARNING, "Scrum master and product owner are two people"),
    /** An iteration is for nothing in particular. */
    AG8(Severity.WARNING, "Every iteration has a goal"),
    /** There is nothing from which a stage report could tell how the team does. */
    AG9(Severity.WARNING, "A report on a team rests on its flow"),
    /** Plans are too bold or too easy, iteration after iteration. */
    AG10(Severity.WARNING, "A team reaches what it plans, and plans what it can reach");

    private final Severity severity;
    private final String title;

    TeamCheck(Severity severity, String title) {
        this.severity = severity;
        this.title = title;
    }

    /** How much it matters when it is not so. */
    public Severity severity() {
        return severity;
    }

    /** What should be so, in a sentence without a full stop. */
    public String title() {
        return title;
    }
}
