package org.pmokit.core.governance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;

/** That a unit, office or board stands on one line of defence of a component. */
@Value.Immutable
public abstract class DefenceDuty implements Recorded {

    DefenceDuty() {}

    /** What is watched over. */
    public abstract ComponentRef component();

    /** On which line. */
    public abstract DefenceLine line();

    /** Who watches: a unit, office or board. */
    public abstract ComponentRef provider();

    /** When; always, unless said otherwise. */
    @Value.Default
    public DateRange period() {
        return DateRange.ALWAYS;
    }

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public String path() {
        return "defenceLines[" + component().value() + "," + line().code() + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(
                component().asText() + "," + line().code() + "," + provider().asText() + "," + period());
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("component", component()),
                Pointer.to("provider", provider())
                        .map(each -> each.among(ComponentKind.UNIT, ComponentKind.OFFICE, ComponentKind.BOARD)));
    }

    /**
     * The lines on which nobody stands that day, nearest first.
     *
     * @param duties those of one component
     * @param day the status date
     */
    public static Set<DefenceLine> unmanned(Collection<DefenceDuty> duties, LocalDate day) {
        Set<DefenceLine> missing = EnumSet.allOf(DefenceLine.class);
        duties.stream().filter(each -> each.period().contains(day)).forEach(each -> missing.remove(each.line()));
        return Collections.unmodifiableSet(missing);
    }

    /**
     * Whoever stands on more than one line that day, and so watches over itself, in the order of references.
     *
     * @param duties those of one component
     * @param day the status date
     */
    public static List<ComponentRef> onSeveralLines(Collection<DefenceDuty> duties, LocalDate day) {
        Set<ComponentRef> several = new TreeSet<>();
        List<DefenceDuty> current =
                duties.stream().filter(each -> each.period().contains(day)).toList();
        for (DefenceDuty one : current) {
            if (current.stream()
                    .anyMatch(other ->
                            other.line() != one.line() && other.provider().equals(one.provider()))) {
                several.add(one.provider());
            }
        }
        return List.copyOf(several);
    }

    /** Starts a duty; {@code component}, {@code line} and {@code provider} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link DefenceDuty}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableDefenceDuty.Builder {
        Builder() {}
    }
}
