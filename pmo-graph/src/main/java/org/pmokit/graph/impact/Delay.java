package org.pmokit.graph.impact;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;

/**
 * A component that moves: by how many days, and through whom. Delays share the way that they have in common, so
 * that the paths of a chain of 100,000 components take no more room than the chain. Immutable.
 */
public final class Delay {

    private final ComponentRef component;
    private final WorkingCalendar calendar;
    private final long days;
    private final long absorbedDays;
    private final int assumedLinks;
    private final @Nullable Delay cause;
    private final @Nullable ImpactStep step;

    private Delay(ComponentRef source, long days, WorkingCalendar calendar) {
        this.component = source;
        this.calendar = calendar;
        this.days = days;
        this.absorbedDays = 0;
        this.assumedLinks = 0;
        this.cause = null;
        this.step = null;
    }

    private Delay(Delay cause, ImpactStep step) {
        this.component = step.link().receiver();
        this.calendar = cause.calendar;
        this.days = cause.days - step.absorbedDays();
        this.absorbedDays = cause.absorbedDays + step.absorbedDays();
        this.assumedLinks = cause.assumedLinks + (step.basis() == FloatBasis.ASSUMED_NO_FLOAT ? 1 : 0);
        this.cause = cause;
        this.step = step;
    }

    /**
     * A slip at its source.
     *
     * @param source who slips
     * @param days calendar days, more than 0
     * @throws IllegalArgumentException if days is 0 or less
     */
    public static Delay of(ComponentRef source, long days) {
        return of(source, days, WorkingCalendar.EVERY_DAY);
    }

    /**
     * A slip at its source, counted in the days of a calendar.
     *
     * @param source who slips
     * @param days working days, more than 0
     * @param calendar whose days are counted on the whole way
     * @throws IllegalArgumentException if days is 0 or less
     */
    public static Delay of(ComponentRef source, long days, WorkingCalendar calendar) {
        if (days <= 0) {
            throw new IllegalArgumentException("A slip of " + source.asText() + " by " + days
                    + " days moves nobody.\nMaybe give the days of delay as a number above 0.");
        }
        return new Delay(source, days, calendar);
    }

    /**
     * What a commitment of this component passes on to its receiver; 0 days when its float absorbs everything.
     *
     * @param link whose giver is this component
     * @throws IllegalArgumentException if somebody else is the giver
     */
    public Delay through(Dependency link) {
        if (!link.giver().equals(component)) {
            throw new IllegalArgumentException("The dependency \"" + link.id().value() + "\" starts at "
                    + link.giver().asText() + ", not at " + component.asText()
                    + ".\nMaybe giver and receiver are swapped.");
        }
        return new Delay(this, ImpactStep.of(link, days, calendar));
    }

    /** Who moves. */
    public ComponentRef component() {
        return component;
    }

    /** By how many days of the calendar in which the slip is counted; calendar days unless said otherwise. */
    public long days() {
        return days;
    }

    /** Days absorbed by floats and tolerances on the way from the source. */
    public long absorbedDays() {
        return absorbedDays;
    }

    /** On how many links of the way no float is known, so that none was assumed. */
    public int assumedLinks() {
        return assumedLinks;
    }

    /** The delay of the giver from which this one came; empty at the source. */
    public Optional<Delay> cause() {
        return Optional.ofNullable(cause);
    }

    /** The last link of the way; empty at the source. */
    public Optional<ImpactStep> step() {
        return Optional.ofNullable(step);
    }

    /** The way from the source to this component, both in it. Takes time in proportion to its length. */
    public List<ComponentRef> path() {
        return way().stream().map(Delay::component).toList();
    }

    /** The links of the way, in order; empty at the source. Takes time in proportion to their number. */
    public List<ImpactStep> steps() {
        return way().stream().flatMap(delay -> delay.step().stream()).toList();
    }

    /** One sentence: who, how many days, through whom, what was absorbed. */
    public String describe() {
        String way = path().stream().map(ComponentRef::value).collect(Collectors.joining(" -> "));
        return component.value() + " moves by " + days + " days: " + way + " (" + absorbedDays + " days absorbed, "
                + assumedLinks + " links without a known float)";
    }

    private Deque<Delay> way() {
        Deque<Delay> way = new ArrayDeque<>();
        for (Delay delay = this; delay != null; delay = delay.cause) {
            way.addFirst(delay);
        }
        return way;
    }

    /** Equal when days and the whole way are equal. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Delay delay
                && days == delay.days
                && component.equals(delay.component)
                && steps().equals(delay.steps());
    }

    @Override
    public int hashCode() {
        return Objects.hash(component, days);
    }

    /** Component and days, without the way. */
    @Override
    public String toString() {
        return component.asText() + " +" + days + " days";
    }
}
