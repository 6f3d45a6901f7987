package org.pmokit.rules.catalog.dcma;

import java.util.List;
import org.pmokit.graph.quality.DcmaCheck;
import org.pmokit.rules.rule.Choice;
import org.pmokit.rules.rule.Operator;
import org.pmokit.rules.rule.Threshold;

/**
 * One point as a rule tells it.
 *
 * @param check that is counted
 * @param limit of the value
 * @param operator how the value must lie to the limit
 * @param words what people read
 * @param others thresholds besides the limit
 * @param choices switches besides the reading
 */
record DcmaPoint(
        DcmaCheck check,
        Threshold limit,
        Operator operator,
        Words words,
        List<Threshold> others,
        List<Choice> choices) {

    /**
     * What people read.
     *
     * @param title a sentence that holds when all is well
     * @param because the reason
     * @param measured population, value and comparison
     * @param counted what the numerator counts
     * @param remedy an instruction
     */
    record Words(String title, String because, String measured, String counted, String remedy) {}

    /** {@code PMO-DCM-001} to {@code PMO-DCM-014}. */
    String id() {
        return id(check);
    }

    static String id(DcmaCheck check) {
        return String.format(java.util.Locale.ROOT, "PMO-DCM-%03d", check.number());
    }
}
