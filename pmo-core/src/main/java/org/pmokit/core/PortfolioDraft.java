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
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.dependency.OverlapDecision;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.PortfolioId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.office.Office;
import org.pmokit.core.organisation.Board;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.problem.InvalidPortfolioException;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.provenance.Source;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.strategy.Objective;

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
    final List<Entry<Programme>> programmes = new ArrayList<>();
    final List<Entry<Project>> projects = new ArrayList<>();
    final List<Entry<Placement>> placements = new ArrayList<>();
    final List<Entry<Office>> offices = new ArrayList<>();
    final List<Entry<OrganisationUnit>> units = new ArrayList<>();
    final List<Entry<Board>> boards = new ArrayList<>();
    final List<Entry<Objective>> objectives = new ArrayList<>();
    final List<Entry<Dependency>> dependencies = new ArrayList<>();
    final List<Entry<OverlapDecision>> overlapDecisions = new ArrayList<>();
    final List<Entry<Risk>> risks = new ArrayList<>();
    final List<Entry<Issue>> issues = new ArrayList<>();
    final List<Entry<RoleAssignment>> roles = new ArrayList<>();
    final List<Entry<Source>> sources = new ArrayList<>();
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
     * Adds a programme.
     *
     * @param programme its parent may be added later
     */
    public PortfolioDraft add(Programme programme) {
        return put(programmes, programme);
    }

    /**
     * Adds a project.
     *
     * @param project its programme may be added later
     */
    public PortfolioDraft add(Project project) {
        return put(projects, project);
    }

    /**
     * Places a project from above, where the programme's list says so rather than the project itself.
     *
     * @param project the child
     * @param programme the parent
     */
    public PortfolioDraft place(ProjectId project, ProgrammeId programme) {
        return put(placements, new Placement(project, programme));
    }

    /**
     * Places a programme inside another from above.
     *
     * @param programme the child
     * @param parent the parent
     */
    public PortfolioDraft place(ProgrammeId programme, ProgrammeId parent) {
        return put(placements, new Placement(programme, parent));
    }

    /**
     * Adds an office.
     *
     * @param office whom it serves may be added later
     */
    public PortfolioDraft add(Office office) {
        return put(offices, office);
    }

    /**
     * Adds a unit of the organisation.
     *
     * @param unit its parent may be added later
     */
    public PortfolioDraft add(OrganisationUnit unit) {
        return put(units, unit);
    }

    /**
     * Adds a governance body.
     *
     * @param board what it governs may be added later
     */
    public PortfolioDraft add(Board board) {
        return put(boards, board);
    }

    /**
     * Adds an objective.
     *
     * @param objective its parent may be added later
     */
    public PortfolioDraft add(Objective objective) {
        return put(objectives, objective);
    }

    /**
     * Adds a declared dependency.
     *
     * @param dependency both ends may be added later
     */
    public PortfolioDraft add(Dependency dependency) {
        return put(dependencies, dependency);
    }

    /**
     * Adds a decision about an overlap.
     *
     * @param decision both projects may be added later
     */
    public PortfolioDraft add(OverlapDecision decision) {
        return put(overlapDecisions, decision);
    }

    /**
     * Adds a risk.
     *
     * @param risk its component may be added later
     */
    public PortfolioDraft add(Risk risk) {
        return put(risks, risk);
    }

    /**
     * Adds an issue.
     *
     * @param issue its component may be added later
     */
    public PortfolioDraft add(Issue issue) {
        return put(issues, issue);
    }

    /**
     * Adds a role assignment.
     *
     * @param assignment its component may be added later
     */
    public PortfolioDraft add(RoleAssignment assignment) {
        return put(roles, assignment);
    }

    /**
     * Adds a source that facts may name.
     *
     * @param source its key is unique
     */
    public PortfolioDraft add(Source source) {
        return put(sources, source);
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

    private <T> PortfolioDraft put(List<Entry<T>> register, T value) {
        register.add(new Entry<>(value, Optional.ofNullable(here)));
        return this;
    }
}
