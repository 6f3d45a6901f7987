package org.pmokit.io.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.dependency.OverlapDecision;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.office.Office;
import org.pmokit.core.organisation.Board;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.provenance.Source;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.strategy.Objective;

/**
 * One list of the document: what it is called, what is in it, and where it belongs in a portfolio.
 *
 * @param kind what others may refer to; empty where nothing can
 */
record Section<V extends Recorded>(String name, Optional<ComponentKind> kind, Form<V> form, Class<V> type) {

    static final List<Section<?>> ALL = List.of(
            new Section<>(
                    "programmes", Optional.of(ComponentKind.PROGRAMME), DeliveryShapes.PROGRAMME, Programme.class),
            new Section<>("projects", Optional.of(ComponentKind.PROJECT), DeliveryShapes.PROJECT, Project.class),
            new Section<>("offices", Optional.of(ComponentKind.OFFICE), OrganisationShapes.OFFICE, Office.class),
            new Section<>("units", Optional.of(ComponentKind.UNIT), OrganisationShapes.UNIT, OrganisationUnit.class),
            new Section<>("boards", Optional.of(ComponentKind.BOARD), OrganisationShapes.BOARD, Board.class),
            new Section<>(
                    "objectives", Optional.of(ComponentKind.OBJECTIVE), OrganisationShapes.OBJECTIVE, Objective.class),
            new Section<>(
                    "dependencies", Optional.of(ComponentKind.DEPENDENCY), RegisterShapes.DEPENDENCY, Dependency.class),
            new Section<>("risks", Optional.of(ComponentKind.RISK), RegisterShapes.RISK, Risk.class),
            new Section<>("issues", Optional.of(ComponentKind.ISSUE), RegisterShapes.ISSUE, Issue.class),
            new Section<>("roles", Optional.empty(), RegisterShapes.ROLE, RoleAssignment.class),
            new Section<>("overlapDecisions", Optional.empty(), RegisterShapes.OVERLAP_DECISION, OverlapDecision.class),
            new Section<>("sources", Optional.empty(), RegisterShapes.SOURCE, Source.class));

    void write(JsonOut out, Portfolio portfolio) {
        List<V> values = portfolio.all(type);
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
            return draft -> draft.at(origin).add(value);
        }
    }
}
