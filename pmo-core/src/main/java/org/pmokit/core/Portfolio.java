package org.pmokit.core;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.dependency.OverlapDecision;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.PortfolioId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.Money;
import org.pmokit.core.office.Office;
import org.pmokit.core.organisation.Board;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.problem.InvalidPortfolioException;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.provenance.Source;
import org.pmokit.core.register.RegisterEntry;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.core.strategy.Objective;

/**
 * A consistent portfolio: programmes, projects, the offices that support them and the registers about them. Every
 * reference in it leads somewhere. Immutable and safe for any number of threads; lists are unmodifiable and keep the
 * order in which components were added.
 *
 * <p>Made by {@link PortfolioDraft#resolve}. An edit such as {@link #replacing} gives a new portfolio that shares
 * everything else with the old one and takes microseconds at any size.
 */
public final class Portfolio {

    /** What the portfolio says of itself. */
    record Profile(
            PortfolioId id,
            String name,
            Optional<LocalDate> statusDate,
            Optional<Currency> currency,
            WorkingCalendar calendar) {

        Profile withCurrency(Optional<Currency> known) {
            return known.equals(currency) ? this : new Profile(id, name, statusDate, known, calendar);
        }

        Profile withStatusDate(LocalDate day) {
            return new Profile(id, name, Optional.of(day), currency, calendar);
        }
    }

    private final Profile profile;
    private final Registers registers;
    private volatile @Nullable LookUps lookUps;

    Portfolio(Profile profile, Registers registers) {
        this.profile = profile;
        this.registers = registers;
    }

    private Portfolio(Profile profile, Registers registers, @Nullable LookUps lookUps) {
        this(profile, registers);
        this.lookUps = lookUps;
    }

    /** Its id. */
    public PortfolioId id() {
        return profile.id();
    }

    /** Its name. */
    public String name() {
        return profile.name();
    }

    /** The day as of which its registers were drawn; empty when they do not say. */
    public Optional<LocalDate> statusDate() {
        return profile.statusDate();
    }

    /** The currency of all money in it; empty when there is none. */
    public Optional<Currency> currency() {
        return profile.currency();
    }

    /** The days on which work is done. */
    public WorkingCalendar calendar() {
        return profile.calendar();
    }

    /** All programmes. */
    public List<Programme> programmes() {
        return all(Programme.class);
    }

    /** All projects. */
    public List<Project> projects() {
        return registers.projects().asList();
    }

    /** All offices. */
    public List<Office> offices() {
        return all(Office.class);
    }

    /** All units of the organisation. */
    public List<OrganisationUnit> units() {
        return all(OrganisationUnit.class);
    }

    /** All governance bodies. */
    public List<Board> boards() {
        return all(Board.class);
    }

    /** All objectives. */
    public List<Objective> objectives() {
        return all(Objective.class);
    }

    /** All declared dependencies. */
    public List<Dependency> dependencies() {
        return all(Dependency.class);
    }

    /** The risk register. */
    public List<Risk> risks() {
        return all(Risk.class);
    }

    /** The issue register. */
    public List<Issue> issues() {
        return all(Issue.class);
    }

    /** All role assignments. */
    public List<RoleAssignment> roles() {
        return all(RoleAssignment.class);
    }

    /** What was decided about overlaps. */
    public List<OverlapDecision> overlapDecisions() {
        return all(OverlapDecision.class);
    }

    /** The documents that facts name. */
    public List<Source> sources() {
        return all(Source.class);
    }

    /**
     * The programme of that id; empty when there is none.
     *
     * @param id any
     */
    public Optional<Programme> programme(ProgrammeId id) {
        return registers.entry(id).map(Programme.class::cast);
    }

    /**
     * The project of that id; empty when there is none.
     *
     * @param id any
     */
    public Optional<Project> project(ProjectId id) {
        return registers.projects().get(id);
    }

    /**
     * The office of that id; empty when there is none.
     *
     * @param id any
     */
    public Optional<Office> office(OfficeId id) {
        return registers.entry(id).map(Office.class::cast);
    }

    /**
     * The milestone of that id; empty when there is none.
     *
     * @param id any
     */
    public Optional<Milestone> milestone(MilestoneId id) {
        return owner(id)
                .flatMap(owner -> owner.milestones().stream()
                        .filter(milestone -> milestone.id().equals(id))
                        .findFirst());
    }

