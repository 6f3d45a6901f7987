package org.pmokit.core;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.PortfolioId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.problem.InvalidPortfolioException;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.register.RegisterEntry;

/**
 * What was written down about a portfolio, before anybody checked that it fits together. Add components in any order;
 * {@link #resolve} tells everything that is wrong at once, or gives the {@link Portfolio}.
 *
 * <p>A draft is filled by one thread and may be resolved any number of times.
 */
public final class PortfolioDraft {

    /** A value and where it was said. */
    record Entry<T>(T value, Optional<Origin> origin) {}

    /** A parent that was given from above: by the programme rather than by its child. */
    record Placement(ComponentRef child, ProgrammeId parent) {}

    final String name;
    PortfolioId id = PortfolioId.of("PORTFOLIO");

    @Nullable
    LocalDate statusDate;

    @Nullable
    Currency currency;

    WorkingCalendar calendar = WorkingCalendar.EVERY_DAY;
    final List<Entry<Recorded>> values = new ArrayList<>();
    final List<Entry<Placement>> placements = new ArrayList<>();
    private @Nullable Origin here;

    private PortfolioDraft(String name) {
        this.name = name;
    }

    /**
     * An empty draft.
     *
     * @param name of the portfolio
     */
    public static PortfolioDraft named(String name) {
        return new PortfolioDraft(name);
    }

    /**
     * Names the portfolio's id; {@code PORTFOLIO} unless said.
     *
     * @param portfolioId shares one name space with programmes and projects
     */
    public PortfolioDraft id(PortfolioId portfolioId) {
        this.id = portfolioId;
        return this;
    }

    /**
     * Says as of which day the registers were drawn.
     *
     * @param day the status date
     */
    public PortfolioDraft statusDate(LocalDate day) {
        this.statusDate = day;
        return this;
    }

    /**
     * Says the currency of all money; the currency of the first amount unless said.
     *
     * @param code of all money in the portfolio
     */
    public PortfolioDraft currency(Currency code) {
        this.currency = code;
        return this;
    }

    /**
     * Says on which days work is done; every day unless said.
     *
     * @param workingDays of the whole portfolio
     */
    public PortfolioDraft calendar(WorkingCalendar workingDays) {
        this.calendar = workingDays;
        return this;
    }

    /**
     * Says where the components that are added next were read, so that problems can name the place.
     *
     * @param origin file and row
     */
    public PortfolioDraft at(Origin origin) {
        this.here = origin;
        return this;
    }

    /**
     * Adds a value to its register: a programme, a project, an office, a risk, a lesson.
     *
     * @param value what it points to may be added later
     */
    public PortfolioDraft add(Recorded value) {
        values.add(new Entry<>(value, Optional.ofNullable(here)));
        return this;
    }

    /**
     * Adds values to their registers.
     *
     * @param all in the order in which they are to be shown
     */
    public PortfolioDraft addAll(Iterable<? extends Recorded> all) {
        all.forEach(this::add);
        return this;
    }

    /**
     * Takes out every entry of that id. What still points to it is told by {@link #resolve}.
     *
     * @param id of an entry that need not be there
     */
    public PortfolioDraft remove(ComponentRef id) {
        values.removeIf(entry ->
                entry.value() instanceof RegisterEntry held && held.ref().equals(id));
        placements.removeIf(entry -> entry.value().child().equals(id));
        return this;
    }

    /**
     * Puts an entry in the place of the one of the same id, or at the end when there is none.
     *
     * @param entry the new one
     */
    public PortfolioDraft replace(RegisterEntry entry) {
        for (int place = 0; place < values.size(); place++) {
            if (values.get(place).value() instanceof RegisterEntry held
                    && held.ref().equals(entry.ref())) {
                values.set(place, new Entry<>(entry, Optional.ofNullable(here)));
                return this;
            }
        }
        return add(entry);
    }

    /**
     * Places a project from above, where the programme's list says so rather than the project itself.
     *
     * @param project the child
     * @param programme the parent
     */
    public PortfolioDraft place(ProjectId project, ProgrammeId programme) {
        placements.add(new Entry<>(new Placement(project, programme), Optional.ofNullable(here)));
        return this;
    }

    /**
     * Places a programme inside another from above.
     *
     * @param programme the child
     * @param parent the parent
     */
    public PortfolioDraft place(ProgrammeId programme, ProgrammeId parent) {
        placements.add(new Entry<>(new Placement(programme, parent), Optional.ofNullable(here)));
        return this;
    }

    /**
     * The portfolio, or every problem that keeps this from being one: ids used twice, references that lead nowhere, a
     * child with two parents, hierarchies that lead back to themselves, milestones outside their project, more than one
     * currency, an office that serves nobody. Takes time in proportion to what was added.
     */
    public Validation<Seq<Problem>, Portfolio> resolve() {
        return new Resolution(this).resolve();
    }

    /**
     * The portfolio.
     *
     * @throws InvalidPortfolioException with every problem, if there is any
     */
    public Portfolio resolveOrThrow() {
        return InvalidPortfolioException.valueOf(resolve());
    }
}
