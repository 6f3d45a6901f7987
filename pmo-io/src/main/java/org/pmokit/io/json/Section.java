package org.pmokit.io.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.problem.Origin;

/**
 * One list of the document: what it is called, what is in it, and where it belongs in a portfolio.
 *
 * @param kind what others may refer to; empty where nothing can
 */
record Section<V>(
        String name, Optional<ComponentKind> kind, Form<V> form, Function<Portfolio, List<V>> getter, Adder<V> adder) {

    /** Adds a component to a draft. */
    interface Adder<V> {
        PortfolioDraft add(PortfolioDraft draft, V component);
    }

    static final List<Section<?>> ALL = List.of(
            new Section<>(
                    "programmes",
                    Optional.of(ComponentKind.PROGRAMME),
                    DeliveryShapes.PROGRAMME,
                    Portfolio::programmes,
                    PortfolioDraft::add),
            new Section<>(
                    "projects",
                    Optional.of(ComponentKind.PROJECT),
                    DeliveryShapes.PROJECT,
                    Portfolio::projects,
                    PortfolioDraft::add),
            new Section<>(
                    "offices",
                    Optional.of(ComponentKind.OFFICE),
                    OrganisationShapes.OFFICE,
                    Portfolio::offices,
                    PortfolioDraft::add),
            new Section<>(
                    "units",
                    Optional.of(ComponentKind.UNIT),
                    OrganisationShapes.UNIT,
                    Portfolio::units,
                    PortfolioDraft::add),
            new Section<>(
                    "boards",
                    Optional.of(ComponentKind.BOARD),
                    OrganisationShapes.BOARD,
                    Portfolio::boards,
                    PortfolioDraft::add),
            new Section<>(
                    "objectives",
                    Optional.of(ComponentKind.OBJECTIVE),
                    OrganisationShapes.OBJECTIVE,
                    Portfolio::objectives,
                    PortfolioDraft::add),
            new Section<>(
                    "dependencies",
                    Optional.of(ComponentKind.DEPENDENCY),
                    RegisterShapes.DEPENDENCY,
                    Portfolio::dependencies,
                    PortfolioDraft::add),
            new Section<>(
                    "risks",
                    Optional.of(ComponentKind.RISK),
                    RegisterShapes.RISK,
                    Portfolio::risks,
                    PortfolioDraft::add),
            new Section<>(
                    "issues",
                    Optional.of(ComponentKind.ISSUE),
                    RegisterShapes.ISSUE,
                    Portfolio::issues,
                    PortfolioDraft::add),
            new Section<>("roles", Optional.empty(), RegisterShapes.ROLE, Portfolio::roles, PortfolioDraft::add),
            new Section<>(
                    "overlapDecisions",
                    Optional.empty(),
                    RegisterShapes.OVERLAP_DECISION,
                    Portfolio::overlapDecisions,
                    PortfolioDraft::add),
            new Section<>("sources", Optional.empty(), RegisterShapes.SOURCE, Portfolio::sources, PortfolioDraft::add));

    void write(JsonOut out, Portfolio portfolio) {
        List<V> values = getter.apply(portfolio);
        if (!values.isEmpty()) {
            out.name(name);
            out.list(form, values);
        }
    }

    /** Reads the list; hands over what to do with each component once the draft is there. */
    void read(JsonIn in, Consumer<Consumer<PortfolioDraft>> additions) {
        in.list(new Placed(), additions);
    }

    /** Reads a component together with its place. */
    private final class Placed implements Form<Consumer<PortfolioDraft>> {

        @Override
        public void write(JsonOut out, Consumer<PortfolioDraft> value) {
            throw new IllegalStateException("only read");
        }

        @Override
        public @Nullable Consumer<PortfolioDraft> read(JsonIn in) {
            Origin origin = in.origin(in.line());
            V value = form.read(in);
            if (value == null) {
                kind.ifPresent(in.log()::markIncomplete);
                return null;
            }
            return draft -> adder.add(draft.at(origin), value);
        }
    }
}
