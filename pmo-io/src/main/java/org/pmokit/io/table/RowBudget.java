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

    boolean take() {
        return ++used <= all;
    }

    int all() {
        return all;
    }
}
