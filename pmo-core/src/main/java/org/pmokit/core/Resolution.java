package org.pmokit.core;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.PortfolioDraft.Entry;
import org.pmokit.core.PortfolioDraft.Placement;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.dependency.OverlapDecision;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.DependencyId;
import org.pmokit.core.identifier.IssueId;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.money.Money;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.ReportingKind;
import org.pmokit.core.office.ReportingLine;
import org.pmokit.core.organisation.Board;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.provenance.Source;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.core.strategy.Objective;

/** One pass from a draft to a portfolio or to all of its problems. Used once. */
final class Resolution {

    private static final List<ComponentKind> DEPENDENCY_ENDS =
            List.of(ComponentKind.PROGRAMME, ComponentKind.PROJECT, ComponentKind.MILESTONE);

    private final PortfolioDraft draft;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<ComponentRef, Origin> origins = new HashMap<>();
    private final Map<ProgrammeId, Programme> programmes = new LinkedHashMap<>();
    private final Map<ProjectId, Project> projects = new LinkedHashMap<>();
    private final Map<OfficeId, Office> offices = new LinkedHashMap<>();
    private final Map<UnitId, OrganisationUnit> units = new LinkedHashMap<>();
    private final Map<BoardId, Board> boards = new LinkedHashMap<>();
    private final Map<ObjectiveId, Objective> objectives = new LinkedHashMap<>();
    private final Map<DependencyId, Dependency> dependencies = new LinkedHashMap<>();
    private final Map<RiskId, Risk> risks = new LinkedHashMap<>();
    private final Map<IssueId, Issue> issues = new LinkedHashMap<>();
    private final Set<MilestoneId> milestones = new HashSet<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final @Nullable Currency currency;
    private final ComponentChecks checks;

    Resolution(PortfolioDraft draft) {
        this.draft = draft;
        this.currency = currencyOf(draft);
        this.checks = new ComponentChecks(this::exists, currency);
    }

    Validation<Seq<Problem>, Portfolio> resolve() {
        index();
        place();
        checkDelivery();
        checkOffices();
        checkOrganisation();
        checkRegisters();
        checkHierarchies();
        if (!problems.isEmpty()) {
            return Validation.invalid(Vector.ofAll(problems));
        }
        return Validation.valid(new Portfolio(profile(), registers()));
    }

    private Portfolio.Profile profile() {
        return new Portfolio.Profile(
                draft.id,
                draft.name,
                Optional.ofNullable(draft.statusDate),
                Optional.ofNullable(currency),
                draft.calendar);
    }

    private Portfolio.Registers registers() {
        return new Portfolio.Registers(
                Register.of(programmes.values(), Programme::id),
                Register.of(projects.values(), Project::id),
                Register.of(offices.values(), Office::id),
                Register.of(units.values(), OrganisationUnit::id),
                Register.of(boards.values(), Board::id),
                Register.of(objectives.values(), Objective::id),
                Register.of(dependencies.values(), Dependency::id),
                Register.of(risks.values(), Risk::id),
                Register.of(issues.values(), Issue::id),
                values(draft.roles),
                values(draft.overlapDecisions),
                List.copyOf(sources.values()));
    }

    // ---- what there is

    private void index() {
        if (draft.name.isBlank()) {
            problems.add(Problem.error(ProblemCode.MISSING_VALUE, "name", "The portfolio has no name.")
                    .advice("give it one.")
                    .build());
        }
        indexDelivery();
        draft.offices.forEach(entry -> put(offices, entry, Office::id));
        draft.units.forEach(entry -> put(units, entry, OrganisationUnit::id));
        draft.boards.forEach(entry -> put(boards, entry, Board::id));
        draft.objectives.forEach(entry -> put(objectives, entry, Objective::id));
        draft.dependencies.forEach(entry -> put(dependencies, entry, Dependency::id));
        draft.risks.forEach(entry -> put(risks, entry, Risk::id));
        draft.issues.forEach(entry -> put(issues, entry, Issue::id));
        draft.sources.forEach(this::putSource);
    }

    private void indexDelivery() {
        Map<String, ComponentRef> deliveryIds = new HashMap<>();
        deliveryIds.put(draft.id.value(), draft.id);
        for (Entry<Programme> entry : draft.programmes) {
            put(programmes, entry, Programme::id);
            requireOwnName(entry.value().id(), entry, deliveryIds);
        }
        for (Entry<Project> entry : draft.projects) {
            put(projects, entry, Project::id);
            requireOwnName(entry.value().id(), entry, deliveryIds);
        }
        Stream.concat(programmes.values().stream(), projects.values().stream()).forEach(this::indexMilestones);
    }

