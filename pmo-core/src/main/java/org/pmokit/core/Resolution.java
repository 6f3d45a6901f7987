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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.PortfolioDraft.Entry;
import org.pmokit.core.PortfolioDraft.Placement;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.register.RegisterEntry;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.core.schedule.Schedule;

/** One pass from a draft to a portfolio or to all of its problems. Used once. */
final class Resolution {

    private final PortfolioDraft draft;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<ComponentRef, Entry<RegisterEntry>> entries = new HashMap<>();
    private final Map<String, Recorded> keyed = new HashMap<>();
    private final List<Entry<Recorded>> kept = new ArrayList<>();
    private final Map<ComponentRef, ProgrammeId> placed = new HashMap<>();
    private final Set<MilestoneId> milestones = new HashSet<>();
    private final Set<ActivityId> activities = new HashSet<>();
    private final @Nullable Currency currency;
    private final ValueChecks checks;

    Resolution(PortfolioDraft draft) {
        this.draft = draft;
        this.currency = currencyOf(draft);
        this.checks = new ValueChecks(this::exists, currency);
    }

    Validation<Seq<Problem>, Portfolio> resolve() {
        index();
        place();
        kept.forEach(entry -> tellAll(checks.check(entry.value()), entry.origin()));
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

    private Registers registers() {
        return Registers.of(kept.stream().map(entry -> placed(entry.value())).toList());
    }

    // ---- what there is

    private void index() {
        if (draft.name.isBlank()) {
            problems.add(Problem.error(ProblemCode.MISSING_VALUE, "name", "The portfolio has no name.")
                    .advice("give it one.")
                    .build());
        }
        Map<String, ComponentRef> deliveryIds = new HashMap<>();
        deliveryIds.put(draft.id.value(), draft.id);
        for (Entry<Recorded> entry : draft.values) {
            if (entry.value() instanceof RegisterEntry held) {
                indexEntry(held, entry, deliveryIds);
            } else {
                indexOther(entry);
            }
        }
    }

    private void indexEntry(RegisterEntry held, Entry<Recorded> entry, Map<String, ComponentRef> deliveryIds) {
        Entry<RegisterEntry> first = entries.putIfAbsent(held.ref(), new Entry<>(held, entry.origin()));
        if (first == null) {
            kept.add(entry);
        } else {
            tell(twice(held, first), entry.origin());
        }
        if (held instanceof DeliveryComponent component) {
            requireOwnName(component.ref(), entry, deliveryIds);
            if (first == null) {
                indexMilestones(component);
            }
        }
    }

    private void indexOther(Entry<Recorded> entry) {
        Recorded value = entry.value();
        String type = Registers.typeOf(value).getName();
        Optional<String> key = value.uniqueKey();
        if (key.isPresent() && keyed.putIfAbsent(type + " " + key.get(), value) != null) {
            tell(duplicate(wordsFor(value), key.get(), value.path()), entry.origin());
        } else {
            kept.add(entry);
            if (value instanceof Schedule schedule) {
                schedule.activities().forEach(activity -> activities.add(activity.id()));
            }
        }
    }

    /** A milestone under a foreign owner is told as such; it cannot be pointed to. */
    private void indexMilestones(DeliveryComponent owner) {
        for (Milestone milestone : owner.milestones()) {
            if (milestone.id().owner().equals(owner.ref().value())) {
                milestones.add(milestone.id());
            }
        }
    }

    private static Problem twice(RegisterEntry again, Entry<RegisterEntry> first) {
        Optional<ProgrammeId> one = parentOf(first.value());
        Optional<ProgrammeId> other = parentOf(again);
        if (one.isPresent() && other.isPresent() && !one.equals(other)) {
            return twoParents(again.ref(), one.get(), other.get());
        }
        String where =
                first.origin().map(origin -> ", first at " + origin.asText()).orElse("");
        Problem plain = duplicate(again.ref().kind().words(), again.ref().value(), again.path());
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
                                    ValueChecks.pathOf(id),
                                    "The id \"" + id.value() + "\" names a "
                                            + holder.kind().words() + " and a "
                                            + id.kind().words() + ".")
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

    /** {@code role assignment}, from the name of the type. */
    private static String wordsFor(Recorded value) {
        return Registers.typeOf(value)
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static Optional<ProgrammeId> parentOf(RegisterEntry entry) {
        return entry instanceof DeliveryComponent delivery ? delivery.parent() : Optional.empty();
    }

    // ---- parents given from above

    private void place() {
        for (Entry<Placement> entry : draft.placements) {
            ComponentRef child = entry.value().child();
            ProgrammeId parent = entry.value().parent();
            List<Problem> missing = new ArrayList<>();
            checks.require(child, ValueChecks.pathOf(parent) + ".members", missing);
            checks.require(parent, ValueChecks.parentPathOf(child), missing);
            tellAll(missing, entry.origin());
            if (missing.isEmpty()) {
                placeKnown(child, parent, entry.origin());
            }
        }
    }

    private void placeKnown(ComponentRef child, ProgrammeId parent, Optional<Origin> origin) {
        Optional<ProgrammeId> declared = Optional.ofNullable(placed.get(child))
                .or(() -> Optional.ofNullable(entries.get(child)).flatMap(entry -> parentOf(entry.value())));
        if (declared.isPresent() && !declared.get().equals(parent)) {
            tell(twoParents(child, declared.get(), parent), origin);
        } else {
            placed.put(child, parent);
        }
    }

    private Recorded placed(Recorded value) {
        ProgrammeId parent = value instanceof DeliveryComponent component ? placed.get(component.ref()) : null;
        if (parent != null && value instanceof Project project) {
            return project.toBuilder().parent(parent).build();
        }
        if (parent != null && value instanceof Programme programme) {
            return programme.toBuilder().parent(parent).build();
        }
        return value;
    }

    private static Problem twoParents(ComponentRef child, ProgrammeId first, ProgrammeId second) {
        return Problem.error(
                        ProblemCode.TWO_PARENTS,
                        ValueChecks.parentPathOf(child),
                        "The " + child.kind().words() + " \"" + child.value() + "\" is in two programmes: \""
                                + first.value() + "\" and \"" + second.value() + "\".")
                .value(second.value())
                .advice("keep one; let the other depend on it.")
                .build();
    }

    // ---- hierarchies

    /** Projects have nothing of their own kind above them. */
    private void checkHierarchies() {
        Map<ComponentKind, Map<ComponentRef, List<Pointer>>> hierarchies = new LinkedHashMap<>();
        for (Entry<Recorded> entry : kept) {
            if (entry.value() instanceof RegisterEntry child && child.ref().kind() != ComponentKind.PROJECT) {
                List<Pointer> parents = superiorsOf(child);
                if (!parents.isEmpty()) {
                    hierarchies
                            .computeIfAbsent(child.ref().kind(), none -> new LinkedHashMap<>())
                            .put(child.ref(), parents);
                }
            }
        }
        hierarchies.values().forEach(this::checkHierarchy);
    }

    private List<Pointer> superiorsOf(RegisterEntry child) {
        Stream<Pointer> own = child.pointers()
                .filter(pointer -> pointer.sense() == Pointer.Sense.UP)
                .filter(pointer -> entries.containsKey(pointer.target()));
        Stream<Pointer> above = Stream.ofNullable(placed.get(child.ref()))
                .filter(parent -> child.ref().kind() == ComponentKind.PROGRAMME)
                .flatMap(parent -> Pointer.up("parent", Optional.of(parent)));
        return Stream.concat(own, above).toList();
    }

    private void checkHierarchy(Map<ComponentRef, List<Pointer>> parents) {
        List<List<ComponentRef>> cycles = HierarchyCycles.in(
                parents.keySet(),
                id -> parents.getOrDefault(id, List.of()).stream()
                        .map(Pointer::target)
                        .distinct()
                        .toList());
        for (List<ComponentRef> cycle : cycles) {
            ComponentRef first = cycle.get(0);
            String field = parents.getOrDefault(first, List.of()).get(0).attribute();
            tellAll(List.of(leadsBack(cycle, field)), originOf(first));
        }
    }

    private static Problem leadsBack(List<ComponentRef> cycle, String field) {
        ComponentRef first = cycle.get(0);
        String route = Stream.concat(cycle.stream(), Stream.of(first))
                .map(ComponentRef::value)
                .collect(Collectors.joining(" -> "));
        return Problem.error(
                        ProblemCode.HIERARCHY_CYCLE,
                        ValueChecks.pathOf(first) + "." + field,
                        "The " + first.kind().words() + " hierarchy leads back to itself: " + route + ".")
                .value(route)
                .advice("remove one of these links.")
                .build();
    }

    // ---- shared

    private boolean exists(ComponentRef reference) {
        return switch (reference.kind()) {
            case PORTFOLIO -> reference.equals(draft.id);
            case MILESTONE -> milestones.contains((MilestoneId) reference);
            case ACTIVITY -> activities.contains((ActivityId) reference);
            default -> entries.containsKey(reference);
        };
    }

    private Optional<Origin> originOf(ComponentRef id) {
        return Optional.ofNullable(entries.get(id)).flatMap(Entry::origin);
    }

    private void tellAll(List<Problem> found, Optional<Origin> origin) {
        found.forEach(problem -> tell(problem, origin));
    }

    private void tell(Problem problem, Optional<Origin> origin) {
        problems.add(origin.map(problem::from).orElse(problem));
    }

    private static @Nullable Currency currencyOf(PortfolioDraft draft) {
        if (draft.currency != null) {
            return draft.currency;
        }
        return draft.values.stream()
                .flatMap(entry -> entry.value().amounts())
                .findFirst()
                .map(amount -> amount.money().currency())
                .orElse(null);
    }
}
