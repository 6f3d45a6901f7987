package org.pmokit.rules.practice;

import java.util.List;
import java.util.Optional;
import org.pmokit.rules.rule.RuleId;

/**
 * How far one practice is followed, and which rules say so. A rule that lacks facts counts against it, since what cannot be seen is
 * not shown to be met; one that does not apply counts neither way.
 *
 * @param practice which
 * @param satisfied rules that hold
 * @param breached rules that do not
 * @param unknown rules that lack facts
 */
public record PracticeScore(
        SchedulePractice practice, List<RuleId> satisfied, List<RuleId> breached, List<RuleId> unknown) {

    private static final double MOSTLY = 0.75;
    private static final double HALF = 0.5;

    /** How far a practice is followed. */
    public enum Mark {
        /** Nothing shows that it is. */
        NOT_MET,
        /** Less than half of it is. */
        MINIMALLY_MET,
        /** About half of it is. */
        PARTIALLY_MET,
        /** Most of it is. */
        SUBSTANTIALLY_MET,
        /** All that rules can see is. */
        FULLY_MET;

        /** The mark in words. */
        public String words() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }

    /** Copies the rules. */
    public PracticeScore {
        satisfied = List.copyOf(satisfied);
        breached = List.copyOf(breached);
        unknown = List.copyOf(unknown);
    }

    /** The mark: the share of the rules that hold; empty where no rule could be asked. */
    public Optional<Mark> mark() {
        int asked = satisfied.size() + breached.size() + unknown.size();
        if (asked == 0) {
            return Optional.empty();
        }
        double share = (double) satisfied.size() / asked;
        if (satisfied.size() == asked) {
            return Optional.of(Mark.FULLY_MET);
        }
        if (share >= MOSTLY) {
            return Optional.of(Mark.SUBSTANTIALLY_MET);
        }
        if (share >= HALF) {
            return Optional.of(Mark.PARTIALLY_MET);
        }
        return Optional.of(satisfied.isEmpty() ? Mark.NOT_MET : Mark.MINIMALLY_MET);
    }

    /** Number, name, mark and the rules behind it, in one line. */
    public String describe() {
        return practice.number() + " " + practice.words() + ": "
                + mark().map(Mark::words).orElse("not assessed")
                + listed(", holds ", satisfied)
                + listed(", breached ", breached)
                + listed(", unknown ", unknown);
    }

    private static String listed(String word, List<RuleId> rules) {
        return rules.isEmpty()
                ? ""
                : word + String.join(" ", rules.stream().map(RuleId::value).toList());
    }
}