    /** A milestone under a foreign owner is told as such; it cannot be pointed to. */
    private void indexMilestones(DeliveryComponent owner) {
        owner.milestones().stream()
                .map(Milestone::id)
                .filter(id -> id.owner().equals(owner.ref().value()))
                .forEach(milestones::add);
    }

    private void putSource(Entry<Source> entry) {
        Source source = entry.value();
        if (sources.putIfAbsent(source.key(), source) != null) {
            tell(duplicate("source", source.key(), "sources[" + source.key() + "]"), entry.origin());
        }
    }

    private <K extends ComponentRef, V> void put(Map<K, V> register, Entry<V> entry, Function<V, K> key) {
        K id = key.apply(entry.value());
        if (register.putIfAbsent(id, entry.value()) == null) {
            entry.origin().ifPresent(origin -> origins.put(id, origin));
        } else {
            tell(twice(id, entry, register), entry.origin());
        }
    }

    private <K extends ComponentRef, V> Problem twice(K id, Entry<V> entry, Map<K, V> register) {
        Optional<ProgrammeId> first = parentOf(register.get(id));
        Optional<ProgrammeId> second = parentOf(entry.value());
        if (first.isPresent() && second.isPresent() && !first.equals(second)) {
            return twoParents(id, first.get(), second.get());
        }
        String where = Optional.ofNullable(origins.get(id))
                .map(origin -> ", first at " + origin.asText())
                .orElse("");
        Problem plain = duplicate(id.kind().code(), id.value(), ComponentChecks.pathOf(id));
        return Problem.builder()
                .from(plain)
                .message(plain.message().replaceFirst("\\.$", "") + where + ".")
                .build();
    }

    private void requireOwnName(ComponentRef id, Entry<?> entry, Map<String, ComponentRef> taken) {
        ComponentRef holder = taken.putIfAbsent(id.value(), id);
        if (holder != null && holder.kind() != id.kind()) {
            tell(
                    Problem.error(
                                    ProblemCode.DUPLICATE_ID,
                                    ComponentChecks.pathOf(id),
                                    "The id \"" + id.value() + "\" names a "
                                            + holder.kind().code() + " and a "
                                            + id.kind().code() + ".")
                            .value(id.value())
                            .advice(
                                    "give one of them another id; portfolio, programmes and projects share one name space.")
                            .build(),
                    entry.origin());
        }
    }

    private static Problem duplicate(String what, String id, String path) {
        return Problem.error(ProblemCode.DUPLICATE_ID, path, "The " + what + " \"" + id + "\" is there twice.")
                .value(id)
                .advice("remove one, or give it another id.")
                .build();
    }

    private static Optional<ProgrammeId> parentOf(@Nullable Object component) {
        return component instanceof DeliveryComponent delivery ? delivery.parent() : Optional.empty();
    }

    // ---- parents given from above

    private void place() {
        for (Entry<Placement> entry : draft.placements) {
            ComponentRef child = entry.value().child();
            ProgrammeId parent = entry.value().parent();
            List<Problem> missing = new ArrayList<>();
            checks.require(child, ComponentChecks.pathOf(parent) + ".members", missing);
            checks.require(parent, ComponentChecks.parentPathOf(child), missing);
            missing.forEach(problem -> tell(problem, entry.origin()));
            if (missing.isEmpty()) {
                placeKnown(child, parent, entry.origin());
            }
        }
    }

    private void placeKnown(ComponentRef child, ProgrammeId parent, Optional<Origin> origin) {
        Optional<ProgrammeId> declared = child instanceof ProjectId project
                ? get(projects, project).flatMap(Project::parent)
                : child instanceof ProgrammeId programme
                        ? get(programmes, programme).flatMap(Programme::parent)
                        : Optional.empty();
        if (declared.isPresent() && !declared.get().equals(parent)) {
            tell(twoParents(child, declared.get(), parent), origin);
        } else if (child instanceof ProjectId project) {
            projects.computeIfPresent(
                    project, (id, held) -> held.toBuilder().parent(parent).build());
        } else if (child instanceof ProgrammeId programme) {
            programmes.computeIfPresent(
                    programme, (id, held) -> held.toBuilder().parent(parent).build());
        }
    }

