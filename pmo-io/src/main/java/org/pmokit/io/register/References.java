package org.pmokit.io.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.codec.Fault;
import org.pmokit.io.codec.ProblemLog;
import org.pmokit.io.codec.Values;
import org.pmokit.io.form.Scope;

/** What the ids in cells lead to, as far as the registers have been read. */
final class References {

    private final ProblemLog log;
    private final Set<ComponentRef> known = new HashSet<>();
    private final Map<String, List<MilestoneId>> milestonesByName = new HashMap<>();

    References(ProblemLog log) {
        this.log = log;
    }

    void add(ComponentRef reference) {
        known.add(reference);
        if (reference instanceof MilestoneId milestone) {
            milestonesByName
                    .computeIfAbsent(milestone.name(), key -> new ArrayList<>())
                    .add(milestone);
        }
    }

    boolean knows(ComponentRef reference) {
        return known.contains(reference);
    }

    /** The component of a required cell; empty when there is none, which has then been told where it is news. */
    Optional<ComponentRef> required(Row row, String column, Scope scope) {
        return row.required(column, Values.text()).flatMap(cell -> find(row, column, cell, scope));
    }

    Optional<ComponentRef> optional(Row row, String column, Scope scope) {
        return row.word(column).flatMap(cell -> find(row, column, cell, scope));
    }

    /** The component of that id; empty when there is none, which has then been told where it is news. */
    Optional<ComponentRef> find(Row row, String column, String text, Scope scope) {
        List<ComponentRef> found = candidates(text, scope);
        if (found.size() == 1 || isToldAlready(found)) {
            return Optional.of(found.get(0));
        }
        if (found.size() > 1) {
            row.refuse(column, text, ambiguous(text, found));
        } else if (isNews(text, scope)) {
            row.refuse(column, text, unknown(text, scope));
        }
        return Optional.empty();
    }

    /** The id as it was meant: {@code unit:ODA} may stand where only units may, unless a unit has that very id. */
    ComponentRef meant(ComponentRef told) {
        if (known.contains(told)) {
            return told;
        }
        return explicit(told.value())
                .filter(other -> other.kind() == told.kind() && known.contains(other))
                .orElse(told);
    }

    /** One spelling for all ways to write a reference. */
    String spelled(String text) {
        List<ComponentRef> found = candidates(text, Scope.ANYTHING);
        return found.isEmpty() ? text : found.get(0).asText();
    }

    private List<ComponentRef> candidates(String text, Scope scope) {
        Optional<ComponentRef> explicit =
                explicit(text).filter(reference -> scope.allows(reference.kind()) && known.contains(reference));
        if (explicit.isPresent()) {
            return List.of(explicit.get());
        }
        for (Set<ComponentKind> group : scope.groups()) {
            List<ComponentRef> found = group.stream()
                    .sorted()
                    .<ComponentRef>flatMap(kind -> named(kind, text))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private Stream<? extends ComponentRef> named(ComponentKind kind, String text) {
        if (kind != ComponentKind.MILESTONE) {
            return legal(kind, text).filter(known::contains).stream();
        }
        return text.indexOf('/') >= 0
                ? legal(kind, text).filter(known::contains).stream()
                : milestonesByName.getOrDefault(text, List.of()).stream();
    }

    private static Optional<ComponentRef> legal(ComponentKind kind, String text) {
        try {
            return Optional.of(ComponentRef.of(kind, text));
        } catch (IllegalArgumentException illegal) {
            return Optional.empty();
        }
    }

    private static Optional<ComponentRef> explicit(String text) {
        if (text.indexOf(':') < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(ComponentRef.parse(text));
        } catch (IllegalArgumentException bare) {
            return Optional.empty();
        }
    }

    /** Whether the id is wrong in itself, rather than naming a row that could not be read. */
    private boolean isNews(String text, Scope scope) {
        String bare = explicit(text).map(ComponentRef::value).orElse(text);
        return !log.isLeftOut(bare)
                && scope.groups().stream().flatMap(Set::stream).noneMatch(log::isIncomplete);
    }

    /** Portfolio, programmes and projects share one name space, so that two of one id are a problem by themselves. */
    private static boolean isToldAlready(List<ComponentRef> found) {
        return !found.isEmpty()
                && found.stream().map(ComponentRef::kind).allMatch(kind -> kind.compareTo(ComponentKind.PROJECT) <= 0);
    }

    private static Fault ambiguous(String text, List<ComponentRef> found) {
        String all = found.stream().map(ComponentRef::asText).collect(Collectors.joining(", "));
        boolean milestones = found.stream().allMatch(MilestoneId.class::isInstance);
        String example = milestones ? found.get(0).value() : found.get(0).asText();
        return new Fault(
                ProblemCode.AMBIGUOUS_REFERENCE,
                "\"" + Excerpt.of(text) + "\" may be " + Excerpt.of(all, 200) + ".",
                "write \"" + example + "\" if that is meant.");
    }

    private static Fault unknown(String text, Scope scope) {
        return new Fault(
                ProblemCode.UNKNOWN_REFERENCE,
                "There is no " + scope.described() + " \"" + Excerpt.of(text) + "\".",
                "add it to " + scope.files() + ", or correct the id.");
    }
}
