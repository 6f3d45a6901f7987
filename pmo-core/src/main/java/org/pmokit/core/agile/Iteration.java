package org.pmokit.core.agile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.IterationId;
import org.pmokit.core.identifier.TeamId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;

/** A time box of a team: a sprint, or a planning interval of several. */
@Value.Immutable
public abstract class Iteration implements RegisterEntry {

    Iteration() {}

    /** Its id. */
    public abstract IterationId id();

    @Override
    public IterationId ref() {
        return id();
    }

    /** Its name; the id where nobody wrote one. */
    @Override
    @Value.Default
    public String title() {
        return id().value();
    }

    /** Whose it is. */
    public abstract TeamId team();

    /** Its first day. */
    public abstract LocalDate start();

    /** Its last day. */
    public abstract LocalDate finish();

    /** What it is for, in a sentence; empty when there is no goal. */
    public abstract Optional<String> goal();

    /** Points the team took on; empty when not said. */
    public abstract Optional<BigDecimal> committedPoints();

    /** Points of what was done by the end, committed or not; empty while not known. */
    public abstract Optional<BigDecimal> completedPoints();

    /** Items the team took on; empty when not said. */
    public abstract Optional<Integer> committedItems();

    /** Of those, items that were done by the end; empty while not known. */
    public abstract Optional<Integer> completedItems();

    /** What it should reach for the business, in the order given. */
    public abstract List<IterationObjective> objectives();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(team());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.to("team", team());
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return Optional.of(start());
    }

    /**
     * As it stood on that day: nothing completed before its last day.
     *
     * @param day inclusive
     */
    @Override
    public Iteration knownOn(LocalDate day) {
        return day.isBefore(finish())
                ? toBuilder()
                        .completedPoints(Optional.empty())
                        .completedItems(Optional.empty())
                        .objectives(objectives().stream()
                                .map(IterationObjective::withoutActual)
                                .toList())
                        .build()
                : this;
    }

    /** Its days. */
    public DateRange period() {
        return DateRange.ofClosed(start(), finish());
    }

    /** Committed items that were done, over committed items; empty when one is not known, or nothing was committed. */
    public Optional<Ratio> commitmentReliability() {
        return committedItems().flatMap(committed -> completedItems().flatMap(done -> Ratio.of(done, committed)));
    }

    /**
     * Actual value of all objectives over planned value of the committed ones: what was stretched for counts above the line
     * and not below it. Empty when an actual value is not known, and when nothing was committed.
     */
    public Optional<Ratio> predictability() {
        return IterationObjective.achieved(objectives(), objectives());
    }

    /** The same of the committed objectives alone, above and below the line. */
    public Optional<Ratio> predictabilityWithoutStretch() {
        return IterationObjective.achieved(IterationObjective.committed(objectives()), objectives());
    }

    @Value.Check
    void check() {
        if (finish().isBefore(start())) {
            throw new IllegalArgumentException("Iteration " + id().value() + " cannot finish on " + finish()
                    + ", before it starts on " + start() + ".\nMaybe the two dates are swapped.");
        }
    }

    /** Starts an iteration; {@code id}, {@code team}, {@code start} and {@code finish} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Iteration}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableIteration.Builder {
        Builder() {}
    }
}
