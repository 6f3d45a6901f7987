package org.pmokit.io.register;

import java.util.List;
import java.util.Set;
import org.pmokit.io.codec.ProblemLog;
import org.pmokit.io.table.RowBudget;

/** What carries registers: a folder with a file for each, or a workbook with a sheet for each. */
public interface RegisterCarrier {

    /** Takes the rows of one register; the first is the header. */
    interface Rows {

        /**
         * Takes a row that is not blank.
         *
         * @param number as people count it there, from 1
         * @param cells their texts
         */
        void accept(int number, List<String> cells);

        /**
         * Takes a row that cannot be used, which has been told.
         *
         * @param number as people count it there, from 1
         * @param cells their texts, as far as they are known
         */
        void leaveOut(int number, List<String> cells);
    }

    /** What the portfolio is called unless it says so itself. */
    String portfolioName();

    /** What it calls one register: {@code file} or {@code sheet}. */
    String part();

    /** The names of what it carries, in lower case, whether or not there is such a register. */
    Set<String> names();

    /**
     * How problems call the place of a register, such as {@code projects.csv}.
     *
     * @param name of the register
     */
    String placeOf(String name);

    /**
     * Reads one register to its end.
     *
     * @param name of the register, which is there
     * @param budget rows that may be read
     * @param log takes the problems
     * @param rows takes the rows
     * @return whether the end was reached; if not, the log says why
     */
    boolean read(String name, RowBudget budget, ProblemLog log, Rows rows);
}
