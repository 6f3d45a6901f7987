package org.pmokit.core.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.organisation.Board;

/**
 * How a component is governed: the line of components above it, the boards that govern them and the rights to decide on
 * them. The nearest right that reaches is the one to use; those further up reach too, unless they say less.
 *
 * @param line the component itself first, then what it is in, up to the portfolio; never empty
 * @param boards those that govern a component of the line, nearest first
 * @param rights those on a component of the line, nearest first, then in the order given
 */
public record GovernanceFramework(List<ComponentRef> line, List<Board> boards, List<DecisionRight> rights) {

    /** Copies, and refuses a framework of nothing. */
    public GovernanceFramework {
        line = List.copyOf(line);
        boards = List.copyOf(boards);
        rights = List.copyOf(rights);
        if (line.isEmpty()) {
            throw new IllegalArgumentException(
                    "A governance framework has no component.\nMaybe start its line with the component itself.");
        }
    }

    /**
     * The framework along a line on a day.
     *
     * @param line the component itself first, then what it is in
     * @param boards any; those that govern nothing on the line, and those that do not exist that day, are left out
     * @param rights any; those on nothing on the line, and those not in force that day, are left out
     * @param day the status date
     */
    public static GovernanceFramework along(
            List<? extends ComponentRef> line,
            Collection<Board> boards,
            Collection<DecisionRight> rights,
            LocalDate day) {
        List<Board> governing = new ArrayList<>();
        List<DecisionRight> held = new ArrayList<>();
        for (ComponentRef each : line) {
            boards.stream()
                    .filter(board -> board.governs().filter(each::equals).isPresent()
                            && board.period().contains(day))
                    .forEach(governing::add);
            rights.stream()
                    .filter(right -> right.component().equals(each) && right.isInForceOn(day))
                    .forEach(held::add);
        }
        return new GovernanceFramework(List.copyOf(line), governing, held);
    }

    /** The component that is governed. */
    public ComponentRef component() {
        return line.get(0);
    }

    /** The kinds of decision that somebody may take, by code. */
    public Set<DecisionKind> decidable() {
        Set<DecisionKind> kinds = new TreeSet<>();
        rights.forEach(right -> kinds.add(right.kind()));
        return Collections.unmodifiableSet(kinds);
    }

    /**
     * Kinds of decision that nobody may take, by code.
     *
     * @param needed those that somebody should be able to take
     */
    public Set<DecisionKind> undecided(Collection<DecisionKind> needed) {
        Set<DecisionKind> kinds = new TreeSet<>(needed);
        kinds.removeAll(decidable());
        return Collections.unmodifiableSet(kinds);
    }

    /**
     * Who may decide it, and why.
     *
     * @param request about the component of this framework
     * @throws IllegalArgumentException if the request is about another component
     */
    public DecisionAnswer whoMayDecide(DecisionRequest request) {
        if (!request.component().equals(component())) {
            throw new IllegalArgumentException("The governance framework of "
                    + component().asText() + " was asked about "
                    + request.component().asText() + ".\nMaybe ask the framework of that component.");
        }
        List<DecisionRight> reaching = new ArrayList<>();
        List<PassedOver> passedOver = new ArrayList<>();
        rights.stream()
                .filter(right -> right.kind().equals(request.kind()))
                .forEach(right -> right.shortfall(request)
                        .ifPresentOrElse(
                                reason -> passedOver.add(new PassedOver(right, reason)), () -> reaching.add(right)));
        return new DecisionAnswer(request, reaching, passedOver);
    }
}
