package org.pmokit.core.review;

import java.util.List;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.problem.Severity;

/** One thing that a review found amiss. Its texts name no person. Each review has a type of its own that tells more. */
public interface ReviewFinding {

    /** Which check found it; each type also has it by its own type, as {@code check()}. */
    ReviewCheck asked();

    /** How much it matters: that of the check. */
    default Severity severity() {
        return asked().severity();
    }

    /** What is concerned, first that which has to be mended; empty when it has no id, such as a person or a whole register. */
    List<ComponentRef> subjects();

    /** What is amiss, a sentence with its values. */
    String message();

    /** The way out, without the leading "Maybe". */
    String advice();
}
