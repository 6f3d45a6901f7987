package org.pmokit.core.benefit;

import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;

/**
 * One point leads to another: an entry of the benefit map. Stages may be skipped, and one benefit may lead to another; nothing leads backwards.
 *
 * @param from the cause
 * @param to the effect, of the same or a later stage
 */
public record BenefitLink(BenefitNode from, BenefitNode to) implements Recorded {

    /** Checks the direction. */
    public BenefitLink {
        if (to.stage().compareTo(from.stage()) < 0) {
            throw new IllegalArgumentException(from.stage() + " " + from.code() + " cannot lead back to " + to.stage()
                    + " " + to.code() + ".\nMaybe the two are swapped.");
        }
    }

    @Override
    public String path() {
        return "benefitLinks[" + key() + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(key());
    }

    private String key() {
        return from.stage().code() + ":" + from.code() + "->" + to.stage().code() + ":" + to.code();
    }

    /** The benefits and objectives at its ends; other points are in no register, or named by their code only. */
    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(Pointer.to("from", from.reference()), Pointer.to("to", to.reference()));
    }
}
