package org.pmokit.core.assurance;

import java.util.Locale;
import java.util.Optional;

/**
 * A person's judgement on whether a component will deliver its aims on time, cost and quality, from best to worst. The
 * three-point scale uses green, amber and red; the five-point scale all of them.
 *
 * <p>Source: ratings shown by the UK National Audit Office and the Delivery Confidence Guide for Review Teams.
 */
public enum DeliveryConfidence {
    /** Delivery is very likely; nothing outstanding threatens it. */
    GREEN,
    /** Delivery is probable; risks need constant attention. */
    AMBER_GREEN,
    /** Delivery is feasible; significant issues exist and look resolvable. */
    AMBER,
    /** Delivery is in doubt; major risks or issues in several key areas. */
    AMBER_RED,
    /** Delivery looks unachievable without re-scoping or a new justification. */
    RED;

    /** The name used in files, such as {@code amber-red}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads a rating as people write it: {@code Amber/Red}, {@code AMBER-RED}, {@code amber red}; empty for anything
     * else.
     *
     * @param text in any case
     */
    public static Optional<DeliveryConfidence> parse(String text) {
        String code = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s/_-]+", "-");
        for (DeliveryConfidence rating : values()) {
            if (rating.code().equals(code)) {
                return Optional.of(rating);
            }
        }
        return Optional.empty();
    }

    /**
     * The colour of an evaluation in numbers, as the US Federal IT Dashboard shows the one that a chief information officer gives: 5
     * and 4 are green, 3 is amber (there called yellow), 2 and 1 are red. The rating is then one of the three-point scale.
     *
     * @param level from 1, the worst, to 5, the best
     */
    public static DeliveryConfidence ofEvaluation(int level) {
        return switch (level) {
            case 5, 4 -> GREEN;
            case 3 -> AMBER;
            case 2, 1 -> RED;
            default ->
                throw new IllegalArgumentException(
                        "An evaluation of " + level + " is not between 1 and 5.\nMaybe write 5 for"
                                + " what goes very well, and 1 for what does not.");
        };
    }
}