    private static Problem twoParents(ComponentRef child, ProgrammeId first, ProgrammeId second) {
        return Problem.error(
                        ProblemCode.TWO_PARENTS,
                        ComponentChecks.parentPathOf(child),
                        "The " + child.kind().code() + " \"" + child.value() + "\" is in two programmes: \""
                                + first.value() + "\" and \"" + second.value() + "\".")
                .value(second.value())
                .advice("keep one; let the other depend on it.")
                .build();
    }

    // ---- what each component says

    private void checkDelivery() {
        programmes.values().forEach(programme -> tellAll(checks.check(programme), programme.id()));
        projects.values().forEach(project -> tellAll(checks.check(project), project.id()));
    }

    private void checkOffices() {
        for (Office office : offices.values()) {
            List<Problem> found = new ArrayList<>();
            String path = ComponentChecks.pathOf(office.id());
            if (office.serves().isEmpty()) {
                found.add(Problem.error(
                                ProblemCode.OFFICE_SERVES_NOTHING,
                                path + ".serves",
                                "The office \"" + office.id().value() + "\" serves nobody.")
                        .advice("name the portfolio, programme, project or unit that it serves.")
                        .build());
            }
            office.serves().forEach(served -> checks.require(served, path + ".serves", found));
            office.unit().ifPresent(unit -> checks.require(unit, path + ".unit", found));
            office.reportingLines().forEach(line -> checks.require(line.to(), path + ".reportingLines", found));
            office.linkedTeams().stream()
                    .flatMap(team -> team.unit().stream())
                    .forEach(unit -> checks.require(unit, path + ".linkedTeams", found));
            tellAll(found, office.id());
        }
    }

    private void checkOrganisation() {
        for (OrganisationUnit unit : units.values()) {
            requireAll(unit.id(), "parent", unit.parent().stream());
        }
        for (Board board : boards.values()) {
            requireAll(board.id(), "governs", board.governs().stream());
        }
        for (Objective objective : objectives.values()) {
            requireAll(objective.id(), "parent", objective.parent().stream());
            requireAll(objective.id(), "component", objective.component().stream());
            requireAll(objective.id(), "lead", objective.lead().stream());
        }
    }

    private void checkRegisters() {
        dependencies.values().forEach(this::checkDependency);
        risks.values().forEach(this::checkRisk);
        issues.values().forEach(issue -> requireAll(issue.id(), "component", Stream.of(issue.component())));
        draft.roles.forEach(this::checkRole);
        draft.overlapDecisions.forEach(this::checkOverlapDecision);
    }

    private void checkDependency(Dependency dependency) {
        requireEnd(dependency.id(), "giver", dependency.giver());
        requireEnd(dependency.id(), "receiver", dependency.receiver());
        if (dependency.giver().equals(dependency.receiver())) {
            Problem self = selfReference(
                    ComponentChecks.pathOf(dependency.id()) + ".receiver",
                    "The dependency \"" + dependency.id().value() + "\" leads from \""
                            + dependency.giver().value() + "\" to itself.",
                    dependency.receiver().value());
            tellAll(List.of(self), dependency.id());
        }
    }

    private void checkRisk(Risk risk) {
        requireAll(risk.id(), "component", Stream.of(risk.component()));
        List<Problem> found = new ArrayList<>();
        String path = ComponentChecks.pathOf(risk.id()) + ".impact";
        risk.impact().ifPresent(amount -> checks.checkCurrency(amount, path, found));
        tellAll(found, risk.id());
    }

    private void checkRole(Entry<RoleAssignment> entry) {
        List<Problem> found = new ArrayList<>();
        String path = "roles[" + entry.value().role() + "].component";
        checks.require(entry.value().component(), path, found);
        found.forEach(problem -> tell(problem, entry.origin()));
    }

    private void checkOverlapDecision(Entry<OverlapDecision> entry) {
        List<Problem> found = new ArrayList<>();
        OverlapDecision decision = entry.value();
        String path = "overlapDecisions[" + decision.first().value() + ","
                + decision.second().value() + "]";
        checks.require(decision.first(), path + ".first", found);
        checks.require(decision.second(), path + ".second", found);
        if (decision.first().equals(decision.second())) {
            found.add(selfReference(
                    path + ".second",
                    "The project \"" + decision.first().value() + "\" is said to overlap itself.",
                    decision.second().value()));
        }
        found.forEach(problem -> tell(problem, entry.origin()));
    }

