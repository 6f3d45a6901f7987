package org.pmokit.graph.overlap;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.pmokit.core.date.AllenRelation;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.dependency.Disposition;
import org.pmokit.core.dependency.OverlapDecision;
import org.pmokit.core.identifier.ProjectId;

/**
 * Two projects that touch the same thing.
 *
 * <p>The score is the sum, over everything that they share, of weight x rarity x degree x time, times the factor for the
 * same programme where it applies. Weights and that factor are in {@link OverlapSettings}; rarity is 1 / (sharedBy - 1), so
 * that a thing that only these two name counts in full; degree is 1 for codes and the likeness of texts; time is
 * {@link #timeFactor}, or the same measure for the days that the register of the thing tells. A deliverable, system or text
 * shared by projects that run apart keeps a part of its weight, and never counts less than that; what needs shared time
 * ({@link OverlapKind#needsSharedTime}) is no evidence then. More evidence, more likeness or more shared days never lower
 * the score. The weights are house defaults; the measures of time follow
 * Allen's interval algebra and the overlap coefficient (Szymkiewicz-Simpson).
 */
@Value.Immutable
public abstract class Overlap {

    Overlap() {}

    /** The project whose id comes first in the alphabet. */
    public abstract ProjectId first();

    /** The other. */
    public abstract ProjectId second();

    /** What they share, by kind and then by code; never empty. */
    public abstract List<SharedThing> evidence();

    /**
     * How the time of the first lies to that of the second. Empty when a project has no known time, and when an open side
     * keeps it from being certain.
     */
    public abstract Optional<AllenRelation> relation();

    /** The days on which both run, perhaps open on a side; empty when there are none or a project has no known time. */
    public abstract Optional<DateRange> sharedPeriod();

    /** How many days both run: 0 when they run apart; empty when a project has no known time or there is no end to it. */
    public abstract Optional<Long> sharedDays();

    /**
     * The share of the shorter project's days on which both run, 0 to 1 (overlap coefficient). 1 when a project has no
     * known time, or both have an open side and run together: missing data does not make an overlap small.
     */
    public abstract double timeFactor();

    /** The sum described above; more than 0 unless a weight is. */
    public abstract double score();

    /** The level of the score, one lower where {@link #loweredBecause} says why. */
    public abstract Significance significance();

    /** Why the level is lower than the score says; empty when it is not. */
    public abstract Optional<String> loweredBecause();

    /** Whether both are parts of the same programme, directly. */
    public abstract boolean sameProgramme();

    /** What could be done about it; a suggestion only. */
    public abstract Disposition suggestion();

    /** What was decided about the pair: the newest, whether or not it still holds; empty when nothing was. */
    public abstract Optional<OverlapDecision> decision();

    /** The ids of both as {@code first|second}. */
    public String pairId() {
        return first().value() + "|" + second().value();
    }

    /**
     * Whether they share something of that kind.
     *
     * @param kind any
     */
    public boolean has(OverlapKind kind) {
        return evidence().stream().anyMatch(thing -> thing.kind() == kind);
    }

    /** What they share, when, how significant it is and why, what is suggested and what was decided, with the numbers. */
    public String describe() {
        String things = evidence().stream().map(SharedThing::describe).collect(Collectors.joining(", "));
        return first().value() + " and " + second().value() + (sameProgramme() ? ", of one programme," : "") + " share "
                + things + "; " + time() + "; significance " + significance()
                + String.format(Locale.ROOT, " (score %.2f", score())
                + loweredBecause().map(reason -> ", one level lower: " + reason).orElse("")
                + "); suggested: " + suggestion().code()
                + decision().map(Overlap::decided).orElse("; not decided");
    }

    private static String decided(OverlapDecision made) {
        return "; decided: " + made.disposition().code()
                + made.decidedBy().map(who -> " by " + who).orElse("")
                + made.decidedOn().map(day -> " on " + day).orElse("")
                + made.until().map(day -> " until " + day).orElse("");
    }

    private String time() {
        String lie = relation().map(known -> " (" + known + ")").orElse("");
        if (sharedPeriod().isPresent()) {
            String days = sharedDays().map(count -> count + " shared days, ").orElse("");
            return days
                    + sharedPeriod().get()
                    + lie
                    + String.format(Locale.ROOT, ", %.2f of the shorter", timeFactor());
        }
        return sharedDays().isPresent() ? "no shared days" + lie : "shared days unknown";
    }

    /** Starts an overlap. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Overlap}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableOverlap.Builder {
        Builder() {}
    }
}
