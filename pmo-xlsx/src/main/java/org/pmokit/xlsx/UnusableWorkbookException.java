package org.pmokit.xlsx;

import org.pmokit.core.problem.ProblemCode;
import org.pmokit.io.codec.Fault;

/** Ends the reading of a workbook or of one of its sheets. */
final class UnusableWorkbookException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    private UnusableWorkbookException(Fault fault) {
        super(fault.message());
        this.fault = fault;
    }

    static UnusableWorkbookException unreadable(String message, String advice) {
        return new UnusableWorkbookException(new Fault(ProblemCode.UNREADABLE, message, advice));
    }

    static UnusableWorkbookException tooLarge(String message) {
        return new UnusableWorkbookException(new Fault(
                ProblemCode.LIMIT_EXCEEDED,
                message,
                "save it again in a spreadsheet program, split it, or raise the limit if it is sound."));
    }

    Fault fault() {
        return fault;
    }
}
