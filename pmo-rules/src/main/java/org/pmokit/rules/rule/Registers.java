package org.pmokit.rules.rule;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.PortfolioId;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.register.RegisterEntry;

/**
 * Everything on record but the insides of programmes and projects: of those only which there are. An analysis that looks at
 * nothing else need not be made again when a project is edited.
 */
public final class Registers {

    private final Portfolio portfolio;
    private final LocalDate asOf;

    Registers(Portfolio portfolio, LocalDate asOf) {
        this.portfolio = portfolio;
        this.asOf = asOf;
    }

    /** The portfolio. */
    public PortfolioId id() {
        return portfolio.id();
    }

    /** The status date. */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * All entries of a register, in its order.
     *
     * @param type such as {@code Risk.class}
     * @param <T> the type
     * @throws IllegalArgumentException if programmes or projects are of that type
     */
    public <T extends Recorded> List<T> all(Class<T> type) {
        if (type.isAssignableFrom(DeliveryComponent.class) || DeliveryComponent.class.isAssignableFrom(type)) {
            throw new IllegalArgumentException("Programmes and projects are no register, and " + type.getSimpleName()
                    + " asks for them.\nMaybe look at the whole portfolio instead.");
        }
        return portfolio.all(type);
    }

    /**
     * The entries about something.
     *
     * @param subject any
     * @param type such as {@code Risk.class}
     * @param <T> the type
     */
    public <T> List<T> about(ComponentRef subject, Class<T> type) {
        return portfolio.about(subject, type).stream()
                .filter(entry -> !(entry instanceof DeliveryComponent))
                .toList();
    }

    /**
     * The entry of that id; empty when there is none, and for programmes and projects.
     *
     * @param id any
     */
    public Optional<RegisterEntry> entry(ComponentRef id) {
        return portfolio.entry(id).filter(entry -> !(entry instanceof DeliveryComponent));
    }

    /**
     * Whether there is such a programme, project or office.
     *
     * @param reference of any kind
     */
    public boolean hasComponent(ComponentRef reference) {
        return switch (reference.kind()) {
            case PROGRAMME, PROJECT, OFFICE -> portfolio.entry(reference).isPresent();
            default -> false;
        };
    }

    /**
     * The programme or project that owns a milestone; empty when there is none of that id.
     *
     * @param milestone any
     */
    public Optional<ComponentRef> owner(MilestoneId milestone) {
        return portfolio.owner(milestone).map(DeliveryComponent::ref);
    }

    /** Whether another portfolio has the same entries in the same order, and the same programmes and projects by id. */
    boolean isSame(Registers other) {
        return id().equals(other.id())
                && asOf.equals(other.asOf)
                && portfolio.calendar().equals(other.portfolio.calendar())
                && same(entries(), other.entries());
    }

    private Iterator<Object> entries() {
        return portfolio.all(Recorded.class).stream()
                .<Object>map(entry -> entry instanceof DeliveryComponent component ? component.ref() : entry)
                .iterator();
    }

    /** Ids are compared, and entries by identity: an edit shares what it leaves alone. */
    private static boolean same(Iterator<Object> these, Iterator<Object> those) {
        while (these.hasNext() && those.hasNext()) {
            Object one = these.next();
            Object other = those.next();
            if (one != other && !(one instanceof ComponentRef && one.equals(other))) {
                return false;
            }
        }
        return !these.hasNext() && !those.hasNext();
    }
}
