package org.pmokit.io.table;

/** How many rows may still be read, over all files of one input. */
public final class RowBudget {

    private final int all;
    private int used;

    /**
     * A budget.
     *
     * @param all rows that may be read
     */
    public RowBudget(int all) {
        this.all = all;
    }

    /** Takes one row; false when none is left. */
    public boolean take() {
        return ++used <= all;
    }

    /** All rows that may be read. */
    public int all() {
        return all;
    }
}
