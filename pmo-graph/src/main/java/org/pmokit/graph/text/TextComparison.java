package org.pmokit.graph.text;

import java.util.OptionalLong;
import org.immutables.value.Value;

/** How texts are compared. */
@Value.Immutable
public abstract class TextComparison {

    /** The least chance that the approximate way finds a pair at the threshold; pairs above it have a better one. */
    public static final double APPROXIMATE_RECALL = 0.99;

    TextComparison() {}

    /** Says what the terms of a text are; by default the neutral one, which knows no language. */
    @Value.Default
    public TextAnalysis analysis() {
        return TextAnalysis.neutral();
    }

    /** The least similarity of two texts that are alike, above 0 and at most 1. House default: 0.35. */
    @Value.Default
    public double threshold() {
        return 0.35;
    }

    /**
     * A term that a greater share of the statements has, and more than ten crowds of them, says nothing about any two and
     * is left out; 1 keeps all. House default: a tenth.
     */
    @Value.Default
    public double commonShare() {
        return 0.1;
    }

    /** Texts that are like more others than this are told as a group. House default: 12. */
    @Value.Default
    public int crowd() {
        return 12;
    }

    /**
     * The seed of the approximate way; empty for the exact one. Every pair that the approximate way tells is verified,
     * but it may miss some (see {@link #APPROXIMATE_RECALL}). The same seed gives the same pairs.
     */
    public abstract OptionalLong approximateSeed();

    @Value.Check
    void check() {
        require(threshold() > 0 && threshold() <= 1, "a threshold of " + threshold(), "give more than 0, at most 1");
        require(commonShare() > 0 && commonShare() <= 1, "a share of " + commonShare(), "give more than 0, at most 1");
        require(crowd() >= 2, "a crowd of " + crowd(), "give 2 or more");
    }

    private static void require(boolean holds, String what, String advice) {
        if (!holds) {
            throw new IllegalArgumentException("Texts cannot be compared with " + what + ".\nMaybe " + advice + ".");
        }
    }

    /** Exact, without language, by the house defaults. */
    public static TextComparison house() {
        return builder().build();
    }

    /**
     * Exact, by the house defaults.
     *
     * @param analysis of a language
     */
    public static TextComparison by(TextAnalysis analysis) {
        return builder().analysis(analysis).build();
    }

    /**
     * The same in the approximate way, for tens of thousands of texts or more.
     *
     * @param seed any
     */
    public TextComparison approximate(long seed) {
        return toBuilder().approximateSeed(seed).build();
    }

    /** Starts a comparison; everything has a house default. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link TextComparison}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableTextComparison.Builder {
        Builder() {}
    }
}
