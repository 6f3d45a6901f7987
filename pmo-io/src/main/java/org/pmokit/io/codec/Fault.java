package org.pmokit.io.codec;

import org.pmokit.core.problem.ProblemCode;

/**
 * Why a text is not the value it should be.
 *
 * @param code the kind of problem
 * @param message a full sentence that names the value
 * @param advice the way out, without the leading "Maybe"
 */
public record Fault(ProblemCode code, String message, String advice) {

    private static final String ADVICE = "\nMaybe ";

    /**
     * A text that is not of the expected form.
     *
     * @param message a full sentence that names the value
     * @param advice the way out
     */
    public static Fault malformed(String message, String advice) {
        return new Fault(ProblemCode.MALFORMED_VALUE, message, advice);
    }

    /**
     * What a value type said when it refused its arguments.
     *
     * @param refusal its message may have an advice on a second line
     */
    public static Fault of(IllegalArgumentException refusal) {
        String text = String.valueOf(refusal.getMessage());
        int advice = text.indexOf(ADVICE);
        return advice < 0
                ? malformed(text, "correct the value.")
                : malformed(text.substring(0, advice), text.substring(advice + ADVICE.length()));
    }
}
