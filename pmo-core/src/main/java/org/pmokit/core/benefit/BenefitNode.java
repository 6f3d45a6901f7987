package org.pmokit.core.benefit;

import java.util.Locale;
import java.util.Optional;
import org.pmokit.core.identifier.BenefitId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ObjectiveId;

/**
 * A point on the way from what a project delivers to what the organisation wants.
 *
 * @param stage which kind of point
 * @param code key of the output, capability, outcome, benefit or objective; never blank
 */
public record BenefitNode(Stage stage, String code) {

    /** The kinds of points, in the order in which they lead to each other. */
    public enum Stage {
        /** What a project hands over. */
        OUTPUT,
        /** What the organisation can do with it. */
        CAPABILITY,
        /** How the organisation then works. */
        OUTCOME,
        /** The measurable improvement, or decline, that follows. */
        BENEFIT,
        /** The target state that the benefit serves. */
        OBJECTIVE;

        /** The name used in files: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Checks that there is a code. */
    public BenefitNode {
        if (code.isBlank()) {
            throw new IllegalArgumentException(
                    "A point of stage " + stage + " has no code.\nMaybe give it a short one.");
        }
    }

    /**
     * An output.
     *
     * @param code its key
     */
    public static BenefitNode output(String code) {
        return new BenefitNode(Stage.OUTPUT, code);
    }

    /**
     * An output that is in a register; its code is the reference as text, such as {@code product:PAYSLIP}.
     *
     * @param output a product, milestone, project or other component
     */
    public static BenefitNode output(ComponentRef output) {
        return output(output.asText());
    }

    /**
     * A capability.
     *
     * @param code its key
     */
    public static BenefitNode capability(String code) {
        return new BenefitNode(Stage.CAPABILITY, code);
    }

    /**
     * An outcome.
     *
     * @param code its key
     */
    public static BenefitNode outcome(String code) {
        return new BenefitNode(Stage.OUTCOME, code);
    }

    /**
     * A benefit or dis-benefit.
     *
     * @param id of the benefit
     */
    public static BenefitNode benefit(BenefitId id) {
        return new BenefitNode(Stage.BENEFIT, id.value());
    }

    /**
     * An objective.
     *
     * @param id of the objective
     */
    public static BenefitNode objective(ObjectiveId id) {
        return new BenefitNode(Stage.OBJECTIVE, id.value());
    }

    /** The benefit or objective that it stands for; empty for the other stages. */
    public Optional<ComponentRef> reference() {
        return switch (stage) {
            case BENEFIT -> Optional.of(BenefitId.of(code));
            case OBJECTIVE -> Optional.of(ObjectiveId.of(code));
            default -> Optional.empty();
        };
    }
}
