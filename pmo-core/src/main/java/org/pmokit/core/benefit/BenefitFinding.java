package org.pmokit.core.benefit;

import java.util.List;
import java.util.Optional;
import org.pmokit.core.identifier.BenefitId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewFinding;

/**
 * One thing about benefits that is amiss, or that could not be judged. Its texts name no person.
 *
 * @param check which check found it
 * @param subject the code of the benefit or output, or the component of the business case as text
 * @param benefit the benefit; empty for outputs and business cases
 * @param about the output, where it is in a register, or the component of the business case; empty for benefits
 * @param message what is amiss or missing, a sentence with its values
 * @param advice the way out, without the leading "Maybe"
 */
public record BenefitFinding(
        BenefitCheck check,
        String subject,
        Optional<BenefitId> benefit,
        Optional<ComponentRef> about,
        String message,
        String advice)
        implements ReviewFinding {

    static BenefitFinding of(BenefitCheck check, Benefit benefit, String message, String advice) {
        return new BenefitFinding(
                check, benefit.id().value(), Optional.of(benefit.id()), Optional.empty(), message, advice);
    }

    static BenefitFinding of(BenefitCheck check, ComponentRef about, String message, String advice) {
        return new BenefitFinding(check, about.asText(), Optional.empty(), Optional.of(about), message, advice);
    }

    static BenefitFinding ofOutput(String code, Optional<ComponentRef> about, String message, String advice) {
        return new BenefitFinding(BenefitCheck.B9, code, Optional.empty(), about, message, advice);
    }

    @Override
    public List<ComponentRef> subjects() {
        return benefit.<ComponentRef>map(id -> id).or(() -> about).stream().toList();
    }

    @Override
    public ReviewCheck asked() {
        return check;
    }
}
