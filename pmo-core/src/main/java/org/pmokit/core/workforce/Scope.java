package org.pmokit.core.workforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.office.Office;
import org.pmokit.core.organisation.Board;
import org.pmokit.core.role.RoleAssignment;

/** A portfolio on a day: what lives then, what is above what, and which roles are in force. */
record Scope(Portfolio portfolio, LocalDate day) {

    /** The component, then what it is in, up to the portfolio. */
    List<ComponentRef> line(ComponentRef component) {
        List<ComponentRef> line = new ArrayList<>();
        line.add(component);
        Optional<ProgrammeId> above = portfolio.component(component).flatMap(DeliveryComponent::parent);
        while (above.isPresent()) {
            line.add(above.get());
            above = portfolio.programme(above.get()).flatMap(DeliveryComponent::parent);
        }
        if (!component.equals(portfolio.id())) {
            line.add(portfolio.id());
        }
        return List.copyOf(line);
    }

    /** Programmes, projects, offices and boards that have not ended; anything else lives. */
    boolean isAlive(ComponentRef component) {
        return switch (component.kind()) {
            case PROGRAMME, PROJECT ->
                portfolio
                        .component(component)
                        .filter(found -> found.isOpenOn(day))
                        .isPresent();
            case OFFICE ->
                portfolio
                        .office((OfficeId) component)
                        .filter(office -> office.existsOn(day))
                        .isPresent();
            case BOARD -> board((BoardId) component).isPresent();
            default -> true;
        };
    }

    private Optional<Board> board(BoardId id) {
        return portfolio
                .entry(id)
                .map(Board.class::cast)
                .filter(board -> board.period().contains(day));
    }

    /** Programmes and projects that have not ended, programmes first. */
    Stream<DeliveryComponent> delivery() {
        return portfolio.components().filter(each -> each.isOpenOn(day));
    }

    /** Programmes, projects, offices and boards that live. */
    Stream<ComponentRef> components() {
        return Stream.of(
                        portfolio.components().map(DeliveryComponent::ref),
                        portfolio.offices().stream().map(Office::ref),
                        portfolio.boards().stream().map(Board::ref))
                .flatMap(refs -> refs.map(ref -> (ComponentRef) ref))
                .filter(this::isAlive);
    }

    /** Assignments in force on components that live, in the order of the register. */
    List<RoleAssignment> inForce() {
        return portfolio.roles().stream()
                .filter(each -> each.isInForceOn(day) && isAlive(each.component()))
                .toList();
    }

    /** Those of them that somebody holds. */
    List<RoleAssignment> held() {
        return inForce().stream().filter(each -> !each.isVacant()).toList();
    }
}
