package org.pmokit.graph.overlap;

import java.util.Arrays;
import java.util.Optional;
import org.immutables.value.Value;
import org.pmokit.graph.text.TextComparison;

/**
 * How overlaps are weighed. Every number is a house default, chosen so that one deliverable shared by two projects that
 * run together is {@link Significance#HIGH}, one team so shared {@link Significance#MEDIUM}, and a thing shared by many
 * {@link Significance#LOW}; no standard gives one.
 */
@Value.Immutable
public abstract class OverlapSettings {

    private static final OverlapSettings HOUSE = builder().build();

    OverlapSettings() {}

    /** A thing shared by more projects than this is told once as a crowd. House default: 12. */
    @Value.Default
    public int crowd() {
        return 12;
    }

    /** The weight of a shared deliverable. House default: 1. */
    @Value.Default
    public double deliverableWeight() {
        return 1.0;
    }

    /** The weight of a product called and described alike, times how alike. House default: 0.8. */
    @Value.Default
    public double productWeight() {
        return 0.8;
    }

    /** The weight of a requirement worded alike, times how alike. House default: 0.8. */
    @Value.Default
    public double requirementWeight() {
        return 0.8;
    }

    /** The weight of a project described alike, times how alike. House default: 0.6. */
    @Value.Default
    public double descriptionWeight() {
        return 0.6;
    }

    /** The weight of a configuration item that both change. House default: 0.8. */
    @Value.Default
    public double systemWeight() {
        return 0.8;
    }

    /** The weight of a line of a budget that is claimed beyond what it holds. House default: 0.8. */
    @Value.Default
    public double fundingWeight() {
        return 0.8;
    }

    /** The weight of a measure by which both claim benefits. House default: 0.8. */
    @Value.Default
    public double benefitWeight() {
        return 0.8;
    }

    /** The weight of a resource of which too much is asked. House default: 0.8. */
    @Value.Default
    public double resourceWeight() {
        return 0.8;
    }

    /** The weight of a window that both reserve. House default: 0.8. */
    @Value.Default
    public double windowWeight() {
        return 0.8;
    }

    /** The weight of messages to one audience on one day. House default: 0.2. */
    @Value.Default
    public double communicationWeight() {
        return 0.2;
    }

    /** The weight of an objective that both serve, beside something else. House default: 0.1. */
    @Value.Default
    public double objectiveWeight() {
        return 0.1;
    }

    /** The weight of a group of people that both change. House default: 0.4. */
    @Value.Default
    public double stakeholderWeight() {
        return 0.4;
    }

    /** The weight of a shared team. House default: 0.6. */
    @Value.Default
    public double teamWeight() {
        return 0.6;
    }

    /** The weight of a shared supplier. House default: 0.3. */
    @Value.Default
    public double supplierWeight() {
        return 0.3;
    }

    /** The weight of a shared site. House default: 0.4. */
    @Value.Default
    public double siteWeight() {
        return 0.4;
    }

    /** What is left of a deliverable's weight where the projects do not run together. House default: 0.25. */
    @Value.Default
    public double apartFactor() {
        return 0.25;
    }

    /** By how much more it counts when both belong to the same programme. House default: 1.5. */
    @Value.Default
    public double sameProgrammeFactor() {
        return 1.5;
    }

    /** The least score that is {@link Significance#MEDIUM}. House default: 0.25. */
    @Value.Default
    public double mediumFrom() {
        return 0.25;
    }

    /** The least score that is {@link Significance#HIGH}. House default: 0.75. */
    @Value.Default
    public double highFrom() {
        return 0.75;
    }

    /**
     * From which share of common deliverables, of all that either names (Jaccard index), a merger is suggested. House
     * default: 0.6.
     */
    @Value.Default
    public double mergeFrom() {
        return 0.6;
    }

    /** From which likeness of their descriptions a merger is suggested. House default: 0.9. */
    @Value.Default
    public double mergeTextFrom() {
        return 0.9;
    }

    /** How texts are compared; they are not when empty. Its crowd gives way to {@link #crowd}. House default: empty. */
    public abstract Optional<TextComparison> text();

    TextComparison limited(TextComparison how) {
        return how.toBuilder().crowd(crowd()).build();
    }

    @Value.Check
    void check() {
        require(crowd() >= 2, "crowd " + crowd(), "give 2 or more");
        double least = Math.min(
                Math.min(mergeFrom(), mergeTextFrom()),
                Arrays.stream(OverlapKind.values())
                        .mapToDouble(this::weight)
                        .min()
                        .orElseThrow());
        require(least >= 0, "weight or share " + least, "give 0 or more");
        require(apartFactor() >= 0 && apartFactor() <= 1, "apartFactor " + apartFactor(), "give 0 to 1");
        require(sameProgrammeFactor() >= 1, "sameProgrammeFactor " + sameProgrammeFactor(), "give 1 or more");
        require(
                mediumFrom() >= 0 && mediumFrom() <= highFrom(),
                "mediumFrom " + mediumFrom() + " with highFrom " + highFrom(),
                "swap the two");
    }

    private static void require(boolean holds, String what, String advice) {
        if (!holds) {
            throw new IllegalArgumentException("Overlaps cannot be weighed with " + what + ".\nMaybe " + advice + ".");
        }
    }

    /**
     * The weight of a kind.
     *
     * @param kind any
     */
    public double weight(OverlapKind kind) {
        return switch (kind) {
            case DELIVERABLE -> deliverableWeight();
            case PRODUCT -> productWeight();
            case REQUIREMENT -> requirementWeight();
            case DESCRIPTION -> descriptionWeight();
            case SYSTEM -> systemWeight();
            case FUNDING -> fundingWeight();
            case BENEFIT -> benefitWeight();
            case RESOURCE -> resourceWeight();
            case WINDOW -> windowWeight();
            case COMMUNICATION -> communicationWeight();
            case OBJECTIVE -> objectiveWeight();
            case STAKEHOLDER -> stakeholderWeight();
            case TEAM -> teamWeight();
            case SUPPLIER -> supplierWeight();
            case SITE -> siteWeight();
        };
    }

    /**
     * The level of a score.
     *
     * @param score 0 or more
     */
    public Significance levelOf(double score) {
        if (score >= highFrom()) {
            return Significance.HIGH;
        }
        return score >= mediumFrom() ? Significance.MEDIUM : Significance.LOW;
    }

    /** The house defaults. */
    public static OverlapSettings house() {
        return HOUSE;
    }

    /** Starts settings; everything has a house default. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds {@link OverlapSettings}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableOverlapSettings.Builder {
        Builder() {}
    }
}