    /**
     * The programme or project that owns a milestone; empty when there is none of that id.
     *
     * @param id any
     */
    public Optional<DeliveryComponent> owner(MilestoneId id) {
        Optional<Project> project = project(ProjectId.of(id.owner()));
        return project.isPresent() ? project.map(held -> held) : component(ProgrammeId.of(id.owner()));
    }

    /**
     * The programme or project that a reference points to; empty for any other kind and for an unknown id.
     *
     * @param reference of any kind
     */
    public Optional<DeliveryComponent> component(ComponentRef reference) {
        return switch (reference.kind()) {
            case PROGRAMME -> programme((ProgrammeId) reference).map(found -> found);
            case PROJECT -> project((ProjectId) reference).map(found -> found);
            default -> Optional.empty();
        };
    }

    /** All programmes, then all projects. */
    public Stream<DeliveryComponent> components() {
        return Stream.concat(programmes().stream(), projects().stream());
    }

    /**
     * Everything of a type, in the order in which it was added; of all types below it when it is a common one, such as
     * {@link RegisterEntry}. Empty when there is nothing of it.
     *
     * @param type such as {@code Lesson.class}
     * @param <T> the type
     */
    public <T> List<T> all(Class<T> type) {
        return registers.all(type);
    }

    /**
     * The entry of that id in whichever register; empty when there is none, for a milestone and for the portfolio itself.
     *
     * @param id any
     */
    public Optional<RegisterEntry> entry(ComponentRef id) {
        return registers.entry(id);
    }

    /**
     * What is on record about a component: the risks of a project, the lessons of a programme.
     *
     * @param component any
     * @param type such as {@code Lesson.class}
     * @param <T> the type
     */
    public <T> List<T> about(ComponentRef component, Class<T> type) {
        return lookUps().about(component, type);
    }

    /**
     * Whether there is such a component.
     *
     * @param reference of any kind
     */
    public boolean contains(ComponentRef reference) {
        return switch (reference.kind()) {
            case PORTFOLIO -> reference.equals(id());
            case MILESTONE -> milestone((MilestoneId) reference).isPresent();
            case ACTIVITY -> lookUps().hasActivity((ActivityId) reference);
            default -> entry(reference).isPresent();
        };
    }

    /**
     * What to call a component: its title, or its id where there is nothing better.
     *
     * @param reference of any kind, known or not
     */
    public String titleOf(ComponentRef reference) {
        Optional<String> title = switch (reference.kind()) {
            case PORTFOLIO -> Optional.of(name()).filter(known -> reference.equals(id()));
            case MILESTONE -> milestone((MilestoneId) reference).map(Milestone::title);
            default -> entry(reference).map(RegisterEntry::title);
        };
        return title.orElse(reference.value());
    }

    /**
     * Title and id of a component, such as {@code Payroll (PAY)}; kind and id, such as {@code project:PAY}, where there is no
     * other title.
     *
     * @param reference of any kind, known or not
     */
    public String nameOf(ComponentRef reference) {
        String title = titleOf(reference);
        return title.equals(reference.value()) ? reference.asText() : title + " (" + reference.value() + ")";
    }

    /**
     * The projects directly in a programme.
     *
     * @param programme any
     */
    public List<Project> projectsIn(ProgrammeId programme) {
        return lookUps().projectsIn(programme).stream()
                .map(id -> project(id).orElseThrow())
                .toList();
    }

    /**
     * The programmes directly in a programme.
     *
     * @param programme any
     */
    public List<Programme> programmesIn(ProgrammeId programme) {
        return lookUps().programmesIn(programme).stream()
                .map(id -> programme(id).orElseThrow())
                .toList();
    }

    /**
     * The risks of a component.
     *
     * @param component any
     */
    public List<Risk> risksOf(ComponentRef component) {
        return about(component, Risk.class);
    }

    /**
     * The issues of a component.
     *
     * @param component any
     */
    public List<Issue> issuesOf(ComponentRef component) {
        return about(component, Issue.class);
    }

    /**
     * The roles on a component.
     *
     * @param component any
     */
    public List<RoleAssignment> rolesOn(ComponentRef component) {
        return about(component, RoleAssignment.class);
    }

