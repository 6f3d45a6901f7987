package org.pmokit.io.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.DependencyId;
import org.pmokit.core.problem.Origin;
import org.pmokit.io.codec.Values;
import org.pmokit.io.form.RegisterForms;
import org.pmokit.io.form.Scope;

/** Rows of the register of dependencies. Those without an id get one when all are known. */
final class DependencyRows {

    private static final int LONGEST_ID = 190;

    private record Pending(
            Dependency.Builder builder,
            ComponentRef giver,
            ComponentRef receiver,
            Optional<DependencyId> id,
            Origin origin) {}

    private final List<Pending> rows = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    static void dependency(Row row, Assembly into) {
        Optional<ComponentRef> giver = into.references().required(row, "giver", Scope.DEPENDABLE);
        Optional<ComponentRef> receiver = into.references().required(row, "receiver", Scope.DEPENDABLE);
        Optional<DependencyId> id = row.value("id", Values.of(DependencyId::of));
        id.ifPresent(into.references()::add);
        Dependency.Builder dependency = Dependency.builder();
        DeliveryTables.DEPENDENCY_CELLS.readInto(row, dependency, new CellReader(into, CellReader.Stage.EARLY));
        if (giver.isPresent() && receiver.isPresent()) {
            into.dependencies().add(new Pending(dependency, giver.get(), receiver.get(), id, row.origin()));
        } else {
            into.leaveOut(row, ComponentKind.DEPENDENCY);
        }
    }

    /** The register; reading differs from the usual in the ids. */
    static Register register() {
        Register usual =
                RegisterTable.of(RegisterForms.DEPENDENCIES).registers().get(0);
        return Register.of(
                usual.file(),
                usual.kind(),
                usual.written().stream()
                        .map(column -> column.name().equals("id") ? column.optional() : column)
                        .toList(),
                DependencyRows::dependency,
                usual::rows);
    }

    void addTo(PortfolioDraft draft) {
        for (Pending row : rows) {
            DependencyId id = row.id().orElseGet(() -> freeId(row));
            draft.at(row.origin())
                    .add(row.builder()
                            .id(id)
                            .giver(row.giver())
                            .receiver(row.receiver())
                            .build());
        }
    }

    private void add(Pending row) {
        rows.add(row);
        row.id().map(DependencyId::value).ifPresent(taken::add);
    }

    /** {@code giver->receiver}, numbered where it is taken; named by its line where it would be too long. */
    private DependencyId freeId(Pending row) {
        String pair = row.giver().value() + "->" + row.receiver().value();
        String base = pair.length() <= LONGEST_ID
                ? pair
                : "dependency-" + row.origin().row();
        String id = base;
        for (int number = 2; !taken.add(id); number++) {
            id = base + "#" + number;
        }
        return DependencyId.of(id);
    }
}
