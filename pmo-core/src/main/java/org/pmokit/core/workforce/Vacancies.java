package org.pmokit.core.workforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.role.RoleAssignment;

/** Finds roles that nobody holds: first those that are required, then those that a register calls vacant. */
final class Vacancies {

    private final Scope scope;

    Vacancies(Scope scope) {
        this.scope = scope;
    }

    List<Vacancy> of(List<RequiredRole> required) {
        List<Vacancy> found = new ArrayList<>();
        scope.components()
                .forEach(component -> required.stream()
                        .filter(role -> role.kind() == component.kind())
                        .forEach(role -> missing(component, role).ifPresent(found::add)));
        Set<String> told = new HashSet<>();
        found.forEach(each -> told.add(each.path()));
        scope.inForce().stream()
                .filter(RoleAssignment::isVacant)
                .filter(each -> !isHeld(each))
                .map(each -> new Vacancy(
                        each.component(),
                        each.role(),
                        Vacancy.Kind.RECORDED,
                        each.period().firstDay()))
                .filter(each -> told.add(each.path()))
                .forEach(found::add);
        return List.copyOf(found);
    }

    private boolean isHeld(RoleAssignment vacant) {
        return scope.portfolio().rolesOn(vacant.component()).stream()
                .anyMatch(
                        each -> each.role().equals(vacant.role()) && !each.isVacant() && each.isInForceOn(scope.day()));
    }

    private Optional<Vacancy> missing(ComponentRef component, RequiredRole required) {
        List<RoleAssignment> fitting = scope.portfolio().rolesOn(component).stream()
                .filter(each -> required.isMetBy(each.role()))
                .toList();
        boolean held = fitting.stream().anyMatch(each -> !each.isVacant() && each.isInForceOn(scope.day()));
        return held ? Optional.empty() : Optional.of(vacancy(component, required, fitting));
    }

    private Vacancy vacancy(ComponentRef component, RequiredRole required, List<RoleAssignment> fitting) {
        Optional<RoleAssignment> recorded = fitting.stream()
                .filter(each -> each.isVacant() && each.isInForceOn(scope.day()))
                .findFirst();
        if (recorded.isPresent()) {
            Optional<LocalDate> since = recorded.get().period().firstDay();
            return new Vacancy(component, required.role(), Vacancy.Kind.RECORDED, since);
        }
        List<DateRange> held = fitting.stream()
                .filter(each -> !each.isVacant())
                .map(RoleAssignment::period)
                .toList();
        Optional<LocalDate> ended = held.stream()
                .map(DateRange::end)
                .filter(end -> !end.isAfter(scope.day()))
                .max(Comparator.naturalOrder());
        if (ended.isPresent()) {
            return new Vacancy(component, required.role(), Vacancy.Kind.ENDED, ended);
        }
        Vacancy.Kind kind = held.isEmpty() ? Vacancy.Kind.NEVER_FILLED : Vacancy.Kind.NOT_BEGUN;
        return new Vacancy(component, required.role(), kind, Optional.empty());
    }
}