    /**
     * The dependencies in which a component is giver or receiver.
     *
     * @param component a programme, project or milestone
     */
    public List<Dependency> dependenciesOf(ComponentRef component) {
        return lookUps().dependenciesOf(component);
    }

    /**
     * The offices that serve a component.
     *
     * @param component any
     */
    public List<Office> officesServing(ComponentRef component) {
        return lookUps().officesServing(component);
    }

    /**
     * What had been told by that day. Facts dated later than the day are left out: figures, forecasts, judgements, actual
     * dates, and entries of registers; the given day becomes the status date. A day on or after the status date, or registers
     * without one, hide nothing, so that an actual date in the future can be found as the mistake that it is.
     *
     * @param day inclusive
     */
    public Portfolio knownOn(LocalDate day) {
        if (statusDate().filter(day::isBefore).isEmpty()) {
            return this;
        }
        return new Portfolio(profile.withStatusDate(day), registers.knownOn(day));
    }

    /**
     * This portfolio with one project replaced by another of the same id. Only what the edit touches is checked and
     * rebuilt, so it takes microseconds at any size. Where there was no money before, the first amount of the project
     * says the currency.
     *
     * @param project its id must be there already
     * @return the new portfolio, or every problem that the edit would cause
     */
    public Validation<Seq<Problem>, Portfolio> replacing(Project project) {
        Optional<Project> before = project(project.id());
        List<Problem> problems = new ArrayList<>();
        Optional<Currency> money = currency().or(() -> currencyOf(project));
        ValueChecks checks = new ValueChecks(this::contains, money.orElse(null));
        if (before.isEmpty()) {
            checks.require(project.id(), ValueChecks.pathOf(project.id()), problems);
        } else {
            problems.addAll(checks.check(project));
            problems.addAll(lostMilestones(before.get(), project));
        }
        if (!problems.isEmpty()) {
            return Validation.invalid(Vector.ofAll(problems));
        }
        boolean sameParent = before.orElseThrow().parent().equals(project.parent());
        return Validation.valid(
                new Portfolio(profile.withCurrency(money), registers.replacing(project), sameParent ? lookUps : null));
    }

    /**
     * This portfolio with one project replaced by another of the same id.
     *
     * @param project its id must be there already
     * @throws InvalidPortfolioException with every problem that the edit would cause
     */
    public Portfolio replacingOrThrow(Project project) {
        return InvalidPortfolioException.valueOf(replacing(project));
    }

    /** A draft with everything that is in here, to add more to. */
    public PortfolioDraft toDraft() {
        PortfolioDraft draft = PortfolioDraft.named(name()).id(id()).calendar(calendar());
        statusDate().ifPresent(draft::statusDate);
        currency().ifPresent(draft::currency);
        registers.stream().forEach(draft::add);
        return draft;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Portfolio portfolio
                && profile.equals(portfolio.profile)
                && registers.equals(portfolio.registers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(profile, registers);
    }

    /** Id and sizes; no titles and no persons. */
    @Override
    public String toString() {
        return "Portfolio " + id().value() + " (" + programmes().size() + " programmes, "
                + registers.projects().size() + " projects)";
    }

    private LookUps lookUps() {
        LookUps known = lookUps;
        if (known == null) {
            known = new LookUps(registers);
            lookUps = known;
        }
        return known;
    }

    private static Optional<Currency> currencyOf(Project project) {
        return project.finance().amounts().findFirst().map(Money::currency);
    }

    private List<Problem> lostMilestones(Project before, Project after) {
        if (before.milestones().equals(after.milestones())) {
            return List.of();
        }
        Set<MilestoneId> kept = after.milestones().stream().map(Milestone::id).collect(Collectors.toSet());
        return before.milestones().stream()
                .map(Milestone::id)
                .filter(milestone -> !kept.contains(milestone) && lookUps().isPointedTo(milestone))
                .map(milestone -> lost(after, milestone))
                .toList();
    }

    private static Problem lost(Project project, MilestoneId milestone) {
        return Problem.error(
                        ProblemCode.UNKNOWN_REFERENCE,
                        ValueChecks.pathOf(project.id()) + ".milestones",
                        "The milestone \"" + milestone.value() + "\" would go, but something else points to it.")
                .value(milestone.value())
                .advice("keep it, or edit a draft and remove what points to it as well.")
                .build();
    }
}