    private static Problem selfReference(String path, String message, String value) {
        return Problem.error(ProblemCode.SELF_REFERENCE, path, message)
                .value(value)
                .advice("name the other side.")
                .build();
    }

    private void requireEnd(DependencyId dependency, String field, ComponentRef end) {
        List<Problem> found = new ArrayList<>();
        checks.requireKind(DEPENDENCY_ENDS, end, ComponentChecks.pathOf(dependency) + "." + field, found);
        tellAll(found, dependency);
    }

    private void requireAll(ComponentRef holder, String field, Stream<? extends ComponentRef> references) {
        List<Problem> found = new ArrayList<>();
        references.forEach(reference -> checks.require(reference, ComponentChecks.pathOf(holder) + "." + field, found));
        tellAll(found, holder);
    }

    // ---- hierarchies

    private void checkHierarchies() {
        checkHierarchy(
                programmes, "parent", programme -> programme.parent().stream().toList());
        checkHierarchy(units, "parent", unit -> unit.parent().stream().toList());
        checkHierarchy(
                objectives, "parent", objective -> objective.parent().stream().toList());
        checkHierarchy(offices, "reportingLines", Resolution::lineSuperiors);
    }

    private static List<OfficeId> lineSuperiors(Office office) {
        return office.reportingLines().stream()
                .filter(line -> line.kind() == ReportingKind.LINE)
                .map(ReportingLine::to)
                .filter(OfficeId.class::isInstance)
                .map(OfficeId.class::cast)
                .distinct()
                .toList();
    }

    private <K extends ComponentRef, V> void checkHierarchy(
            Map<K, V> register, String field, Function<V, List<K>> parents) {
        Function<K, List<K>> knownParents = id -> get(register, id).map(parents).orElse(List.of());
        for (List<K> cycle : HierarchyCycles.in(register.keySet(), knownParents)) {
            K first = cycle.get(0);
            String route = Stream.concat(cycle.stream(), Stream.of(first))
                    .map(ComponentRef::value)
                    .collect(Collectors.joining(" -> "));
            tellAll(
                    List.of(Problem.error(
                                    ProblemCode.HIERARCHY_CYCLE,
                                    ComponentChecks.pathOf(first) + "." + field,
                                    "The " + first.kind().code() + " hierarchy leads back to itself: " + route + ".")
                            .value(route)
                            .advice("remove one of these links.")
                            .build()),
                    first);
        }
    }

    // ---- shared

    private boolean exists(ComponentRef reference) {
        return switch (reference.kind()) {
            case PORTFOLIO -> reference.equals(draft.id);
            case PROGRAMME -> programmes.containsKey((ProgrammeId) reference);
            case PROJECT -> projects.containsKey((ProjectId) reference);
            case MILESTONE -> milestones.contains((MilestoneId) reference);
            case OFFICE -> offices.containsKey((OfficeId) reference);
            case UNIT -> units.containsKey((UnitId) reference);
            case BOARD -> boards.containsKey((BoardId) reference);
            case OBJECTIVE -> objectives.containsKey((ObjectiveId) reference);
            case DEPENDENCY -> dependencies.containsKey((DependencyId) reference);
            case RISK -> risks.containsKey((RiskId) reference);
            case ISSUE -> issues.containsKey((IssueId) reference);
        };
    }

    private void tellAll(List<Problem> found, ComponentRef holder) {
        Optional<Origin> origin = Optional.ofNullable(origins.get(holder));
        found.forEach(problem -> tell(problem, origin));
    }

    private void tell(Problem problem, Optional<Origin> origin) {
        problems.add(origin.map(problem::from).orElse(problem));
    }

    private static <K, V> Optional<V> get(Map<K, V> register, K id) {
        return Optional.ofNullable(register.get(id));
    }

    private static <T> List<T> values(List<Entry<T>> entries) {
        return entries.stream().map(Entry::value).toList();
    }

    private static @Nullable Currency currencyOf(PortfolioDraft draft) {
        if (draft.currency != null) {
            return draft.currency;
        }
        return Stream.of(
                        draft.programmes.stream()
                                .flatMap(entry -> entry.value().finance().amounts()),
                        draft.projects.stream()
                                .flatMap(entry -> entry.value().finance().amounts()),
                        draft.risks.stream().flatMap(entry -> entry.value().impact().stream()))
                .flatMap(Function.identity())
                .findFirst()
                .map(Money::currency)
                .orElse(null);
    }
}
